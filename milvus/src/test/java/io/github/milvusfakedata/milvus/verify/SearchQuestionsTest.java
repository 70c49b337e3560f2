package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SortedMap;
import java.util.TreeMap;
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
    void vectorsAreSentAsMilvusHasThem() {
        FakeData data = FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("dense", "FloatVector").dim(2).build(),
                        Field.of("sparse", "SparseFloatVector").build()))
                .rows(1)
                .seed(1);
        RowBlock row = data.block(0, 1);
        ByteBuffer dense = SearchQuestions.bytes(row.column("dense").values())
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer sparse = SearchQuestions.bytes(row.column("sparse").values())
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN);
        SortedMap<Long, Float> entries = new TreeMap<>();
        while (sparse.hasRemaining()) {
            entries.put(Integer.toUnsignedLong(sparse.getInt()), sparse.getFloat());
        }

        assertThat(new float[] {dense.getFloat(), dense.getFloat()})
                .isEqualTo(data.row(0).getFloats("dense"));
        assertThat(dense.hasRemaining()).isFalse();
        assertThat(entries).isEqualTo(data.row(0).getSparse("sparse"));
    }
}
