package io.github.milvusfakedata.internal.parquet.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Levels as they are meant, one by one, against what a plain reader finds in the runs. */
class ListLevelsTest {
    private static final int NULL = -1;

    private final List<Integer> repetition = new ArrayList<>();
    private final List<Integer> definition = new ArrayList<>();

    @Test
    void listsOfAnyLengthHaveTheirLevels() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] lengths = new int[1 + random.nextInt(200)];
            for (int row = 0; row < lengths.length; row++) {
                lengths[row] = random.nextInt(6) == 0 ? NULL : random.nextInt(1 + random.nextInt(100));
            }
            int blockRows = 1 + random.nextInt(lengths.length);
            assertLevels(PackedListLevels.ofOffsets(), lengths, blockRows);
            assertLevels(PackedListLevels.ofMembers(), lengths, blockRows);
            assertNestedLevels(1 + random.nextInt(40), lengths, blockRows);
        }
    }

    @Test
    void listsThatAllHaveElementsHaveTheirLevels() {
        assertLevels(PackedListLevels.ofOffsets(), new int[] {1, 2, 3, 64, 65, 1, 31, 32, 33}, 9);
    }

    @Test
    void vectorsOfAnyWidthHaveTheirLevels() {
        for (int width : new int[] {1, 2, 7, 8, 31, 32, 33, 64, 65, 1000, 70_000}) {
            for (double nulls : new double[] {0, 0.3, 1}) {
                assertVectorLevels(width, nulls);
            }
        }
    }

    private void assertVectorLevels(int width, double nulls) {
        SplittableRandom random = new SplittableRandom(width);
        int[] lengths = new int[20];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = random.nextDouble() < nulls ? NULL : width;
        }
        assertLevels(new FixedListLevels(width), lengths, 7);
        assertLevels(PackedListLevels.ofLength(width), lengths, 7);
    }

    /** The rows are handed over in blocks of so many, twice, since levels are reused from page to page. */
    private void assertLevels(ListLevels levels, int[] lengths, int blockRows) {
        expect(lengths, levels.elementLevel());
        assertExpected(levels, 1, lengths, blockRows);
    }

    private void assertNestedLevels(int width, int[] lengths, int blockRows) {
        repetition.clear();
        definition.clear();
        for (int length : lengths) {
            if (length <= 0) {
                repetition.add(0);
                definition.add(length == NULL ? 0 : 1);
            }
            for (int vector = 0; vector < length; vector++) {
                repetition.add(vector == 0 ? 0 : 1);
                repetition.addAll(Collections.nCopies(width - 1, 2));
                definition.addAll(Collections.nCopies(width, NestedListLevels.NUMBER));
            }
        }
        assertExpected(new NestedListLevels(width), 2, lengths, blockRows);
    }

    private void assertExpected(ListLevels levels, int repetitionBits, int[] lengths, int blockRows) {
        for (int page = 0; page < 2; page++) {
            levels.start();
            for (int first = 0; first < lengths.length; first += blockRows) {
                levels.append(block(lengths, first, Math.min(first + blockRows, lengths.length)));
            }
            PageBytes out = new PageBytes();
            levels.writeTo(out);
            assertThat(levels.entries()).isEqualTo(repetition.size());
            assertThat(levels.nulls()).isEqualTo((int) definition.stream()
                    .filter(level -> level < levels.elementLevel())
                    .count());
            RunLengthReader reader = new RunLengthReader(out, 0);
            assertThat(reader.section(repetitionBits, repetition.size())).isEqualTo(repetition);
            assertThat(reader.section(levels.definitionBits(), definition.size()))
                    .isEqualTo(definition);
            assertThat(reader.position()).isEqualTo(out.size());
        }
    }

    private void expect(int[] lengths, int elementLevel) {
        repetition.clear();
        definition.clear();
        for (int length : lengths) {
            repetition.add(0);
            definition.add(length == NULL ? 0 : length == 0 ? 1 : elementLevel);
            for (int i = 1; i < length; i++) {
                repetition.add(1);
                definition.add(elementLevel);
            }
        }
    }

    /** Null rows have elements between their offsets, which must not count. */
    private static ColumnBuffer block(int[] lengths, int from, int to) {
        ColumnBuffer block = new ColumnBuffer(
                ColumnLayout.list(ColumnLayout.of(ColumnShape.INT8)).asNullable());
        block.start(to - from);
        for (int row = 0; row < to - from; row++) {
            int length = lengths[from + row];
            block.offsets()[row + 1] = block.offsets()[row] + (length == NULL ? 2 : length);
            if (length == NULL) {
                block.setNull(row);
            }
        }
        return block;
    }
}
