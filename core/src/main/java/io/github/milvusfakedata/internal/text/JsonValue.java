package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.internal.decimal.HalfText;
import io.github.milvusfakedata.internal.decimal.IntegerText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the value of one row of a column in the form that Milvus' JSON importer takes for its shape. The form of each
 * shape is that of {@code internal/util/importutilv2/json/row_parser.go}.
 */
@FunctionalInterface
public interface JsonValue {
    /** {@code true} and {@code false}. */
    byte[][] BOOLEANS = {
        "false".getBytes(StandardCharsets.US_ASCII), "true".getBytes(StandardCharsets.US_ASCII),
    };

    /** Appends the value of a row that is not null. */
    void write(ColumnBuffer column, int row, TextBuffer out);

    /** The writer of a layout's values. */
    static JsonValue of(ColumnLayout layout) {
        int width = layout.width();
        return switch (layout.shape()) {
            case BOOL -> (column, row, out) -> out.put(BOOLEANS[column.bytes()[row] & 1]);
            case INT8, INT16, INT32 -> (column, row, out) -> writeInteger(column.ints()[row], out);
            case INT64 -> (column, row, out) -> writeInteger(column.longs()[row], out);
            case FLOAT ->
                (column, row, out) ->
                        out.moveTo(FloatText.write(column.floats()[row], out.require(FloatText.ROOM), out.position()));
            case DOUBLE ->
                (column, row, out) -> out.moveTo(
                        DoubleText.write(column.doubles()[row], out.require(DoubleText.ROOM), out.position()));
            case STRING -> layout.dictionary().map(JsonValue::ofDictionary).orElse(JsonValue::writeString);
            case JSON -> JsonValue::writeJson;
            case FLOAT_VECTOR ->
                (column, row, out) -> JsonVectors.writeFloats(column.floats(), row * width, width, out);
            case FLOAT16_VECTOR -> halves(HalfText.float16(), width);
            case BFLOAT16_VECTOR -> halves(HalfText.bfloat16(), width);
            case BINARY_VECTOR ->
                (column, row, out) -> JsonVectors.writeUnsignedBytes(column.bytes(), row * width, width, out);
            case INT8_VECTOR ->
                (column, row, out) -> JsonVectors.writeSignedBytes(column.bytes(), row * width, width, out);
            case SPARSE_VECTOR -> JsonVectors::writeSparse;
            case LIST -> list(of(layout.element().orElseThrow()));
            case STRUCT -> struct(layout.members());
        };
    }

    /** JSON texts of a dictionary, written as they stand. */
    static JsonValue raw(StringDictionary texts) {
        return (column, row, out) -> {
            int code = column.ints()[row];
            int start = texts.offsets()[code];
            out.put(texts.bytes(), start, texts.offsets()[code + 1] - start);
        };
    }

    /** A text as a JSON string. */
    static String quoted(String text) {
        return new String(JsonStrings.quoted(text), StandardCharsets.UTF_8);
    }

    /** A key of an object and the colon behind it. */
    static byte[] key(String name) {
        return (quoted(name) + ':').getBytes(StandardCharsets.UTF_8);
    }

    private static void writeInteger(long value, TextBuffer out) {
        out.moveTo(IntegerText.write(value, out.require(IntegerText.ROOM), out.position()));
    }

    private static JsonValue halves(HalfText texts, int width) {
        return (column, row, out) -> JsonVectors.writeHalves(texts, column.bytes(), row * width, width, out);
    }

    private static void writeString(ColumnBuffer column, int row, TextBuffer out) {
        JsonStrings.write(column.bytes(), column.offsets()[row], column.offsets()[row + 1], out);
    }

    /** Quotes and escapes each text of a dictionary once. */
    private static JsonValue ofDictionary(StringDictionary dictionary) {
        byte[][] quoted = new byte[dictionary.size()][];
        for (int code = 0; code < quoted.length; code++) {
            quoted[code] = JsonStrings.quoted(dictionary.text(code));
        }
        return (column, row, out) -> out.put(quoted[column.ints()[row]]);
    }

    /** Inlines an object; any other JSON goes into a string, since the importer takes no bare list or number. */
    private static void writeJson(ColumnBuffer column, int row, TextBuffer out) {
        int start = column.offsets()[row];
        int end = column.offsets()[row + 1];
        if (start < end && column.bytes()[start] == '{') {
            out.put(column.bytes(), start, end - start);
        } else {
            JsonStrings.write(column.bytes(), start, end, out);
        }
    }

    /** A list of elements that are written like this. */
    static JsonValue list(JsonValue elementValue) {
        return (column, row, out) -> {
            ColumnBuffer element = column.element();
            int start = column.offsets()[row];
            int end = column.offsets()[row + 1];
            out.put('[');
            for (int i = start; i < end; i++) {
                if (i > start) {
                    out.put(',');
                }
                elementValue.write(element, i, out);
            }
            out.put(']');
        };
    }

    /** An object of all members, as Milvus wants each struct to have. */
    private static JsonValue struct(List<ColumnLayout.MemberLayout> members) {
        byte[][] keys = new byte[members.size()][];
        JsonValue[] values = new JsonValue[members.size()];
        for (int i = 0; i < values.length; i++) {
            keys[i] = JsonRows.key(i == 0 ? '{' : ',', members.get(i).name());
            values[i] = of(members.get(i).layout());
        }
        return (column, row, out) -> {
            for (int i = 0; i < values.length; i++) {
                out.put(keys[i]);
                values[i].write(column.members().get(i), row, out);
            }
            out.put('}');
        };
    }
}
