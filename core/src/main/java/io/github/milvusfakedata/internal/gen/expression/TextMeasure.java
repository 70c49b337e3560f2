package io.github.milvusfakedata.internal.gen.expression;

/** Counts the characters or the words of texts. */
final class TextMeasure extends Operator {
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final boolean words;
    private final Operator texts;

    /** @param words whether words are counted, which blanks separate; if not, characters are */
    TextMeasure(boolean words, Operator texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    ValueKind kind() {
        return ValueKind.WHOLE;
    }

    @Override
    long[] wholes(OperandRows rows) {
        TextSlices slices = texts.texts(rows);
        long[] counts = new long[rows.slots()];
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] = words
                    ? words(slices.bytes(), slices.from()[slot], slices.to()[slot])
                    : characters(slices.bytes(), slices.from()[slot], slices.to()[slot]);
        }
        return counts;
    }

    private static int characters(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += (bytes[at] & CONTINUATION_MASK) == CONTINUATION ? 0 : 1;
        }
        return count;
    }

    private static int words(byte[] bytes, int from, int to) {
        int count = 0;
        boolean blank = true;
        for (int at = from; at < to; at++) {
            boolean next = bytes[at] >= 0 && bytes[at] <= ' ';
            count += blank && !next ? 1 : 0;
            blank = next;
        }
        return count;
    }
}
