package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies values from columns of several layouts into one column that holds them all. Few texts stay codes of a dictionary,
 * the sum of those of all columns.
 */
public final class CopiedValues {
    /** With more texts than this, codes would cost more than they save. */
    private static final int MOST_CODES = 1 << 16;

    private final ColumnLayout layout;
    /** What each code of each column becomes; none where texts are copied. */
    private final int[][] codes;

    private CopiedValues(ColumnLayout layout, int[][] codes) {
        this.layout = layout;
        this.codes = codes;
    }

    /**
     * What copies values of these columns.
     *
     * @param shape the shape of all of them; in columns of JSON the codes of texts stand for JSON
     */
    public static CopiedValues of(ColumnShape shape, List<ColumnLayout> columns) {
        boolean few = shape == ColumnShape.STRING
                && columns.stream().allMatch(column -> column.dictionary().isPresent())
                && columns.stream()
                                .mapToLong(column ->
                                        column.dictionary().orElseThrow().size())
                                .sum()
                        <= MOST_CODES;
        if (!few) {
            ColumnLayout first = columns.get(0);
            boolean text = shape == ColumnShape.STRING || shape == ColumnShape.JSON;
            return new CopiedValues(text ? ColumnLayout.of(shape) : first.repeating(1), new int[columns.size()][]);
        }
        Map<String, Integer> known = new LinkedHashMap<>();
        int[][] codes = new int[columns.size()][];
        for (int column = 0; column < codes.length; column++) {
            StringDictionary texts = columns.get(column).dictionary().orElseThrow();
            codes[column] = new int[texts.size()];
            for (int code = 0; code < texts.size(); code++) {
                String text = texts.text(code);
                known.putIfAbsent(text, known.size());
                codes[column][code] = known.get(text);
            }
        }
        ColumnLayout layout = ColumnLayout.dictionary(StringDictionary.of(new ArrayList<>(known.keySet())));
        return new CopiedValues(layout, codes);
    }

    /** What copies values of one column into another of the same layout. */
    public static CopiedValues of(ColumnLayout column) {
        return new CopiedValues(column, new int[1][]);
    }

    /** The layout of the column that holds the values of all. */
    public ColumnLayout layout() {
        return layout;
    }

    /**
     * Copies some consecutive values. Texts that are no codes must be copied in the order of their slots.
     *
     * @param column which of the columns they are of
     * @param from a block of that column
     * @param first the first slot there
     * @param count how many
     * @param to a block of {@link #layout}, started
     * @param at the first slot there
     */
    public void copy(int column, ColumnBuffer from, int first, int count, ColumnBuffer to, int at) {
        switch (layout.shape()) {
            case BOOL -> System.arraycopy(from.bytes(), first, to.bytes(), at, count);
            case INT8, INT16, INT32 -> System.arraycopy(from.ints(), first, to.ints(), at, count);
            case INT64 -> System.arraycopy(from.longs(), first, to.longs(), at, count);
            case FLOAT -> System.arraycopy(from.floats(), first, to.floats(), at, count);
            case DOUBLE -> System.arraycopy(from.doubles(), first, to.doubles(), at, count);
            case STRING, JSON -> copyTexts(column, from, first, count, to, at);
            case FLOAT_VECTOR -> {
                int width = layout.width();
                System.arraycopy(from.floats(), first * width, to.floats(), at * width, count * width);
            }
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> {
                int width = layout.width();
                System.arraycopy(from.bytes(), first * width, to.bytes(), at * width, count * width);
            }
            case SPARSE_VECTOR, LIST, STRUCT -> throw new IllegalStateException("never copied: " + layout.shape());
        }
    }

    /**
     * Copies values from anywhere in a block of the first column into the slots from 0 on.
     *
     * @param from a block of that column
     * @param places the slot there of each value
     * @param count how many
     * @param to a block of {@link #layout}, started
     */
    void gather(ColumnBuffer from, int[] places, int count, ColumnBuffer to) {
        switch (layout.shape()) {
            case INT8, INT16, INT32 -> gather(from.ints(), places, count, to.ints());
            case INT64 -> {
                long[] values = from.longs();
                long[] out = to.longs();
                for (int slot = 0; slot < count; slot++) {
                    out[slot] = values[places[slot]];
                }
            }
            case STRING, JSON -> gatherTexts(from, places, count, to);
            case BOOL,
                    FLOAT,
                    DOUBLE,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> {
                for (int slot = 0; slot < count; slot++) {
                    copy(0, from, places[slot], 1, to, slot);
                }
            }
        }
    }

    private void gatherTexts(ColumnBuffer from, int[] places, int count, ColumnBuffer to) {
        if (from.layout().dictionary().isPresent()) {
            gather(from.ints(), places, count, to.ints());
            return;
        }
        int[] starts = from.offsets();
        int[] ends = to.offsets();
        for (int slot = 0; slot < count; slot++) {
            ends[slot + 1] = ends[slot] + starts[places[slot] + 1] - starts[places[slot]];
        }
        byte[] texts = from.bytes();
        byte[] out = to.requireBytes(ends[count]);
        for (int slot = 0; slot < count; slot++) {
            System.arraycopy(texts, starts[places[slot]], out, ends[slot], ends[slot + 1] - ends[slot]);
        }
    }

    private static void gather(int[] values, int[] places, int count, int[] out) {
        for (int slot = 0; slot < count; slot++) {
            out[slot] = values[places[slot]];
        }
    }

    private void copyTexts(int column, ColumnBuffer from, int first, int count, ColumnBuffer to, int at) {
        if (layout.dictionary().isPresent() && codes[column] == null) {
            System.arraycopy(from.ints(), first, to.ints(), at, count);
            return;
        }
        if (codes[column] != null) {
            for (int slot = 0; slot < count; slot++) {
                to.ints()[at + slot] = codes[column][from.ints()[first + slot]];
            }
            return;
        }
        Optional<StringDictionary> texts = from.layout().dictionary();
        int[] ends = to.offsets();
        if (texts.isEmpty()) {
            int start = from.offsets()[first];
            int bytes = from.offsets()[first + count] - start;
            System.arraycopy(from.bytes(), start, to.requireBytes(ends[at] + bytes), ends[at], bytes);
            int shift = ends[at] - start;
            for (int slot = 1; slot <= count; slot++) {
                ends[at + slot] = from.offsets()[first + slot] + shift;
            }
            return;
        }
        StringDictionary dictionary = texts.get();
        for (int slot = 0; slot < count; slot++) {
            int code = from.ints()[first + slot];
            int start = dictionary.offsets()[code];
            int bytes = dictionary.offsets()[code + 1] - start;
            int end = ends[at + slot];
            System.arraycopy(dictionary.bytes(), start, to.requireBytes(end + bytes), end, bytes);
            ends[at + slot + 1] = end + bytes;
        }
    }
}
