package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which of some values each row of a column has: texts, numbers, or true and false, as a schema spells them. */
public final class CaseTable {
    private final List<String> values;
    private final byte[][] texts;
    private final int[] slots;

    /** Numbers ascend; each has its place among the values beside it. */
    private final double[] numbers;

    private final long[] whole;
    private final int[] places;

    /** The case of each code of a dictionary; empty where a column has none. */
    private final int[] ofCodes;

    private final int otherwise;

    private CaseTable(ColumnLayout column, List<String> values, int otherwise) {
        this.values = values;
        this.otherwise = otherwise;
        boolean text =
                column.shape() == ColumnShape.STRING && column.dictionary().isEmpty();
        texts = text
                ? values.stream()
                        .map(value -> value.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new)
                : new byte[0][];
        slots = slots(texts);
        SortedMap<Long, Integer> ofWhole = new TreeMap<>();
        SortedMap<Double, Integer> ofNumbers = new TreeMap<>();
        for (int at = 0; at < values.size(); at++) {
            String value = values.get(at);
            switch (column.shape()) {
                case BOOL -> ofWhole.putIfAbsent(value.equals("true") ? 1L : 0L, at);
                case INT8, INT16, INT32, INT64 -> ofWhole.putIfAbsent(new BigDecimal(value).longValueExact(), at);
                case FLOAT -> ofNumbers.putIfAbsent(Float.parseFloat(value) + 0.0, at);
                case DOUBLE -> ofNumbers.putIfAbsent(Double.parseDouble(value) + 0.0, at);
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
        whole = ofWhole.keySet().stream().mapToLong(Long::longValue).toArray();
        numbers = ofNumbers.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        places = (ofNumbers.isEmpty() ? ofWhole : ofNumbers)
                .values().stream().mapToInt(Integer::intValue).toArray();
        ofCodes = column.dictionary()
                .map(dictionary -> ofCodes(dictionary, values, otherwise))
                .orElse(new int[0]);
    }

    /**
     * The cases of a column.
     *
     * @param values each a value that the column can have; their places are the numbers of the cases
     * @param otherwise the number of the case of all other values
     */
    public static CaseTable of(ColumnLayout column, List<String> values, int otherwise) {
        return new CaseTable(column, values, otherwise);
    }

    private static int[] ofCodes(StringDictionary dictionary, List<String> values, int otherwise) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < values.size(); place++) {
            places.putIfAbsent(values.get(place), place);
        }
        int[] cases = new int[dictionary.size()];
        for (int code = 0; code < cases.length; code++) {
            cases[code] = places.getOrDefault(dictionary.text(code), otherwise);
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
        int slot = hash(bytes, start, end) & slots.length - 1;
        while (slots[slot] > 0) {
            byte[] text = texts[slots[slot] - 1];
            if (Arrays.equals(bytes, start, end, text, 0, text.length)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return otherwise;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 1;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash ^ hash >>> 15;
    }

    /** Where a text is found by its hash: one more than its place, or 0 where none is; at most half of them are taken. */
    private static int[] slots(byte[][] texts) {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, texts.length)) * 4];
        for (int place = 0; place < texts.length; place++) {
            int slot = hash(texts[place], 0, texts[place].length) & slots.length - 1;
            // Of equal texts the first counts, which is found first.
            while (slots[slot] > 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = place + 1;
        }
        return slots;
    }

    private int of(long number) {
        int at = Arrays.binarySearch(whole, number);
        return at < 0 ? otherwise : places[at];
    }

    private int of(double number) {
        // -0.0 is written as 0 and found as it.
        int at = Arrays.binarySearch(numbers, number + 0.0);
        return at < 0 ? otherwise : places[at];
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
