package io.github.milvusfakedata.internal.parquet.page;

import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageType;

/**
 * Page headers in Thrift's compact protocol, as parquet.thrift defines PageHeader. Written by hand, since a header stands
 * before every mebibyte and the library builds half a dozen objects for each; a test reads them with the library.
 */
public final class PageHeaders {
    private static final int I32_NEXT_FIELD = 0x15;
    private static final int STRUCT_TWO_FIELDS_ON = 0x2C;
    private static final int STRUCT_FOUR_FIELDS_ON = 0x4C;
    private static final int STOP = 0;

    private PageHeaders() {}

    /** Adds the header of a version 1 data page whose levels are RLE. */
    public static void data(PageBytes out, int uncompressedBytes, int compressedBytes, int values, Encoding encoding) {
        sizes(out, PageType.DATA_PAGE, uncompressedBytes, compressedBytes);
        out.putByte(STRUCT_TWO_FIELDS_ON);
        number(out, values);
        number(out, encoding.getValue());
        number(out, Encoding.RLE.getValue());
        number(out, Encoding.RLE.getValue());
        out.putByte(STOP);
        out.putByte(STOP);
    }

    /** Adds the header of a dictionary page, whose values are PLAIN. */
    public static void dictionary(PageBytes out, int uncompressedBytes, int compressedBytes, int values) {
        sizes(out, PageType.DICTIONARY_PAGE, uncompressedBytes, compressedBytes);
        out.putByte(STRUCT_FOUR_FIELDS_ON);
        number(out, values);
        number(out, Encoding.PLAIN.getValue());
        out.putByte(STOP);
        out.putByte(STOP);
    }

    private static void sizes(PageBytes out, PageType type, int uncompressedBytes, int compressedBytes) {
        number(out, type.getValue());
        number(out, uncompressedBytes);
        number(out, compressedBytes);
    }

    /** An i32 in the field that follows the last one; the protocol wants it zigzag, so small negatives stay short. */
    private static void number(PageBytes out, int value) {
        out.putByte(I32_NEXT_FIELD);
        out.putVarint(value << 1 ^ value >> Integer.SIZE - 1);
    }
}
