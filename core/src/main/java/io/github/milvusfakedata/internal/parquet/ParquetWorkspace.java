package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.page.PageEncoder;
import io.github.milvusfakedata.internal.parquet.page.PageScratch;
import java.util.List;
import java.util.Optional;

/** A thread's encoders, made when their column first comes up. */
final class ParquetWorkspace implements FileFormat.Workspace {
    private final List<ColumnPlan> columns;
    private final PageEncoder[] encoders;
    private final Codecs codecs = new Codecs();
    private final PageScratch scratch = new PageScratch();

    ParquetWorkspace(List<ColumnPlan> columns) {
        this.columns = columns;
        this.encoders = new PageEncoder[columns.size()];
    }

    /** The encoder of a column's pages. */
    PageEncoder encoder(int column) {
        if (encoders[column] == null) {
            ColumnPlan plan = columns.get(column);
            ColumnSource source = plan.column().source();
            Optional<PageCodec> codec = codecs.of(plan.codec(), source.layout());
            encoders[column] = plan.split()
                    ? PageEncoders.split(source, codec, scratch)
                    : PageEncoders.of(source, plan.usesDictionary(), codec, scratch);
        }
        return encoders[column];
    }
}
