package io.github.milvusfakedata.internal.column;

import java.util.Arrays;
import java.util.List;

/**
 * A block of rows of one column: Arrow's layout (validity, int32 offsets, values, children) in reused primitive arrays.
 * The one thing that generators fill and everything else reads. Not safe for use by several threads.
 *
 * <p>Arrays only grow, so a buffer that is reused stops allocating once it has seen its largest block. The accessors hand
 * out the arrays themselves; after a call of a {@code require…} method fetch them again. Slots of null rows hold some
 * valid value (texts, lists and sparse vectors: any extent between their offsets) that readers must skip.
 */
public final class ColumnBuffer {
    private static final int BITS_PER_WORD = 64;

    private final ColumnLayout layout;
    private final ColumnBuffer element;
    private final List<ColumnBuffer> members;
    private int rows;
    private int nullCount;
    private long[] validity = {};
    private int[] offsets = {0};
    private byte[] bytes = {};
    private int[] ints = {};
    private long[] longs = {};
    private float[] floats = {};
    private double[] doubles = {};

    /** An empty buffer of this layout. */
    public ColumnBuffer(ColumnLayout layout) {
        this.layout = layout;
        this.element = layout.element().map(ColumnBuffer::new).orElse(null);
        this.members = layout.members().stream()
                .map(member -> new ColumnBuffer(member.layout()))
                .toList();
    }

    /** The layout of this buffer. */
    public ColumnLayout layout() {
        return layout;
    }

    /**
     * Starts a new block: no row is null and there is room for the fixed-size values of {@code newRows} rows. Offsets,
     * where the shape has them, have room for {@code newRows + 1} entries and start with 0; bytes, entries and elements
     * behind offsets are made room for by {@link #requireBytes}, {@link #requireEntries} and the own starts of the element
     * and of members.
     */
    public void start(int newRows) {
        rows = newRows;
        nullCount = 0;
        switch (layout.shape()) {
            case BOOL -> requireBytes(newRows);
            case INT8, INT16, INT32 -> requireInts(newRows);
            case INT64 -> longs = longs.length < newRows ? new long[newRows] : longs;
            case FLOAT -> requireFloats(newRows);
            case DOUBLE -> doubles = doubles.length < newRows ? new double[newRows] : doubles;
            case STRING, JSON -> startText(newRows);
            case FLOAT_VECTOR -> requireFloats(Math.multiplyExact(newRows, layout.width()));
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                requireBytes(Math.multiplyExact(newRows, layout.width()));
            case SPARSE_VECTOR, LIST -> requireOffsets(newRows);
            case STRUCT -> {
                // All values are the members'.
            }
        }
    }

    private void startText(int newRows) {
        if (layout.dictionary().isPresent()) {
            requireInts(newRows);
        } else {
            requireOffsets(newRows);
        }
    }

    /** Number of rows of the current block. */
    public int rows() {
        return rows;
    }

    /** Number of null rows of the current block. */
    public int nullCount() {
        return nullCount;
    }

    /** Whether a row is null. */
    public boolean isNull(int row) {
        return nullCount > 0 && (validity[row / BITS_PER_WORD] >>> row & 1L) == 0;
    }

    /** One bit a row, 1 where it is not null, row r at bit r % 64 of word r / 64. Meaningful only if a row is null. */
    public long[] validity() {
        return validity;
    }

    /** Makes a row null. */
    public void setNull(int row) {
        if (nullCount == 0) {
            int words = (rows + BITS_PER_WORD - 1) / BITS_PER_WORD;
            validity = validity.length < words ? new long[words] : validity;
            Arrays.fill(validity, 0, words, -1L);
        }
        long bit = 1L << row;
        if ((validity[row / BITS_PER_WORD] & bit) != 0) {
            validity[row / BITS_PER_WORD] &= ~bit;
            nullCount++;
        }
    }

    /** Ends of texts, lists and sparse vectors: row r lies between entries r and r + 1. */
    public int[] offsets() {
        return offsets;
    }

    /** Text bytes, vector bytes or booleans. */
    public byte[] bytes() {
        return bytes;
    }

    /** Small integers, dictionary codes or sparse indices (unsigned). */
    public int[] ints() {
        return ints;
    }

    /** 64-bit integers. */
    public long[] longs() {
        return longs;
    }

    /** Floats, float vectors or sparse values. */
    public float[] floats() {
        return floats;
    }

    /** Doubles. */
    public double[] doubles() {
        return doubles;
    }

    /** The elements of a LIST. */
    public ColumnBuffer element() {
        return element;
    }

    /** The members of a STRUCT, in the order of the layout. */
    public List<ColumnBuffer> members() {
        return members;
    }

    /** Makes room for this many bytes in all, keeping what is there, and returns the array. */
    public byte[] requireBytes(int size) {
        if (bytes.length < size) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, size));
        }
        return bytes;
    }

    /** Makes room for this many sparse entries in all, keeping what is there. */
    public void requireEntries(int size) {
        requireInts(size);
        requireFloats(size);
    }

    private void requireInts(int size) {
        if (ints.length < size) {
            ints = Arrays.copyOf(ints, grown(ints.length, size));
        }
    }

    /** Makes room for this many floats in all, keeping what is there, and returns the array; also scratch for kernels. */
    public float[] requireFloats(int size) {
        if (floats.length < size) {
            floats = Arrays.copyOf(floats, grown(floats.length, size));
        }
        return floats;
    }

    private void requireOffsets(int newRows) {
        if (offsets.length < newRows + 1) {
            offsets = new int[newRows + 1];
        }
        offsets[0] = 0;
    }

    /** At least half as much again, so that growing byte by byte stays linear. */
    private static int grown(int from, int atLeast) {
        long half = from + (from >> 1);
        return (int) Math.max(atLeast, Math.min(half, Integer.MAX_VALUE - Long.BYTES));
    }
}
