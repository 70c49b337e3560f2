package io.github.milvusfakedata.internal.parquet;

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
    /** The same rows without compression. */
    ColumnSample uncompressed() {
        return new ColumnSample(rows, rowBytes, deviation, maxRowBytes, 1);
    }
}
