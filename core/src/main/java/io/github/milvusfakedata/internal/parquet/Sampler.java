package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.SizeSample;
import io.github.milvusfakedata.internal.parquet.page.PageEncoder;
import io.github.milvusfakedata.internal.parquet.page.PageNote;
import io.github.milvusfakedata.internal.parquet.page.PageScratch;
import org.apache.parquet.format.CompressionCodec;

/** Encodes samples of a column's rows as its files will hold them, to see how many bytes they take. */
final class Sampler {
    private static final int FIRST_ROWS = 64;
    private static final int SMALL_ROWS = 512;
    private static final int SMALL_BYTES = 256 << 10;

    private final ColumnSource source;
    private final boolean dictionary;
    private final int pageRows;
    private final CompressionCodec codec;

    /** Pages have at most so many rows, since small pages compress worse. */
    Sampler(ColumnSource source, boolean dictionary, int pageRows, CompressionCodec codec) {
        this.source = source;
        this.dictionary = dictionary;
        this.pageRows = pageRows;
        this.codec = codec;
    }

    /** A sample as small as is of any use: cheap enough for a dataset of a few rows. */
    ColumnSample small() {
        ColumnSample first = of(0, FIRST_ROWS);
        return first.rowBytes() * SMALL_ROWS > SMALL_BYTES ? first : of(0, SMALL_ROWS);
    }

    /** A sample of these rows. */
    ColumnSample of(long firstRow, int rows) {
        MeasuredSource measured = new MeasuredSource(source);
        PageEncoder encoder =
                PageEncoders.of(measured, dictionary, new Codecs().of(codec, source.layout()), new PageScratch());
        EncodedBlock block = new EncodedBlock();
        double bytes = 0;
        double compressedBytes = 0;
        for (int done = 0; done < rows; done += pageRows) {
            block.clear();
            PageNote note = encoder.encode(firstRow + done, Math.min(pageRows, rows - done), block);
            bytes += note.uncompressedBytes();
            compressedBytes += note.compressedBytes();
        }
        return summary(rows, bytes, compressedBytes, measured.weights());
    }

    private static ColumnSample summary(int rows, double bytes, double compressedBytes, SizeSample weights) {
        double scale = weights.mean() > 0 ? bytes / rows / weights.mean() : 0;
        return new ColumnSample(
                rows, bytes / rows, scale * weights.deviation(), scale * weights.largest(), compressedBytes / bytes);
    }
}
