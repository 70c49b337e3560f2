package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/**
 * BYTE_STREAM_SPLIT: the first bytes of all values, then the second ones, and so on. Milvus takes such a column for one
 * without rows, so that it is only written into files that shall show that.
 *
 * @param plain lays the values out one after the other
 * @param valueBytes bytes of each
 */
public record SplitValues(ValueEncoder plain, int valueBytes) implements ValueEncoder {
    @Override
    public void encode(ColumnBuffer values, int count, PageBytes out) {
        int start = out.size();
        plain.encode(values, count, out);
        byte[] page = out.array();
        byte[] whole = new byte[count * valueBytes];
        System.arraycopy(page, start, whole, 0, whole.length);
        for (int value = 0; value < count; value++) {
            for (int i = 0; i < valueBytes; i++) {
                page[start + i * count + value] = whole[value * valueBytes + i];
            }
        }
    }
}
