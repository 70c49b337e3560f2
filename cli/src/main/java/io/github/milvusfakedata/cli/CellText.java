package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.schema.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** A value of a row as a person wants to see it: vectors by their first elements, texts on one line. */
final class CellText {
    private static final int SHOWN_ELEMENTS = 2;
    private static final int SHOWN_BYTES = 4;
    private static final int BITS_PER_BYTE = 8;

    private CellText() {}

    /** The text of a field's value, which may be null. */
    static String of(Field field, Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof float[] floats) {
            return floats(floats);
        }
        if (value instanceof byte[] bytes) {
            return bytes(field, bytes);
        }
        if (value instanceof SortedMap<?, ?> entries) {
            return sparse(entries);
        }
        if (value instanceof List<?> elements) {
            return list(field, elements);
        }
        if (value instanceof Map<?, ?> members) {
            return struct(field, members);
        }
        if (value instanceof Float single) {
            byte[] text = new byte[FloatText.ROOM];
            return plain(text, FloatText.write(single, text, 0));
        }
        if (value instanceof Double twice) {
            byte[] text = new byte[DoubleText.ROOM];
            return plain(text, DoubleText.write(twice, text, 0));
        }
        return Printable.of(value.toString());
    }

    /** Without an exponent. The digits are ours, since those of Java's own differ between JDKs. */
    private static String plain(byte[] text, int end) {
        return new BigDecimal(new String(text, 0, end, StandardCharsets.US_ASCII)).toPlainString();
    }

    private static String floats(float[] floats) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN_ELEMENTS, floats.length); i++) {
            shown.add(element(floats[i]));
        }
        return bracketed(shown, floats.length);
    }

    private static String bytes(Field field, byte[] bytes) {
        ColumnShape shape = field.milvusType().orElseThrow().shape();
        return switch (shape) {
            case INT8_VECTOR -> int8(bytes);
            case FLOAT16_VECTOR -> halves(bytes, true);
            case BFLOAT16_VECTOR -> halves(bytes, false);
            case BINARY_VECTOR -> bits(bytes);
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON ->
                throw new IllegalStateException("no bytes: " + shape);
            case FLOAT_VECTOR, SPARSE_VECTOR, LIST, STRUCT -> throw new IllegalStateException("no bytes: " + shape);
        };
    }

    private static String int8(byte[] bytes) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN_ELEMENTS, bytes.length); i++) {
            shown.add(Byte.toString(bytes[i]));
        }
        return bracketed(shown, bytes.length);
    }

    private static String halves(byte[] bytes, boolean ieee) {
        int length = bytes.length / 2;
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN_ELEMENTS, length); i++) {
            int bits = bytes[2 * i] & 0xFF | (bytes[2 * i + 1] & 0xFF) << BITS_PER_BYTE;
            shown.add(element(ieee ? half(bits) : Float.intBitsToFloat(bits << Short.SIZE)));
        }
        return bracketed(shown, length);
    }

    /** IEEE 754 binary16 to binary32; Java 17 has no method for it. Infinity and NaN don't occur in vectors. */
    private static float half(int bits) {
        int exponent = bits >> 10 & 0x1F;
        int fraction = bits & 0x3FF;
        float magnitude = exponent == 0 ? fraction * 0x1p-24f : Math.scalb(1 + fraction * 0x1p-10f, exponent - 15);
        return (bits & 0x8000) == 0 ? magnitude : -magnitude;
    }

    private static String bits(byte[] bytes) {
        StringBuilder hex = new StringBuilder("0x");
        for (int i = 0; i < Math.min(SHOWN_BYTES, bytes.length); i++) {
            hex.append(String.format(Locale.ROOT, "%02x", bytes[i]));
        }
        return hex.append(bytes.length > SHOWN_BYTES ? "…" : "")
                .append(" (")
                .append(bytes.length * BITS_PER_BYTE)
                .append(" bits)")
                .toString();
    }

    private static String sparse(SortedMap<?, ?> entries) {
        List<String> shown = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (shown.size() == SHOWN_ELEMENTS) {
                break;
            }
            shown.add(entry.getKey() + ": " + element((Float) entry.getValue()));
        }
        return "{" + joined(shown, entries.size()) + "}";
    }

    private static String list(Field field, List<?> elements) {
        List<String> shown = new ArrayList<>();
        for (Object element : elements) {
            shown.add(of(field, element));
        }
        return "[" + String.join(", ", shown) + "]";
    }

    private static String struct(Field field, Map<?, ?> members) {
        List<String> shown = new ArrayList<>();
        for (Field member : field.fields()) {
            shown.add(Printable.of(member.name()) + ": " + of(member, members.get(member.name())));
        }
        return "{" + String.join(", ", shown) + "}";
    }

    private static String bracketed(List<String> shown, int length) {
        return "[" + joined(shown, length) + "]";
    }

    private static String joined(List<String> shown, int length) {
        String more = length > shown.size() ? ", … " + length : "";
        return String.join(", ", shown) + more;
    }

    private static String element(float value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.equals("-0.000") ? "0.000" : text;
    }
}
