package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/** Pages of an optional column of one value a row. */
public final class FlatPages extends PageEncoder {
    private final ValueEncoder values;

    /** Pages whose values this encoder lays out. */
    public FlatPages(
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
        PageBytes page = newPage();
        int begin = ListLevels.beginSection(page);
        if (buffer.nullCount() == 0) {
            RunLengthEncoder.repeat(page, rows, 1);
        } else {
            writeValidity(buffer, page);
        }
        ListLevels.endSection(page, begin);
        values.encode(buffer, Compaction.dropNullRows(buffer), page);
        return writePage(rows, buffer.nullCount(), out);
    }

    /** The definition level of a flat column is 1 where there is a value: just the validity bits, in the same order. */
    private static void writeValidity(ColumnBuffer buffer, PageBytes page) {
        int rows = buffer.rows();
        RunLengthEncoder.packedHead(page, rows);
        int bytes = RunLengthEncoder.packedBytes(rows, 1);
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        byte[] target = page.require(words * Long.BYTES);
        long[] validity = buffer.validity();
        for (int word = 0; word < words; word++) {
            LittleEndian.putLong(target, page.size() + word * Long.BYTES, validity[word]);
        }
        page.advance(bytes);
    }
}
