package io.github.milvusfakedata.internal.parquet.page;

/**
 * The dictionary of all 256 values of a byte, each at the index of its own bits. Parquet stores a small integer as INT32,
 * four bytes each; as an index into this dictionary it takes one, and a page of indices is the bytes themselves.
 */
public final class ByteDictionary {
    private static final int VALUES = 1 << Byte.SIZE;

    private ByteDictionary() {}

    /** The dictionary of values 0 … 255. */
    public static DictionaryValues unsigned() {
        return of(false);
    }

    /** The dictionary of values −128 … 127. */
    public static DictionaryValues signed() {
        return of(true);
    }

    private static DictionaryValues of(boolean signed) {
        PageBytes values = new PageBytes();
        for (int code = 0; code < VALUES; code++) {
            values.putInt(signed ? (byte) code : code);
        }
        return new DictionaryValues(VALUES, values);
    }
}
