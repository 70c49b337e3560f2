package io.github.milvusfakedata.internal.decimal;

/** Sparse vectors as JSON objects from index to value: <code>{"12":0.5,"90":1.25}</code>, as Milvus imports them. */
public final class SparseText {
    /** Quotes, colon and comma. */
    private static final int PUNCTUATION = 4;

    private SparseText() {}

    /** Bytes that must be free behind the position for a vector of so many entries. */
    public static long room(int entries) {
        return (long) entries * (IntegerText.ROOM + FloatText.ROOM + PUNCTUATION) + 2;
    }

    /**
     * Writes entries {@code from … to − 1} and returns the position behind the closing brace. Up to {@link #room} bytes
     * behind {@code position} are overwritten.
     *
     * @param indices unsigned
     */
    public static int write(int[] indices, float[] values, int from, int to, byte[] out, int position) {
        int at = position;
        out[at++] = '{';
        for (int entry = from; entry < to; entry++) {
            if (entry > from) {
                out[at++] = ',';
            }
            out[at++] = '"';
            at = IntegerText.write(Integer.toUnsignedLong(indices[entry]), out, at);
            out[at++] = '"';
            out[at++] = ':';
            at = FloatText.write(values[entry], out, at);
        }
        out[at++] = '}';
        return at;
    }
}
