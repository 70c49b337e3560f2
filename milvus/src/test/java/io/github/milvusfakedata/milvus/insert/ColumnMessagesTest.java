package io.github.milvusfakedata.milvus.insert;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a server would read from the messages is what the library's row view says. */
class ColumnMessagesTest {
    private static final int ROWS = 60;

    @Test
    void scalarsAreThoseOfTheRowsAndNullsAreLeftOut() {
        FakeData data = data(
                Field.of("a", "Bool").nullable().build(),
                Field.of("b", "Int8").build(),
                Field.of("c", "Int64").nullable().build(),
                Field.of("d", "Float").build(),
                Field.of("e", "Double").nullable().build(),
                Field.of("f", "VarChar").maxLength(40).nullable().build(),
                Field.of("status", "VarChar").maxLength(40).build());

        for (String name : List.of("a", "b", "c", "d", "e", "f", "status")) {
            FieldData column = column(data, name);
            List<Object> expected = values(data, name);
            boolean nullable = expected.contains(null);
            assertThat(scalars(column.getScalars()).stream().map(String::valueOf))
                    .as(name)
                    .containsExactlyElementsOf(expected.stream()
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList());
            assertThat(column.getValidDataList())
                    .as(name)
                    .isEqualTo(
                            nullable ? expected.stream().map(Objects::nonNull).toList() : List.of());
        }
        assertThat(values(data, "c")).contains((Object) null);
    }

    @Test
    void textsOfOtherTypesHaveTheMessageThatServersReadThemFrom() {
        FakeData data = data(
                Field.of("place", "Geometry").build(),
                Field.of("at", "Timestamptz").build(),
                Field.of("extra", "JSON").build());

        FieldData place = column(data, "place");
        assertThat(place.getType()).isEqualTo(DataType.Geometry);
        assertThat(List.copyOf(place.getScalars().getGeometryWktData().getDataList()))
                .isEqualTo(values(data, "place"));
        FieldData at = column(data, "at");
        assertThat(at.getType()).isEqualTo(DataType.Timestamptz);
        assertThat(List.copyOf(at.getScalars().getStringData().getDataList())).isEqualTo(values(data, "at"));
        assertThat(column(data, "extra").getScalars().getJsonData().getDataList())
                .extracting(ByteString::toStringUtf8)
                .isEqualTo(values(data, "extra"));
    }

    @Test
    void vectorsAreTheBytesOfTheRows() {
        FakeData data = data(
                Field.of("f", "FloatVector").dim(8).nullable().build(),
                Field.of("h", "Float16Vector").dim(8).build(),
                Field.of("b", "BFloat16Vector").dim(8).build(),
                Field.of("bits", "BinaryVector").dim(16).build(),
                Field.of("i", "Int8Vector").dim(8).build());

        VectorField floats = column(data, "f").getVectors();
        List<Float> expected = new ArrayList<>();
        for (Object row : values(data, "f")) {
            for (float value : row == null ? new float[0] : (float[]) row) {
                expected.add(value);
            }
        }
        assertThat(floats.getFloatVector().getDataList()).isEqualTo(expected);
        assertThat(floats.getDim()).isEqualTo(8);
        assertThat(column(data, "h").getVectors().getFloat16Vector()).isEqualTo(joined(data, "h"));
        assertThat(column(data, "b").getVectors().getBfloat16Vector()).isEqualTo(joined(data, "b"));
        assertThat(column(data, "i").getVectors().getInt8Vector()).isEqualTo(joined(data, "i"));
        VectorField bits = column(data, "bits").getVectors();
        assertThat(bits.getBinaryVector()).isEqualTo(joined(data, "bits"));
        assertThat(bits.getDim()).isEqualTo(16);
    }

    @Test
    void sparseVectorsArePairsOfIndexAndValue() {
        FakeData data = data(Field.of("s", "SparseFloatVector").build());

        List<SortedMap<Long, Float>> read = new ArrayList<>();
        for (ByteString row :
                column(data, "s").getVectors().getSparseFloatVector().getContentsList()) {
            ByteBuffer entries = row.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            SortedMap<Long, Float> map = new TreeMap<>();
            while (entries.hasRemaining()) {
                map.put(Integer.toUnsignedLong(entries.getInt()), entries.getFloat());
            }
            read.add(map);
        }
        assertThat(List.<Object>copyOf(read)).isEqualTo(values(data, "s"));
    }

    /** A server looks at it before it looks at the entries. */
    @Test
    void sparseVectorsAreAsWideAsTheLargestIndexOfAllRowsNeeds() {
        FakeData data = data(Field.of("s", "SparseFloatVector").build());
        long largest = values(data, "s").stream()
                .mapToLong(row -> (Long) ((SortedMap<?, ?>) row).lastKey())
                .max()
                .orElseThrow();

        VectorField vectors = column(data, "s").getVectors();

        assertThat(vectors.getSparseFloatVector().getDim()).isEqualTo(largest + 1);
        assertThat(vectors.getDim()).isEqualTo(largest + 1);
    }

