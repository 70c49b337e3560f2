package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/** Pages of lists that differ in length: of single values, or of structs narrowed to one member. */
public final class ListPages extends PageEncoder {
    private final ValueEncoder values;
    private final ListLevels levels;

    /** Pages whose elements this encoder lays out. */
    public ListPages(
            ColumnSource source,
            ValueEncoder values,
            Encoding encoding,
            Optional<PageCodec> codec,
            PageScratch scratch) {
        super(source, encoding, codec, scratch);
        this.values = values;
        this.levels = levels(source.layout().element().orElseThrow());
    }

    private static ListLevels levels(ColumnLayout element) {
        if (element.shape() != ColumnShape.STRUCT) {
            return PackedListLevels.ofOffsets();
        }
        return element.valueShape().isDenseVector()
                ? new NestedListLevels(element.values().width())
                : PackedListLevels.ofMembers();
    }

    /** What holds the values of the page: the elements, or the one member of the structs. */
    private static ColumnBuffer values(ColumnBuffer buffer) {
        ColumnBuffer element = buffer.element();
        return element.layout().shape() == ColumnShape.STRUCT
                ? element.members().get(0)
                : element;
    }

    @Override
    public PageNote encode(long firstRow, int rows, EncodedBlock out) {
        ColumnBuffer buffer = fill(firstRow, rows);
        levels.start();
        levels.append(buffer);
        PageBytes page = newPage();
        levels.writeTo(page);
        values.encode(values(buffer), Compaction.dropNullLists(buffer), page);
        return writePage(levels.entries(), levels.nulls(), out);
    }
}
