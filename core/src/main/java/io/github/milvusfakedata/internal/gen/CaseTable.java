package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Which of some values each row of a column has: texts, numbers, or true and false, as a schema spells them. */
public final class CaseTable {
    private final List<String> values;
    private final byte[][] texts;
    private final double[] numbers;
    private final long[] whole;
    /** The case of each code of a dictionary; empty where a column has none. */
    private final int[] ofCodes;

    private final int otherwise;

    private CaseTable(
            List<String> values, byte[][] texts, double[] numbers, long[] whole, int[] ofCodes, int otherwise) {
        this.values = values;
        this.texts = texts;
        this.numbers = numbers;
        this.whole = whole;
        this.ofCodes = ofCodes;
        this.otherwise = otherwise;
    }

    /**
     * The cases of a column.
     *
     * @param values each a value that the column can have; their places are the numbers of the cases
     * @param otherwise the number of the case of all other values
     */
    public static CaseTable of(ColumnLayout column, List<String> values, int otherwise) {
        byte[][] texts = new byte[values.size()][];
        double[] numbers = new double[values.size()];
        long[] whole = new long[values.size()];
        for (int at = 0; at < values.size(); at++) {
            String value = values.get(at);
            texts[at] = value.getBytes(StandardCharsets.UTF_8);
            switch (column.shape()) {
                case BOOL -> whole[at] = value.equals("true") ? 1 : 0;
                case INT8, INT16, INT32, INT64 -> whole[at] = new BigDecimal(value).longValueExact();
                case FLOAT -> numbers[at] = Float.parseFloat(value);
                case DOUBLE -> numbers[at] = Double.parseDouble(value);
                case STRING -> {
                    // The text itself.
                }
                case JSON,
                        FLOAT_VECTOR,
                        FLOAT16_VECTOR,
                        BFLOAT16_VECTOR,
                        BINARY_VECTOR,
                        INT8_VECTOR,
                        SPARSE_VECTOR,
                        LIST,
                        STRUCT -> throw new IllegalStateException("no cases of " + column.shape());
            }
        }
        int[] ofCodes = column.dictionary()
                .map(dictionary -> ofCodes(dictionary, values, otherwise))
                .orElse(new int[0]);
        return new CaseTable(values, texts, numbers, whole, ofCodes, otherwise);
    }

    private static int[] ofCodes(StringDictionary dictionary, List<String> values, int otherwise) {
        int[] cases = new int[dictionary.size()];
        for (int code = 0; code < cases.length; code++) {
            int place = values.indexOf(dictionary.text(code));
            cases[code] = place < 0 ? otherwise : place;
        }
        return cases;
    }

    /** The case of each row of a block. */
    int[] cases(ColumnBuffer column) {
        int[] cases = new int[column.rows()];
        switch (column.layout().shape()) {
            case BOOL -> {
                for (int row = 0; row < cases.length; row++) {
                    cases[row] = of(column.bytes()[row]);
                }
            }
            case INT8, INT16, INT32 -> {
                for (int row = 0; row < cases.length; row++) {
                    cases[row] = of((long) column.ints()[row]);
                }
            }
            case INT64 -> {
                for (int row = 0; row < cases.length; row++) {
                    cases[row] = of(column.longs()[row]);
                }
            }
            case FLOAT -> {
                for (int row = 0; row < cases.length; row++) {
                    cases[row] = of((double) column.floats()[row]);
                }
            }
            case DOUBLE -> {
                for (int row = 0; row < cases.length; row++) {
                    cases[row] = of(column.doubles()[row]);
                }
            }
            case STRING -> ofTexts(column, cases);
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT ->
                throw new IllegalStateException("no cases of " + column.layout().shape());
        }
        return cases;
    }

    private void ofTexts(ColumnBuffer column, int[] cases) {
        if (ofCodes.length > 0) {
            for (int row = 0; row < cases.length; row++) {
                cases[row] = ofCodes[column.ints()[row]];
            }
            return;
        }
        int[] ends = column.offsets();
        for (int row = 0; row < cases.length; row++) {
            cases[row] = of(column.bytes(), ends[row], ends[row + 1]);
        }
    }

    private int of(byte[] bytes, int start, int end) {
        for (int place = 0; place < texts.length; place++) {
            if (Arrays.equals(bytes, start, end, texts[place], 0, texts[place].length)) {
                return place;
            }
        }
        return otherwise;
    }

    private int of(long number) {
        for (int place = 0; place < whole.length; place++) {
            if (whole[place] == number) {
                return place;
            }
        }
        return otherwise;
    }

    private int of(double number) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == number) {
                return place;
            }
        }
        return otherwise;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
