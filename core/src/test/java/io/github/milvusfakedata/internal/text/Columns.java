package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Columns of every shape with values that try the writers hard: extremes, escapes, empty and long rows. */
final class Columns {
    static final int WIDTH = 24;

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "a \"quoted\" word",
            "back\\slash",
            "tab\tand\nline\r\b\f",
            "\u0001\u001f\u007f",
            "żółć İıß 漢字 🚀",
            "exactly8",
            "seven\"7",
            "\"",
            "long ".repeat(300),
            "ends with \\");
    private static final List<String> OBJECTS = List.of(
            "{}", "{\"a\":1}", "{\"b\":[1,2,{\"c\":null}],\"d\":\"x\\\"y\"}", "{\"e\":\"" + "e".repeat(200) + "\"}");

    private Columns() {}

    /** A column of the layout's shape whose rows are null one in five where the layout allows it. */
    static Column random(String name, ColumnLayout layout) {
        return new Column(name, new RandomSource(layout, name.hashCode()));
    }

    /** A layout of every shape, and lists of all elements that Milvus knows. */
    static List<ColumnLayout> layouts() {
        return List.of(
                ColumnLayout.of(ColumnShape.BOOL),
                ColumnLayout.of(ColumnShape.INT8),
                ColumnLayout.of(ColumnShape.INT16),
                ColumnLayout.of(ColumnShape.INT32),
                ColumnLayout.of(ColumnShape.INT64),
                ColumnLayout.of(ColumnShape.FLOAT),
                ColumnLayout.of(ColumnShape.DOUBLE),
                ColumnLayout.of(ColumnShape.STRING),
                ColumnLayout.dictionary(StringDictionary.of(TEXTS)),
                ColumnLayout.of(ColumnShape.JSON),
                ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, WIDTH),
                ColumnLayout.vector(ColumnShape.FLOAT16_VECTOR, WIDTH),
                ColumnLayout.vector(ColumnShape.BFLOAT16_VECTOR, WIDTH),
                ColumnLayout.vector(ColumnShape.BINARY_VECTOR, WIDTH),
                ColumnLayout.vector(ColumnShape.INT8_VECTOR, WIDTH),
                ColumnLayout.of(ColumnShape.SPARSE_VECTOR),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.BOOL)),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.INT16)),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.INT64)),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.FLOAT)),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.DOUBLE)),
                ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING)),
                ColumnLayout.list(ColumnLayout.dictionary(StringDictionary.of(TEXTS))),
                ColumnLayout.list(ColumnLayout.struct(List.of(
                        new ColumnLayout.MemberLayout("text", ColumnLayout.of(ColumnShape.STRING)),
                        new ColumnLayout.MemberLayout("a \"name\"", ColumnLayout.of(ColumnShape.INT32)),
                        new ColumnLayout.MemberLayout("floats", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, WIDTH)),
                        new ColumnLayout.MemberLayout(
                                "halves", ColumnLayout.vector(ColumnShape.FLOAT16_VECTOR, WIDTH))))));
    }

    private record RandomSource(ColumnLayout layout, long key) implements ColumnSource {
        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            for (int row = 0; row < rows; row++) {
                long bits = CounterRng.bits(key, firstRow + row);
                put(out, row, bits);
                if (layout.nullable() && CounterRng.below(CounterRng.lane(bits, 9), 5) == 0) {
                    out.setNull(row);
                }
            }
        }

        private void put(ColumnBuffer out, int row, long bits) {
            switch (layout.shape()) {
                case BOOL -> out.bytes()[row] = (byte) (bits & 1);
                case INT8 -> out.ints()[row] = (byte) bits;
                case INT16 -> out.ints()[row] = (short) bits;
                case INT32 -> out.ints()[row] = (int) bits;
                case INT64 -> out.longs()[row] = bits >> (bits & 63);
                case FLOAT -> out.floats()[row] = finiteFloat(bits);
                case DOUBLE -> out.doubles()[row] = finiteDouble(bits);
                case STRING, JSON -> putText(out, row, bits);
                case FLOAT_VECTOR -> {
                    for (int i = 0; i < WIDTH; i++) {
                        out.floats()[row * WIDTH + i] = finiteFloat(CounterRng.lane(bits, i));
                    }
                }
                case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> putBytes(out, row, bits);
                case SPARSE_VECTOR -> putSparse(out, row, bits);
                case LIST -> putList(out, row, bits);
                case STRUCT -> putStructs(out, row);
            }
        }

        private void putText(ColumnBuffer out, int row, long bits) {
            List<String> texts = layout.shape() == ColumnShape.JSON ? OBJECTS : TEXTS;
            int code = CounterRng.below(bits, texts.size());
            if (layout.dictionary().isPresent()) {
                out.ints()[row] = code;
                return;
            }
            byte[] text = texts.get(code).getBytes(StandardCharsets.UTF_8);
            int start = out.offsets()[row];
            System.arraycopy(text, 0, out.requireBytes(start + text.length), start, text.length);
            out.offsets()[row + 1] = start + text.length;
        }

        private void putBytes(ColumnBuffer out, int row, long bits) {
            for (int i = 0; i < WIDTH; i++) {
                byte value = (byte) CounterRng.lane(bits, i);
                // A clear second bit keeps 16-bit floats finite.
                boolean half =
                        layout.shape() == ColumnShape.FLOAT16_VECTOR || layout.shape() == ColumnShape.BFLOAT16_VECTOR;
                out.bytes()[row * WIDTH + i] = half && i % 2 == 1 ? (byte) (value & 0xBF) : value;
            }
        }

        private static void putSparse(ColumnBuffer out, int row, long bits) {
            int start = out.offsets()[row];
            int count = CounterRng.below(bits, 6);
            out.requireEntries(start + count);
            for (int i = 0; i < count; i++) {
                // Ascending as unsigned numbers, the last ones above 2^31.
                out.ints()[start + i] = (int) (i * 0x3FFFFFFFL + (bits & 0xFFFF));
                out.floats()[start + i] = Math.abs(finiteFloat(CounterRng.lane(bits, i)));
            }
            out.offsets()[row + 1] = start + count;
        }

        private void putList(ColumnBuffer out, int row, long bits) {
            // Refilled as a whole when the last row is there: elements of a row stay together.
            int count = CounterRng.below(bits, 5);
            out.offsets()[row + 1] = out.offsets()[row] + count;
            if (row == out.rows() - 1 && out.offsets()[row + 1] > 0) {
                new RandomSource(layout.element().orElseThrow(), key + 1)
                        .fill(0, out.offsets()[row + 1], out.element());
            }
        }

        private void putStructs(ColumnBuffer out, int row) {
            for (int i = 0; i < out.members().size() && row == out.rows() - 1; i++) {
                ColumnLayout member = layout.members().get(i).layout();
                new RandomSource(member, key + i)
                        .fill(0, out.rows(), out.members().get(i));
            }
        }

        private static float finiteFloat(long bits) {
            float value = Float.intBitsToFloat((int) bits);
            return Float.isFinite(value) ? value : 0.1f;
        }

        private static double finiteDouble(long bits) {
            double value = Double.longBitsToDouble(bits);
            return Double.isFinite(value) ? value : 0.1;
        }
    }
}