    /** Milvus stores the default value where a row says that it has none. */
    @Test
    void rowsWithoutAValueAreToldWhereTheFieldHasADefault() {
        FakeData data = data(Field.of("n", "Int64")
                .defaultValue(Literal.number(5))
                .nullRatio(0.3)
                .build());
        List<Object> expected = values(data, "n");
        assertThat(expected).contains((Object) null);

        FieldData column = column(data, "n");

        assertThat(column.getValidDataList())
                .isEqualTo(expected.stream().map(Objects::nonNull).toList());
        assertThat(List.<Object>copyOf(column.getScalars().getLongData().getDataList()))
                .isEqualTo(expected.stream().filter(Objects::nonNull).toList());
    }

    @Test
    void arraysAndStructsHaveAMessageForEachRow() {
        FakeData data = data(
                Field.of("tags", "Array")
                        .elementType("VarChar")
                        .maxCapacity(5)
                        .maxLength(20)
                        .build(),
                Field.of("chunks", "Array")
                        .elementType("Struct")
                        .maxCapacity(4)
                        .fields(List.of(
                                Field.of("page", "Int32").build(),
                                Field.of("vector", "FloatVector").dim(4).build()))
                        .build());

        List<ScalarField> tags =
                column(data, "tags").getScalars().getArrayData().getDataList();
        assertThat(tags.stream().<Object>map(ColumnMessagesTest::scalars).toList())
                .isEqualTo(values(data, "tags"));
        assertThat(column(data, "tags").getScalars().getArrayData().getElementType())
                .isEqualTo(DataType.VarChar);
        FieldData chunks = column(data, "chunks");
        assertThat(chunks.getType()).isEqualTo(DataType.ArrayOfStruct);
        FieldData pages = chunks.getStructArrays().getFields(0);
        FieldData vectors = chunks.getStructArrays().getFields(1);
        assertThat(pages.getFieldName()).isEqualTo("chunks[page]");
        assertThat(vectors.getType()).isEqualTo(DataType.ArrayOfVector);
        assertThat(pages.getScalars().getArrayData().getElementType()).isEqualTo(DataType.Int32);
        assertThat(vectors.getVectors().getVectorArray().getElementType()).isEqualTo(DataType.FloatVector);
        for (int row = 0; row < ROWS; row++) {
            List<Object> numbers = new ArrayList<>();
            List<Float> floats = new ArrayList<>();
            for (Object struct : (List<?>) values(data, "chunks").get(row)) {
                numbers.add(((Map<?, ?>) struct).get("page"));
                for (float value : (float[]) ((Map<?, ?>) struct).get("vector")) {
                    floats.add(value);
                }
            }
            assertThat(scalars(pages.getScalars().getArrayData().getData(row))).isEqualTo(numbers);
            assertThat(vectors.getVectors()
                            .getVectorArray()
                            .getData(row)
                            .getFloatVector()
                            .getDataList())
                    .isEqualTo(floats);
        }
    }

    @Test
    void someRowsCanBeSentAlone() {
        FakeData data = data(Field.of("n", "Int64").nullable().build());
        RowMessages messages = RowMessages.of(data);
        messages.fill(0, ROWS);

        FieldData some = fields(messages, Slots.of(1, 5, 40)).get(1);

        assertThat(some.getScalars().getLongData().getDataList())
                .containsExactlyElementsOf(List.of(1, 5, 40).stream()
                        .map(row -> (Long) values(data, "n").get(row))
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(some.getValidDataCount()).isEqualTo(3);
    }

    private static FakeData data(Field... fields) {
        List<Field> all =
                new ArrayList<>(List.of(Field.of("id", "Int64").primaryKey().build()));
        all.addAll(List.of(fields));
        if (all.stream().noneMatch(field -> field.type().endsWith("Vector"))) {
            all.add(Field.of("last", "FloatVector").dim(2).build());
        }
        return FakeData.of(Collection.of("c", all.toArray(Field[]::new)))
                .rows(ROWS)
                .seed(3);
    }

    private static FieldData column(FakeData data, String name) {
        RowMessages messages = RowMessages.of(data);
        messages.fill(0, ROWS);
        return fields(messages, Slots.range(0, ROWS)).stream()
                .filter(column -> column.getFieldName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldData> fields(RowMessages messages, Slots slots) {
        try {
            InsertRequest request =
                    InsertRequest.parseFrom(messages.message("c", slots).copy());
            assertThat(request.getCollectionName()).isEqualTo("c");
            assertThat(request.getNumRows()).isEqualTo(slots.count());
            return request.getFieldsDataList();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Object> values(FakeData data, String name) {
        List<Object> values = new ArrayList<>();
        for (Row row : data) {
            values.add(row.values().get(name));
        }
        return values;
    }

    private static ByteString joined(FakeData data, String name) {
        ByteString joined = ByteString.EMPTY;
        for (Object row : values(data, name)) {
            joined = joined.concat(ByteString.copyFrom((byte[]) row));
        }
        return joined;
    }

    private static List<?> scalars(ScalarField field) {
        return switch (field.getDataCase()) {
            case BOOL_DATA -> field.getBoolData().getDataList();
            case INT_DATA -> field.getIntData().getDataList();
            case LONG_DATA -> field.getLongData().getDataList();
            case FLOAT_DATA -> field.getFloatData().getDataList();
            case DOUBLE_DATA -> field.getDoubleData().getDataList();
            case STRING_DATA -> List.copyOf(field.getStringData().getDataList());
            default -> throw new AssertionError(field.getDataCase());
        };
    }
}
