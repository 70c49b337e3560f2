package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.SizeSample;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.page.PageEncoder;
import io.github.milvusfakedata.internal.parquet.page.PageNote;
import io.github.milvusfakedata.internal.parquet.page.PageScratch;
import java.util.Optional;

/**
 * What encoding some rows of a column showed.
 *
 * @param rows how many rows
 * @param rowBytes mean bytes of a row in its page before compression, levels included
 * @param deviation standard deviation of a row's bytes
 * @param maxRowBytes bytes of the largest row
 * @param ratio bytes of all pages after compression by those before, 1 if there was none
 */
record ColumnSample(int rows, double rowBytes, double deviation, double maxRowBytes, double ratio) {
    private static final int FIRST_ROWS = 64;
    private static final int SMALL_ROWS = 512;
    private static final int SMALL_BYTES = 256 << 10;

    /** A sample as small as is of any use, uncompressed: cheap enough for a dataset of a few rows. */
    static ColumnSample small(ColumnSource source, boolean dictionary) {
        return small(source, dictionary, Optional.empty());
    }

    /** The same, compressed if there is a codec. */
    static ColumnSample small(ColumnSource source, boolean dictionary, Optional<PageCodec> codec) {
        ColumnSample first = of(source, dictionary, codec, 0, FIRST_ROWS);
        return first.rowBytes() * SMALL_ROWS > SMALL_BYTES ? first : of(source, dictionary, codec, 0, SMALL_ROWS);
    }

    /** Encodes one page of these rows. */
    static ColumnSample of(
            ColumnSource source, boolean dictionary, Optional<PageCodec> codec, long firstRow, int rows) {
        MeasuredSource measured = new MeasuredSource(source);
        PageEncoder encoder = PageEncoders.of(measured, dictionary, codec, new PageScratch());
        PageNote note = encoder.encode(firstRow, rows, new EncodedBlock());
        double bytes = note.uncompressedBytes();
        SizeSample weights = measured.weights();
        double scale = weights.mean() > 0 ? bytes / rows / weights.mean() : 0;
        return new ColumnSample(
                rows,
                bytes / rows,
                scale * weights.deviation(),
                scale * weights.largest(),
                note.compressedBytes() / bytes);
    }
}
