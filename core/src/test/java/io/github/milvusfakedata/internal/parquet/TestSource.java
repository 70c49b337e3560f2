package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Rows of any layout: each a function of seed and row number alone. Slots of null rows hold values on purpose. */
class TestSource implements ColumnSource {
    private static final String ALPHABET = "the quick brown fox über die 木 jumps over ";

    private final ColumnLayout layout;
    private final long seed;
    private final int maxLength;
    private final double nullRatio;

    TestSource(ColumnLayout layout, long seed) {
        this(layout, seed, 12, 0.1);
    }

    /** Texts, lists and sparse vectors hold up to so many words, elements or entries. */
    TestSource(ColumnLayout layout, long seed, int maxLength, double nullRatio) {
        this.layout = layout;
        this.seed = seed;
        this.maxLength = maxLength;
        this.nullRatio = nullRatio;
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        if (layout.element().isPresent()) {
            fillLists(firstRow, rows, out);
        } else {
            for (int row = 0; row < rows; row++) {
                fillSlot(out, row, random(firstRow + row));
            }
        }
        for (int row = 0; row < rows; row++) {
            if (layout.nullable() && random(~(firstRow + row)).nextDouble() < nullRatio) {
                out.setNull(row);
            }
        }
    }

    private void fillLists(long firstRow, int rows, ColumnBuffer out) {
        for (int row = 0; row < rows; row++) {
            int length = random(firstRow + row).nextInt(maxLength + 1);
            out.offsets()[row + 1] = out.offsets()[row] + length;
        }
        ColumnBuffer element = out.element();
        element.start(out.offsets()[rows]);
        if (element.members().isEmpty()) {
            fillElements(firstRow, rows, out.offsets(), element, 0);
        }
        for (int member = 0; member < element.members().size(); member++) {
            ColumnBuffer values = element.members().get(member);
            values.start(out.offsets()[rows]);
            fillElements(
                    firstRow,
                    rows,
                    out.offsets(),
                    values,
                    element.layout().members().get(member).name().hashCode());
        }
    }

    private void fillElements(long firstRow, int rows, int[] offsets, ColumnBuffer elements, long salt) {
        for (int row = 0; row < rows; row++) {
            SplittableRandom random = random((-2 - firstRow - row) ^ salt << 40);
            for (int slot = offsets[row]; slot < offsets[row + 1]; slot++) {
                fillSlot(elements, slot, random);
            }
        }
    }

    @Override
    public List<ColumnSource> members() {
        return layout.element().stream()
                .flatMap(element -> element.members().stream())
                .map(member -> ColumnLayout.list(ColumnLayout.struct(List.of(member))))
                .map(narrowed -> layout.nullable() ? narrowed.asNullable() : narrowed)
                .map(narrowed -> (ColumnSource) new TestSource(narrowed, seed, maxLength, nullRatio))
                .toList();
    }

    private void fillSlot(ColumnBuffer out, int slot, SplittableRandom random) {
        int width = out.layout().width();
        switch (out.layout().shape()) {
            case BOOL -> out.bytes()[slot] = (byte) random.nextInt(2);
            case INT8 -> out.ints()[slot] = (byte) random.nextInt();
            case INT16 -> out.ints()[slot] = (short) random.nextInt();
            case INT32 -> out.ints()[slot] = random.nextInt();
            case INT64 -> out.longs()[slot] = random.nextLong();
            case FLOAT -> out.floats()[slot] = (float) random.nextDouble() - 0.5f;
            case DOUBLE -> out.doubles()[slot] = random.nextDouble() - 0.5;
            case STRING, JSON -> fillText(out, slot, random);
            case FLOAT_VECTOR -> {
                for (int i = 0; i < width; i++) {
                    out.floats()[slot * width + i] = (float) random.nextDouble() - 0.5f;
                }
            }
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> {
                for (int i = 0; i < width; i++) {
                    out.bytes()[slot * width + i] = (byte) random.nextInt();
                }
            }
            case SPARSE_VECTOR -> fillSparse(out, slot, random);
            case LIST, STRUCT -> throw new IllegalArgumentException("lists of lists");
        }
    }

    private void fillText(ColumnBuffer out, int slot, SplittableRandom random) {
        if (out.layout().dictionary().isPresent()) {
            out.ints()[slot] = random.nextInt(out.layout().dictionary().get().size());
            return;
        }
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(maxLength);
        for (int i = 0; i < words; i++) {
            int start = random.nextInt(ALPHABET.length() - 5);
            text.append(ALPHABET, start, start + 5);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int from = out.offsets()[slot];
        System.arraycopy(bytes, 0, out.requireBytes(from + bytes.length), from, bytes.length);
        out.offsets()[slot + 1] = from + bytes.length;
    }

    private void fillSparse(ColumnBuffer out, int slot, SplittableRandom random) {
        int from = out.offsets()[slot];
        int entries = 1 + random.nextInt(maxLength);
        out.requireEntries(from + entries);
        int index = -1;
        for (int i = 0; i < entries; i++) {
            index += 1 + random.nextInt(1000);
            out.ints()[from + i] = index;
            out.floats()[from + i] = 0.001f + (float) random.nextDouble();
        }
        out.offsets()[slot + 1] = from + entries;
    }

    private SplittableRandom random(long row) {
        return new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + row * 0xD1B5_4A32_D192_ED03L);
    }
}
