package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import io.github.milvusfakedata.internal.parquet.page.FlatPages;
import io.github.milvusfakedata.internal.parquet.page.IndexValues;
import io.github.milvusfakedata.internal.parquet.page.ListPages;
import io.github.milvusfakedata.internal.parquet.page.PageEncoder;
import io.github.milvusfakedata.internal.parquet.page.PageScratch;
import io.github.milvusfakedata.internal.parquet.page.PlainValues;
import io.github.milvusfakedata.internal.parquet.page.SplitValues;
import io.github.milvusfakedata.internal.parquet.page.ValueEncoder;
import io.github.milvusfakedata.internal.parquet.page.VectorPages;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/** Chooses the encoder of a column's pages, once; what it gives has no choice left to make per value. */
final class PageEncoders {
    private PageEncoders() {}

    static PageEncoder of(ColumnSource source, boolean dictionary, Optional<PageCodec> codec, PageScratch scratch) {
        ColumnLayout layout = source.layout();
        Encoding encoding = dictionary ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
        return switch (layout.shape()) {
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                new VectorPages(source, codec, scratch);
            case LIST -> new ListPages(source, values(layout.values(), dictionary), encoding, codec, scratch);
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, STRUCT ->
                new FlatPages(source, values(layout, dictionary), encoding, codec, scratch);
        };
    }

    /** {@link #of} with the values encoded as BYTE_STREAM_SPLIT; for flat columns and lists of FLOAT and DOUBLE. */
    static PageEncoder split(ColumnSource source, Optional<PageCodec> codec, PageScratch scratch) {
        ColumnLayout layout = source.layout();
        int bytes = layout.valueShape() == ColumnShape.DOUBLE ? Double.BYTES : Float.BYTES;
        ValueEncoder values = new SplitValues(values(layout.values(), false), bytes);
        return layout.shape() == ColumnShape.LIST
                ? new ListPages(source, values, Encoding.BYTE_STREAM_SPLIT, codec, scratch)
                : new FlatPages(source, values, Encoding.BYTE_STREAM_SPLIT, codec, scratch);
    }

    private static ValueEncoder values(ColumnLayout layout, boolean dictionary) {
        return switch (layout.shape()) {
            case BOOL -> PlainValues::booleans;
            case INT8 -> dictionary ? IndexValues::int8s : PlainValues::ints;
            case INT16, INT32 -> PlainValues::ints;
            case INT64 -> PlainValues::longs;
            case FLOAT -> PlainValues::floats;
            case DOUBLE -> PlainValues::doubles;
            case STRING, JSON -> texts(layout, dictionary);
            case SPARSE_VECTOR -> PlainValues::sparse;
            case FLOAT_VECTOR -> PlainValues.floatVectors(layout.width());
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> IndexValues.byteVectors(layout.width());
            case LIST, STRUCT ->
                throw new IllegalArgumentException("no values, but what they are made of: " + layout.shape());
        };
    }

    private static ValueEncoder texts(ColumnLayout layout, boolean dictionary) {
        if (layout.dictionary().isEmpty()) {
            return PlainValues::texts;
        }
        return dictionary
                ? IndexValues.codes(
                        IndexValues.bitWidth(layout.dictionary().get().size()))
                : PlainValues.textsOf(layout.dictionary().get());
    }
}
