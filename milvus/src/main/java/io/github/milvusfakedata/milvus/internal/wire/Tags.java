package io.github.milvusfakedata.milvus.internal.wire;

/** What stands before each field of a message: its number, and how its value is laid out (protobuf.dev, "Encoding"). */
final class Tags {
    /** An integer, seven bits a byte. */
    static final int VARINT = 0;

    /** Eight bytes. */
    static final int FIXED64 = 1;

    /** A length, and so many bytes. */
    static final int BYTES = 2;

    /** Four bytes. */
    static final int FIXED32 = 5;

    private static final int LAYOUT_BITS = 3;

    private Tags() {}

    static int varint(int field) {
        return field << LAYOUT_BITS | VARINT;
    }

    static int bytes(int field) {
        return field << LAYOUT_BITS | BYTES;
    }

    static int field(int tag) {
        return tag >>> LAYOUT_BITS;
    }

    static int layout(int tag) {
        return tag & (1 << LAYOUT_BITS) - 1;
    }
}
