package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;

/**
 * Levels of lists with few elements: one bit-packed run for a page's repetition levels, one for its definition levels, or a
 * single repeated value where every entry is an element. Three or four bits an entry, so the size follows from the lengths alone.
 */
final class PackedListLevels extends ListLevels {
    private final int fixedLength;
    private final PackedBits repetition = new PackedBits();
    private final PackedBits definition = new PackedBits();

    private PackedListLevels(int elementLevel, int fixedLength) {
        super(elementLevel);
        this.fixedLength = fixedLength;
    }

    /** For lists of this length. */
    static PackedListLevels ofLength(int length) {
        return new PackedListLevels(ELEMENT, length);
    }

    /** For lists between the offsets of a column's buffer. */
    static PackedListLevels ofOffsets() {
        return new PackedListLevels(ELEMENT, 0);
    }

    /** For lists of structs between such offsets, of which one member is written. */
    static PackedListLevels ofMembers() {
        return new PackedListLevels(MEMBER, 0);
    }

    @Override
    void start() {
        super.start();
        repetition.clear();
        definition.clear();
    }

    @Override
    void append(ColumnBuffer block) {
        int[] offsets = block.offsets();
        int rows = block.rows();
        for (int row = 0; row < rows; row++) {
            if (block.isNull(row)) {
                appendWithoutElement(0);
            } else {
                int length = fixedLength > 0 ? fixedLength : offsets[row + 1] - offsets[row];
                if (length == 0) {
                    appendWithoutElement(EMPTY);
                } else {
                    appendElements(length);
                }
            }
        }
    }

    private void appendWithoutElement(int definitionLevel) {
        repetition.append(0, 1);
        definition.append(definitionLevel, definitionBits());
        count(1, 1);
    }

    private void appendElements(int length) {
        repetition.append(0, 1);
        repetition.appendOnes(length - 1);
        appendElementLevels(length);
        count(length, 0);
    }

    private void appendElementLevels(int count) {
        if (elementLevel() == ELEMENT) {
            definition.appendOnes(count * definitionBits());
            return;
        }
        for (int i = 0; i < count; i++) {
            definition.append(elementLevel(), definitionBits());
        }
    }

    @Override
    void writeTo(PageBytes out) {
        writePacked(out, repetition, 1);
        if (nulls() == 0) {
            writeAllElements(out);
        } else {
            writePacked(out, definition, definitionBits());
        }
    }

    private void writePacked(PageBytes out, PackedBits bits, int bitWidth) {
        int begin = beginSection(out);
        RunLengthEncoder.packedHead(out, entries());
        bits.copyTo(out, RunLengthEncoder.packedBytes(entries(), bitWidth));
        endSection(out, begin);
    }
}
