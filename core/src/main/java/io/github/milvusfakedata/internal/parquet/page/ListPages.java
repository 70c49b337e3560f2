package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/** Pages of lists that differ in length. */
public final class ListPages extends PageEncoder {
    private final ValueEncoder values;
    private final ListLevels levels = PackedListLevels.ofOffsets();

    /** Pages whose elements this encoder lays out. */
    public ListPages(
            ColumnSource source,
            ValueEncoder values,
            Encoding encoding,
            Optional<PageCodec> codec,
            PageScratch scratch) {
        super(source, encoding, codec, scratch);
        this.values = values;
    }

    @Override
    public PageNote encode(long firstRow, int rows, EncodedBlock out) {
        ColumnBuffer buffer = fill(firstRow, rows);
        levels.start();
        levels.append(buffer);
        PageBytes page = newPage();
        levels.writeTo(page);
        values.encode(buffer.element(), Compaction.dropNullLists(buffer), page);
        return writePage(levels.entries(), levels.nulls(), out);
    }
}
