package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.github.milvusfakedata.schema.MilvusType;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.IntArray;
import io.milvus.grpc.JSONArray;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.SparseFloatArray;
import io.milvus.grpc.StringArray;
import io.milvus.grpc.StructArrayField;
import io.milvus.grpc.TimestamptzArray;
import io.milvus.grpc.VectorArray;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredColumnTest {
    @Test
    void integersOfAllWidthsAreLongs() {
        assertThat(values(
                        MilvusType.INT8,
                        scalars(ScalarField.newBuilder()
                                .setIntData(IntArray.newBuilder().addData(-7))),
                        1))
                .containsExactly(-7L);
        assertThat(values(
                        MilvusType.INT64,
                        scalars(ScalarField.newBuilder()
                                .setLongData(LongArray.newBuilder().addData(Long.MIN_VALUE))),
                        1))
                .containsExactly(Long.MIN_VALUE);
    }

    @Test
    void nullsAreFoundWhetherTheyHaveAPlaceOrNot() {
        StringArray full =
                StringArray.newBuilder().addData("a").addData("").addData("c").build();
        StringArray compact = StringArray.newBuilder().addData("a").addData("c").build();
        List<Boolean> valid = List.of(true, false, true);

        for (StringArray texts : List.of(full, compact)) {
            FieldData.Builder data =
                    scalars(ScalarField.newBuilder().setStringData(texts)).addAllValidData(valid);
            assertThat(values(MilvusType.VARCHAR, data, 3)).containsExactly("a", null, "c");
        }
    }

    @Test
    void vectorsThatAreNullHaveNoPlace() {
        FloatArray floats =
                FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f, 4f)).build();
        FieldData.Builder data = vectors(VectorField.newBuilder().setDim(2).setFloatVector(floats))
                .addAllValidData(List.of(false, true, true));

        assertThat(values(MilvusType.FLOAT_VECTOR, data, 3))
                .containsExactly(null, new float[] {1, 2}, new float[] {3, 4});
    }

    @Test
    void vectorsOfBytesAreCutByTheirWidth() {
        ByteString bytes = ByteString.copyFrom(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

        assertThat(values(
                        MilvusType.BINARY_VECTOR,
                        vectors(VectorField.newBuilder().setDim(32).setBinaryVector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        MilvusType.FLOAT16_VECTOR,
                        vectors(VectorField.newBuilder().setDim(2).setFloat16Vector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        MilvusType.BFLOAT16_VECTOR,
                        vectors(VectorField.newBuilder().setDim(2).setBfloat16Vector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        MilvusType.INT8_VECTOR,
                        vectors(VectorField.newBuilder().setDim(4).setInt8Vector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
    }

    @Test
    void sparseVectorsAreValuesByIndex() {
        ByteBuffer entries = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        entries.putInt(7).putFloat(0.5f).putInt(-2).putFloat(1.25f).flip();
        SparseFloatArray rows = SparseFloatArray.newBuilder()
                .addContents(ByteString.copyFrom(entries))
                .addContents(ByteString.EMPTY)
                .build();

        assertThat(values(
                        MilvusType.SPARSE_FLOAT_VECTOR,
                        vectors(VectorField.newBuilder().setSparseFloatVector(rows)),
                        2))
                .containsExactly(Map.of(7L, 0.5f, 4_294_967_294L, 1.25f), Map.of());
    }

    @Test
    void arraysAreListsAndJsonIsCanonical() {
        ArrayArray arrays = ArrayArray.newBuilder()
                .addData(ScalarField.newBuilder()
                        .setIntData(IntArray.newBuilder().addData(1).addData(2)))
                .addData(ScalarField.newBuilder())
                .build();
        JSONArray json = JSONArray.newBuilder()
                .addData(ByteString.copyFromUtf8("{\"b\": 1.0, \"a\": \"ä\"}"))
                .build();

        assertThat(values(MilvusType.INT32, scalars(ScalarField.newBuilder().setArrayData(arrays)), 2))
                .containsExactly(List.of(1L, 2L), List.of());
        assertThat(values(MilvusType.JSON, scalars(ScalarField.newBuilder().setJsonData(json)), 1))
                .containsExactly("{\"a\":\"ä\",\"b\":1}");
    }

    @Test
    void momentsComeAsTextsOrAsMicroseconds() {
        Instant moment = Instant.parse("2020-01-01T00:00:00.000001Z");
        TimestamptzArray micros = TimestamptzArray.newBuilder()
                .addData(moment.getEpochSecond() * 1_000_000 + 1)
                .build();
        StringArray texts = StringArray.newBuilder()
                .addData("2020-01-01T01:00:00.000001+01:00")
                .build();

        assertThat(values(
                        MilvusType.TIMESTAMPTZ, scalars(ScalarField.newBuilder().setTimestamptzData(micros)), 1))
                .containsExactly(moment);
        assertThat(values(
                        MilvusType.TIMESTAMPTZ, scalars(ScalarField.newBuilder().setStringData(texts)), 1))
                .containsExactly(moment);
    }

    @Test
    void structsAreListsOfTheirMembers() {
        FieldData texts = scalars(ScalarField.newBuilder()
                        .setArrayData(ArrayArray.newBuilder()
                                .addData(ScalarField.newBuilder()
                                        .setStringData(StringArray.newBuilder()
                                                .addData("a")
                                                .addData("b")))))
                .setFieldName("chunks[text]")
                .build();
        FieldData parts = vectors(VectorField.newBuilder()
                        .setDim(2)
                        .setVectorArray(VectorArray.newBuilder()
                                .setDim(2)
                                .addData(VectorField.newBuilder()
                                        .setDim(2)
                                        .setFloatVector(FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f, 4f))))))
                .setFieldName("vector")
                .build();
        FieldData.Builder data = FieldData.newBuilder()
                .setFieldName("chunks")
                .setStructArrays(StructArrayField.newBuilder().addFields(texts).addFields(parts));

        Object found = values(MilvusType.STRUCT, data, 1).get(0);

        assertThat(Values.equal(
                        found,
                        List.of(
                                Map.of("text", "a", "vector", new float[] {1, 2}),
                                Map.of("text", "b", "vector", new float[] {3, 4}))))
                .isTrue();
    }

    private static FieldData.Builder scalars(ScalarField.Builder field) {
        return FieldData.newBuilder().setScalars(field);
    }

    private static FieldData.Builder vectors(VectorField.Builder field) {
        return FieldData.newBuilder().setVectors(field);
    }

    private static List<Object> values(MilvusType type, FieldData.Builder data, int rows) {
        StoredColumn column = new StoredColumn(data.build(), ValueForm.of(type), rows);
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            values.add(column.value(row));
        }
        return values;
    }
}
