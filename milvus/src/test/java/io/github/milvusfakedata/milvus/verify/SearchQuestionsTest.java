package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchQuestionsTest {
    @Test
    void anApproximateIndexMayMissSomeNearestRowsAndAnExactOneNone() {
        assertThat(SearchQuestions.isRight(8, 10, false)).isTrue();
        assertThat(SearchQuestions.isRight(8, 10, true)).isFalse();
        assertThat(SearchQuestions.isRight(10, 10, true)).isTrue();
        assertThat(SearchQuestions.isRight(4, 10, false)).isFalse();
    }

    @Test
    void metricsAgreeWithMilvusDefinitions() {
        float[] one = {1, 0};
        float[] other = {3, 4};
        byte[] bits = {(byte) 0b1100};
        byte[] others = {(byte) 0b0110};

        assertThat(Metric.L2.distance(one, other)).isEqualTo(20);
        assertThat(Metric.IP.distance(one, other)).isEqualTo(-3);
        assertThat(Metric.COSINE.distance(one, other)).isEqualTo(-0.6);
        assertThat(Metric.HAMMING.distance(bits, others)).isEqualTo(2);
        assertThat(Metric.JACCARD.distance(bits, others)).isEqualTo(1 - 1.0 / 3);
        assertThat(Metric.IP.distance(Map.of(1L, 2f, 5L, 1f), Map.of(1L, 4f, 7L, 9f)))
                .isEqualTo(-8);
        assertThat(Metric.of("cosine")).contains(Metric.COSINE);
        assertThat(Metric.of("BM25")).isEmpty();
    }

    @Test
    void halvesAreReadAsNumbers() {
        byte[] halves = {0x00, 0x3C, 0x00, (byte) 0xC0, 0x01, 0x00};
        byte[] brain = {(byte) 0x80, 0x3F, 0x00, (byte) 0xC0};

        assertThat((float[]) VectorBytes.numbers(ColumnShape.FLOAT16_VECTOR, halves))
                .containsExactly(1f, -2f, (float) Math.pow(2, -24));
        assertThat((float[]) VectorBytes.numbers(ColumnShape.BFLOAT16_VECTOR, brain))
                .containsExactly(1f, -2f);
        assertThat((float[]) VectorBytes.numbers(ColumnShape.INT8_VECTOR, new byte[] {-3, 7}))
                .containsExactly(-3f, 7f);
    }
}
