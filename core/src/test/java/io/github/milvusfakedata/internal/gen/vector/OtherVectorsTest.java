package io.github.milvusfakedata.internal.gen.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import org.junit.jupiter.api.Test;

final class OtherVectorsTest {
    private static final Recipe RECIPE = new Recipe(7, Subject.GENERAL);

    @Test
    void int8VectorsUseTheWholeRange() {
        ColumnBuffer buffer = filled(new Int8Vectors(64, RECIPE.keys("v"), RECIPE), 100);
        for (int row = 0; row < 100; row++) {
            int largest = 0;
            for (int i = 0; i < 64; i++) {
                largest = Math.max(largest, Math.abs(buffer.bytes()[row * 64 + i]));
            }
            assertThat(largest).isEqualTo(127);
        }
    }

    @Test
    void bitsOfOneGroupLieCloserThanThoseOfOthers() {
        int dim = 256;
        ColumnBuffer buffer = filled(new BinaryVectors(dim, RECIPE.keys("v"), RECIPE), 800);
        Topics topics = new Topics(RECIPE);
        for (int row = 1; row < 800; row++) {
            int distance = hamming(buffer.bytes(), row * dim / 8, dim / 8);
            if (topics.group(row) == topics.group(0)) {
                assertThat(distance).isLessThan(dim * 46 / 100);
            } else if (topics.topic(row) != topics.topic(0)) {
                assertThat(distance).isGreaterThan(dim * 32 / 100);
            }
        }
    }

    private static int hamming(byte[] bytes, int start, int length) {
        int distance = 0;
        for (int i = 0; i < length; i++) {
            distance += Integer.bitCount((bytes[i] ^ bytes[start + i]) & 0xFF);
        }
        return distance;
    }

    @Test
    void binaryDimsThatFillNoWholeWordAreFilledToTheLastByte() {
        for (int dim = 8; dim <= 136; dim += 8) {
            ColumnBuffer buffer = filled(new BinaryVectors(dim, RECIPE.keys("v"), RECIPE), 400);
            for (int at = 0; at < dim / 8; at++) {
                int ones = 0;
                for (int row = 0; row < 400; row++) {
                    ones |= buffer.bytes()[row * dim / 8 + at];
                }
                assertThat(ones & 0xFF).as("dim %d byte %d", dim, at).isEqualTo(0xFF);
            }
        }
    }

    @Test
    void sparseIndicesAscendBelowTheBoundWithPositiveWeights() {
        for (long vocabulary : new long[] {1, 2, 10, 1000, 30_522, (1L << 32) - 1}) {
            ColumnBuffer buffer = filled(new SparseVectors(vocabulary, RECIPE.keys("v"), RECIPE), 500);
            for (int row = 0; row < 500; row++) {
                int from = buffer.offsets()[row];
                int to = buffer.offsets()[row + 1];
                assertThat(to).isGreaterThan(from);
                long before = -1;
                for (int at = from; at < to; at++) {
                    long index = Integer.toUnsignedLong(buffer.ints()[at]);
                    assertThat(index).isGreaterThan(before).isLessThan(vocabulary);
                    assertThat(buffer.floats()[at]).isBetween(0.001f, 4f);
                    before = index;
                }
            }
        }
    }

    private static ColumnBuffer filled(ColumnSource source, int rows) {
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        source.fill(0, rows, buffer);
        return buffer;
    }
}
