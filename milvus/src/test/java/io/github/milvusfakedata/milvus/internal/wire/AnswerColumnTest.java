package io.github.milvusfakedata.milvus.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnLayout.MemberLayout;
import io.github.milvusfakedata.milvus.MilvusException;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.GeometryArray;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerColumnTest {
    @Test
    void integersOfAllWidthsAreLongs() {
        assertThat(values(
                        ColumnLayout.of(ColumnShape.INT8),
                        scalars(ScalarField.newBuilder()
                                .setIntData(IntArray.newBuilder().addData(-7))),
                        1))
                .containsExactly(-7L);
        assertThat(values(
                        ColumnLayout.of(ColumnShape.INT64),
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
            assertThat(values(ColumnLayout.of(ColumnShape.STRING), data, 3)).containsExactly("a", null, "c");
        }
    }

    @Test
    void vectorsThatAreNullHaveNoPlace() {
        FloatArray floats =
                FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f, 4f)).build();
        FieldData.Builder data = vectors(VectorField.newBuilder().setDim(2).setFloatVector(floats))
                .addAllValidData(List.of(false, true, true));

        assertThat(values(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2), data, 3))
                .containsExactly(null, new float[] {1, 2}, new float[] {3, 4});
    }

    @Test
    void vectorsOfBytesAreCutByTheirWidth() {
        ByteString bytes = ByteString.copyFrom(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

        assertThat(values(
                        ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 4),
                        vectors(VectorField.newBuilder().setDim(32).setBinaryVector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        ColumnLayout.vector(ColumnShape.FLOAT16_VECTOR, 4),
                        vectors(VectorField.newBuilder().setDim(2).setFloat16Vector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        ColumnLayout.vector(ColumnShape.BFLOAT16_VECTOR, 4),
                        vectors(VectorField.newBuilder().setDim(2).setBfloat16Vector(bytes)),
                        2))
                .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8});
        assertThat(values(
                        ColumnLayout.vector(ColumnShape.INT8_VECTOR, 4),
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
                        ColumnLayout.of(ColumnShape.SPARSE_VECTOR),
                        vectors(VectorField.newBuilder().setSparseFloatVector(rows)),
                        2))
                .containsExactly(Map.of(7L, 0.5f, 4_294_967_294L, 1.25f), Map.of());
    }

    @Test
    void arraysAreListsAndJsonIsAsItIs() {
        ArrayArray arrays = ArrayArray.newBuilder()
                .addData(ScalarField.newBuilder()
                        .setIntData(IntArray.newBuilder().addData(1).addData(2)))
                .addData(ScalarField.newBuilder())
                .build();
        JSONArray json = JSONArray.newBuilder()
                .addData(ByteString.copyFromUtf8("{\"b\": 1.0, \"a\": \"ä\"}"))
                .build();

        assertThat(values(
                        ColumnLayout.list(ColumnLayout.of(ColumnShape.INT32)),
                        scalars(ScalarField.newBuilder().setArrayData(arrays)),
                        2))
                .containsExactly(List.of(1L, 2L), List.of());
        assertThat(values(
                        ColumnLayout.of(ColumnShape.JSON),
                        scalars(ScalarField.newBuilder().setJsonData(json)),
                        1))
                .containsExactly("{\"b\": 1.0, \"a\": \"ä\"}");
    }

    @Test
    void pointsInTimeThatComeAsNumbersAreTexts() {
        TimestamptzArray micros = TimestamptzArray.newBuilder()
                .addData(1_577_836_800_000_001L)
                .addData(-1)
                .build();

        assertThat(values(
                        ColumnLayout.of(ColumnShape.STRING),
                        scalars(ScalarField.newBuilder().setTimestamptzData(micros)),
                        2))
                .containsExactly("2020-01-01T00:00:00.000001Z", "1969-12-31T23:59:59.999999Z");
    }

    @Test
    void figuresThatComeInBinaryFormAreTexts() {
        ByteBuffer point = ByteBuffer.allocate(21).order(ByteOrder.LITTLE_ENDIAN);
        point.put((byte) 1).putInt(1).putDouble(13.4).putDouble(52.5).flip();
        ByteBuffer polygon = ByteBuffer.allocate(13 + 16 * 4).order(ByteOrder.BIG_ENDIAN);
        polygon.put((byte) 0).putInt(3).putInt(1).putInt(4);
        for (double at : new double[] {0, 0, 1, 0, 0, 1, 0, 0}) {
            polygon.putDouble(at);
        }
        GeometryArray figures = GeometryArray.newBuilder()
                .addData(ByteString.copyFrom(point))
                .addData(ByteString.copyFrom(polygon.flip()))
                .addData(ByteString.fromHex("0109000000"))
                .build();

        assertThat(values(
                        ColumnLayout.of(ColumnShape.STRING),
                        scalars(ScalarField.newBuilder().setGeometryData(figures)),
                        3))
                .containsExactly("POINT(13.4 52.5)", "POLYGON((0.0 0.0,1.0 0.0,0.0 1.0,0.0 0.0))", "0109000000");
    }

    /** Milvus sends entries in the order of their indices; whoever compares relies on it. */
    @Test
    void entriesOfSparseVectorsArePutInOrder() {
        ByteBuffer entries = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        entries.putInt(-2)
                .putFloat(1)
                .putInt(7)
                .putFloat(2)
                .putInt(3)
                .putFloat(3)
                .flip();
        FieldData.Builder data = vectors(VectorField.newBuilder()
                .setSparseFloatVector(SparseFloatArray.newBuilder().addContents(ByteString.copyFrom(entries))));

        AnswerColumn column = read(ColumnLayout.of(ColumnShape.SPARSE_VECTOR), data, 1);

        assertThat(List.of(column.indexAt(0), column.indexAt(1), column.indexAt(2)))
                .containsExactly(3L, 7L, 4_294_967_294L);
        assertThat(column.valueAt(0)).isEqualTo(3);
    }

    @Test
    void valuesOfAnotherFormAreRefused() {
        FieldData.Builder floats = scalars(
                ScalarField.newBuilder().setFloatData(FloatArray.newBuilder().addData(1)));

        for (ColumnShape shape : List.of(ColumnShape.INT64, ColumnShape.DOUBLE, ColumnShape.STRING)) {
            assertThatThrownBy(() -> read(ColumnLayout.of(shape), floats, 1))
                    .isInstanceOf(MilvusException.class)
                    .hasMessageContaining("the server sent values of another form than " + shape);
        }
    }

    @Test
    void aColumnWithoutValuesIsNull() {
        assertThat(values(ColumnLayout.of(ColumnShape.INT64), FieldData.newBuilder(), 2))
                .containsExactly(null, null);
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

        ColumnLayout struct = ColumnLayout.struct(List.of(
                new MemberLayout("text", ColumnLayout.of(ColumnShape.STRING)),
                new MemberLayout("vector", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2))));
        List<Object> found = values(ColumnLayout.list(struct), data, 1);

        assertThat(found)
                .usingRecursiveComparison()
                .isEqualTo(List.of(List.of(
                        Map.of("text", "a", "vector", new float[] {1, 2}),
                        Map.of("text", "b", "vector", new float[] {3, 4}))));
    }

    /** A check compared ranges that were always empty, so that members were read at the offsets of the first one. */
    @Test
    void membersOfStructsThatDifferInNumberAreRefused() {
        FieldData first = scalars(ScalarField.newBuilder()
                        .setArrayData(
                                ArrayArray.newBuilder().addData(texts("a")).addData(texts("b", "c"))))
                .setFieldName("one")
                .build();
        FieldData second = scalars(ScalarField.newBuilder()
                        .setArrayData(
                                ArrayArray.newBuilder().addData(texts("a", "b")).addData(texts("c"))))
                .setFieldName("two")
                .build();
        FieldData.Builder data = FieldData.newBuilder()
                .setFieldName("chunks")
                .setStructArrays(StructArrayField.newBuilder().addFields(first).addFields(second));
        ColumnLayout struct = ColumnLayout.struct(List.of(
                new MemberLayout("one", ColumnLayout.of(ColumnShape.STRING)),
                new MemberLayout("two", ColumnLayout.of(ColumnShape.STRING))));

        assertThatThrownBy(() -> read(ColumnLayout.list(struct), data, 2))
                .isInstanceOf(MilvusException.class)
                .hasMessageContaining("differ in number");
    }

    /** A message of lists counted none of its elements. */
    @Test
    void elementsAreAsManyAsTheirListsHaveTogether() {
        ArrayArray arrays = ArrayArray.newBuilder()
                .addData(texts("a", "b"))
                .addData(texts())
                .addData(texts("c"))
                .build();
        AnswerColumn lists = read(
                ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING)),
                scalars(ScalarField.newBuilder().setArrayData(arrays)),
                3);

        assertThat(lists.element().rows()).isEqualTo(3);
        assertThat(lists.element().nullCount()).isZero();
        assertThat(ColumnValues.of(lists.element())).containsExactly("a", "b", "c");
    }

    /** Such a message ended verify with an error. */
    @Test
    void aMemberOfStructsThatIsLeftOutIsNull() {
        FieldData given = scalars(ScalarField.newBuilder()
                        .setArrayData(
                                ArrayArray.newBuilder().addData(texts("a")).addData(texts("b", "c"))))
                .setFieldName("two")
                .build();
        FieldData.Builder data = FieldData.newBuilder()
                .setFieldName("chunks")
                .setStructArrays(StructArrayField.newBuilder().addFields(given));
        ColumnLayout struct = ColumnLayout.struct(List.of(
                new MemberLayout("one", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2)),
                new MemberLayout("two", ColumnLayout.of(ColumnShape.STRING))));

        AnswerColumn found = read(ColumnLayout.list(struct), data, 2);

        assertThat(found.element().rows()).isEqualTo(3);
        assertThat(found.element().members().get(0).nullCount()).isEqualTo(3);
        assertThat(ColumnValues.of(found.element().members().get(1))).containsExactly("a", "b", "c");
    }

    /** Fields of a message may come in any order; vectors were cut by the width of those before. */
    @Test
    void theDimensionMayComeBehindTheVectors() {
        FloatArray floats =
                FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f, 4f)).build();
        ByteString behind = VectorField.newBuilder()
                .setFloatVector(floats)
                .build()
                .toByteString()
                .concat(VectorField.newBuilder().setDim(2).build().toByteString());
        FieldData.Builder data = FieldData.newBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                FieldData.VECTORS_FIELD_NUMBER,
                                UnknownFieldSet.Field.newBuilder()
                                        .addLengthDelimited(behind)
                                        .build())
                        .build());

        assertThat(values(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2), data, 2))
                .containsExactly(new float[] {1, 2}, new float[] {3, 4});
    }

    /** They were taken for values of another form, so that no newer server's rows could be read. */
    @Test
    void fieldsOfALaterProtocolAreLeftOut() {
        UnknownFieldSet later = UnknownFieldSet.newBuilder()
                .addField(
                        90,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFromUtf8("later"))
                                .build())
                .build();
        LongArray longs =
                LongArray.newBuilder().addData(5).setUnknownFields(later).build();
        FieldData.Builder numbers =
                scalars(ScalarField.newBuilder().setLongData(longs).setUnknownFields(later));
        FieldData.Builder vector = vectors(VectorField.newBuilder()
                .setDim(1)
                .setFloatVector(FloatArray.newBuilder().addData(2))
                .setUnknownFields(later));

        assertThat(values(ColumnLayout.of(ColumnShape.INT64), numbers, 1)).containsExactly(5L);
        assertThat(values(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 1), vector, 1))
                .containsExactly(new float[] {2});
    }

    /** The numbers of both messages are the same: vectors were read as integers of a scalar field. */
    @Test
    void vectorsAreNoScalars() {
        FieldData.Builder floats = vectors(VectorField.newBuilder()
                .setDim(1)
                .setFloatVector(FloatArray.newBuilder().addData(1)));

        assertThatThrownBy(() -> read(ColumnLayout.of(ColumnShape.INT32), floats, 1))
                .isInstanceOf(MilvusException.class)
                .hasMessageContaining("another form than INT32");
    }

    @Test
    void vectorsOfOneColumnHaveOneDimension() {
        FieldData.Builder lists = vectors(VectorField.newBuilder()
                .setVectorArray(VectorArray.newBuilder().addData(vector(1f, 2f)).addData(vector(1f, 2f, 3f))));

        assertThatThrownBy(() -> read(ColumnLayout.list(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2)), lists, 2))
                .isInstanceOf(MilvusException.class)
                .hasMessageContaining("vectors of 2 and of 3 dimensions");
    }

    private static VectorField.Builder vector(Float... values) {
        return VectorField.newBuilder()
                .setDim(values.length)
                .setFloatVector(FloatArray.newBuilder().addAllData(List.of(values)));
    }

    /** Each step into a collection took a frame of the stack. */
    @Test
    void figuresThatNestWithoutEndAreHexadecimal() {
        int depth = 200_000;
        ByteBuffer nested = ByteBuffer.allocate(9 * depth).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < depth; i++) {
            nested.put((byte) 1).putInt(7).putInt(1);
        }
        GeometryArray figures = GeometryArray.newBuilder()
                .addData(ByteString.copyFrom(nested.flip()))
                .build();

        String text = (String) values(
                        ColumnLayout.of(ColumnShape.STRING),
                        scalars(ScalarField.newBuilder().setGeometryData(figures)),
                        1)
                .get(0);
        assertThat(text).hasSize(18 * depth).startsWith("010700000001000000");
    }

    @Test
    void partsOfValuesAreRefused() {
        FieldData.Builder three = vectors(VectorField.newBuilder()
                .setDim(2)
                .setFloatVector(FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f))));

        assertThatThrownBy(() -> read(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2), three, 1))
                .isInstanceOf(MilvusException.class)
                .hasMessageContaining("12 bytes of values that have 8 each");
    }

    @Test
    void aMessageThatIsCutOffIsRefusedInASentence() {
        byte[] whole = vectors(VectorField.newBuilder()
                        .setDim(2)
                        .setFloatVector(FloatArray.newBuilder().addAllData(List.of(1f, 2f, 3f, 4f))))
                .build()
                .toByteArray();
        ColumnView like = new BufferView(new ColumnBuffer(ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2)));
        for (int length = 1; length < whole.length; length++) {
            MessageReader cut = new MessageReader(whole, 0, length);

            assertThatThrownBy(() -> AnswerColumn.read(cut, like, Optional.of(2)))
                    .isInstanceOf(MilvusException.class)
                    .hasMessageStartingWith("Milvus could not read rows: ");
        }
    }

    private static ScalarField.Builder texts(String... texts) {
        return ScalarField.newBuilder().setStringData(StringArray.newBuilder().addAllData(List.of(texts)));
    }

    private static FieldData.Builder scalars(ScalarField.Builder field) {
        return FieldData.newBuilder().setScalars(field);
    }

    private static FieldData.Builder vectors(VectorField.Builder field) {
        return FieldData.newBuilder().setVectors(field);
    }

    private static AnswerColumn read(ColumnLayout layout, FieldData.Builder data, int rows) {
        return AnsweredColumn.of(layout, data, Optional.of(rows));
    }

    private static List<Object> values(ColumnLayout layout, FieldData.Builder data, int rows) {
        return ColumnValues.of(read(layout, data, rows));
    }
}
