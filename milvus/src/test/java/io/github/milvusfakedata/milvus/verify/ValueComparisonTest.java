package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.internal.wire.AnsweredColumn;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.IntArray;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueComparisonTest {
    @Test
    void aListThatIsTheBeginningOfAnotherIsNotEqualToIt() {
        ColumnView two = list(3, 4);
        ColumnView three = list(3, 4, 5);

        assertThat(isEqual(MilvusType.ARRAY, two, list(3, 4))).isTrue();
        assertThat(isEqual(MilvusType.ARRAY, two, three)).isFalse();
        assertThat(isEqual(MilvusType.ARRAY, three, two)).isFalse();
        assertThat(isEqual(MilvusType.ARRAY, list(), two)).isFalse();
    }

    @Test
    void aSparseVectorThatIsTheBeginningOfAnotherIsNotEqualToIt() {
        ColumnView two = sparse(3, 4);
        ColumnView three = sparse(3, 4, 5);

        assertThat(isEqual(MilvusType.SPARSE_FLOAT_VECTOR, two, sparse(3, 4))).isTrue();
        assertThat(isEqual(MilvusType.SPARSE_FLOAT_VECTOR, two, three)).isFalse();
        assertThat(isEqual(MilvusType.SPARSE_FLOAT_VECTOR, three, two)).isFalse();
        assertThat(isEqual(MilvusType.SPARSE_FLOAT_VECTOR, two, sparse(3, 5))).isFalse();
    }

    @Test
    void whereTheDatasetHasNoValueTheCollectionHasTheDefault() {
        FakeData data = FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("count", "Int32")
                                .nullRatio(1)
                                .defaultValue(Literal.number(7))
                                .build(),
                        Field.of("v", "FloatVector").dim(2).build()))
                .rows(1)
                .seed(1);
        FieldForm count = RowForm.of(data, true).fields().stream()
                .filter(field -> field.name().equals("count"))
                .findFirst()
                .orElseThrow();
        ColumnView expected = data.block(0, 1).column("count").values();
        assertThat(expected.isNull(0)).isTrue();

        assertThat(new ValueComparison().isEqual(count, expected, 0, number(7), 0))
                .isTrue();
        assertThat(new ValueComparison().isEqual(count, expected, 0, number(0), 0))
                .isFalse();
    }

    private static boolean isEqual(MilvusType type, ColumnView expected, ColumnView found) {
        FieldForm field = new FieldForm("f", type, TextKind.STRING, expected, Optional.empty());
        return new ValueComparison().isEqual(field, expected, 0, found, 0);
    }

    private static ColumnView number(int number) {
        return column(ColumnLayout.of(ColumnShape.INT32), FieldData.newBuilder().setScalars(numbers(number)));
    }

    private static ColumnView list(Integer... elements) {
        ArrayArray.Builder rows = ArrayArray.newBuilder().addData(numbers(elements));
        return column(
                ColumnLayout.list(ColumnLayout.of(ColumnShape.INT32)),
                FieldData.newBuilder().setScalars(ScalarField.newBuilder().setArrayData(rows)));
    }

    private static ScalarField.Builder numbers(Integer... numbers) {
        return ScalarField.newBuilder().setIntData(IntArray.newBuilder().addAllData(List.of(numbers)));
    }

    /** Entries of these indices, with values that are the same for the same index. */
    private static ColumnView sparse(int... indices) {
        ByteBuffer entries = ByteBuffer.allocate(8 * indices.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(indices).forEach(index -> entries.putInt(index).putFloat(index / 2f));
        SparseFloatArray.Builder rows = SparseFloatArray.newBuilder().addContents(ByteString.copyFrom(entries.flip()));
        return column(
                ColumnLayout.of(ColumnShape.SPARSE_VECTOR),
                FieldData.newBuilder().setVectors(VectorField.newBuilder().setSparseFloatVector(rows)));
    }

    private static ColumnView column(ColumnLayout layout, FieldData.Builder data) {
        return AnsweredColumn.of(layout, data, Optional.empty());
    }
}
