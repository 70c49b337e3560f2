package io.github.milvusfakedata.internal.dynamic;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.internal.text.TextBuffer;
import io.github.milvusfakedata.rule.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The objects of the dynamic field: of some keys each row has a part, in the keys' order. Each key is a column of its own, so
 * adding or leaving out one changes no other.
 */
public final class DynamicObjects implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.JSON);

    /** A key that would make an object longer is left out of it. */
    private static final int MOST_BYTES = Limits.MOST_JSON_BYTES;

    /** More bytes than any double takes, and so than a whole number or a boolean. */
    private static final int LONGEST_NUMBER = 32;
    /** What a control character becomes, {@code \\u001f}. */
    private static final int LONGEST_ESCAPE = 6;

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final List<DynamicKeySource> keys;

    /**
     * A key and what stands behind it.
     *
     * @param opening the name in quotes, and a colon
     * @param values its value in every row
     * @param writer writes values as JSON
     * @param probability share of rows that have the key
     * @param presence key of the bits that decide which rows do
     */
    public record DynamicKeySource(
            byte[] opening, ColumnSource values, JsonValue writer, double probability, long presence) {}

    /** Objects of these keys, at least one. */
    public DynamicObjects(List<DynamicKeySource> keys) {
        this.keys = List.copyOf(keys);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        long bytes = 2;
        for (DynamicKeySource key : keys) {
            bytes += 1 + key.opening().length + longestValue(key.values());
        }
        return (int) Math.min(MOST_BYTES, bytes);
    }

    /** The most bytes of a value as JSON; those of lists and objects have no other bound than that of the whole. */
    private static long longestValue(ColumnSource values) {
        Optional<StringDictionary> dictionary = values.layout().dictionary();
        int text = dictionary.map(StringDictionary::longest).orElseGet(values::longestText);
        return switch (values.layout().shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> LONGEST_NUMBER;
            case STRING -> LONGEST_ESCAPE * (long) text + 2;
            case JSON, LIST, STRUCT, SPARSE_VECTOR -> MOST_BYTES;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> MOST_BYTES;
        };
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        List<ColumnBuffer> buffers = keys.stream()
                .map(key -> {
                    ColumnBuffer buffer = new ColumnBuffer(key.values().layout());
                    key.values().fill(firstRow, rows, buffer);
                    return buffer;
                })
                .toList();
        TextBuffer text = new TextBuffer();
        for (int row = 0; row < rows; row++) {
            write(firstRow + row, buffers, row, text);
            out.offsets()[row + 1] = text.position();
        }
        System.arraycopy(text.bytes(), 0, out.requireBytes(text.position()), 0, text.position());
    }

    private void write(long number, List<ColumnBuffer> buffers, int row, TextBuffer text) {
        int start = text.position();
        text.put('{');
        for (int k = 0; k < keys.size(); k++) {
            DynamicKeySource key = keys.get(k);
            if (CounterRng.unit(CounterRng.bits(key.presence(), number)) >= key.probability()) {
                continue;
            }
            int before = text.position();
            if (before > start + 1) {
                text.put(',');
            }
            text.put(key.opening());
            if (buffers.get(k).isNull(row)) {
                text.put(NULL);
            } else {
                key.writer().write(buffers.get(k), row, text);
            }
            if (text.position() - start >= MOST_BYTES) {
                text.moveTo(before);
            }
        }
        text.put('}');
    }
}
