package io.github.milvusfakedata.milvus.insert;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.ColumnValues;
import io.github.milvusfakedata.milvus.internal.wire.MessageReader;
import io.github.milvusfakedata.milvus.internal.wire.SdkValues;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Role;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.GeometryArray;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.TimestamptzArray;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/**
 * A column of an answer has the values that the SDK's own classes read from the same message. The messages are those of
 * inserts; where servers answer in a form that no insert has, the answers are made from the same values.
 */
class EveryTypeAnsweredTest {
    private static final int ROWS = 40;
    private static final int SEEDS = 6;
    private static final UnknownFieldSet OF_A_LATER_PROTOCOL = UnknownFieldSet.newBuilder()
            .addField(97, UnknownFieldSet.Field.newBuilder().addVarint(7).build())
            .addField(
                    98,
                    UnknownFieldSet.Field.newBuilder()
                            .addLengthDelimited(ByteString.copyFromUtf8("later"))
                            .build())
            .addField(99, UnknownFieldSet.Field.newBuilder().addFixed32(1).build())
            .build();

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadAsTheSdkReadsIt(MilvusType type) throws InvalidProtocolBufferException {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (FakeData data : datasets(type, seed)) {
                RowMessages messages = RowMessages.of(data);
                messages.fill(0, ROWS);
                for (int rows : List.of(0, 1, ROWS)) {
                    check(
                            type + " seed " + seed,
                            data,
                            messages.message("c", Slots.range(0, rows)).copy());
                }
            }
        }
    }

    /** The type as its example has it; and with nulls, if it may be. */
    private static List<FakeData> datasets(MilvusType type, int seed) {
        FakeData plain = FakeData.text(
                        "c.json",
                        "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, "
                                + FieldTypes.of(type).example()
                                + (type.has(Role.VECTOR)
                                        ? "]"
                                        : ", {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]"))
                .rows(ROWS)
                .seed(seed);
        List<Field> fields = new ArrayList<>(plain.collection().fields());
        fields.set(1, fields.get(1).toBuilder().nullable().nullRatio(0.4).build());
        FakeData withNulls = FakeData.of(Collection.of("c", fields.toArray(Field[]::new)))
                .rows(ROWS)
                .seed(seed);
        return withNulls.validate().stream().anyMatch(Problem::isError) ? List.of(plain) : List.of(plain, withNulls);
    }

    private static void check(String what, FakeData data, ByteString message) throws InvalidProtocolBufferException {
        InsertRequest request = InsertRequest.parseFrom(message);
        for (FieldData column : request.getFieldsDataList()) {
            ColumnView like =
                    data.reader(1).read(0, 1).column(column.getFieldName()).values();
            List<Object> expected = SdkValues.of(column);

            for (FieldData sent : List.of(column, later(column))) {
                byte[] bytes = sent.toByteArray();
                AnswerColumn read = AnswerColumn.read(
                        new MessageReader(bytes, 0, bytes.length), like, Optional.of(request.getNumRows()));
                assertThat(ColumnValues.of(read))
                        .as("%s %s", what, column.getFieldName())
                        .usingRecursiveComparison()
                        .withEqualsForType(Float::equals, Float.class)
                        .withEqualsForType(Double::equals, Double.class)
                        .isEqualTo(expected);
            }
        }
    }

    /** As Milvus stores them; JTS writes the binary form and reads the text. */
    @Test
    void figuresInBinaryFormAreTheFiguresOfTheInsert() throws InvalidProtocolBufferException, ParseException {
        for (int byteOrder : List.of(ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN)) {
            WKBWriter binary = new WKBWriter(2, byteOrder);
            for (Sent sent : sent(MilvusType.GEOMETRY)) {
                List<Geometry> figures = new ArrayList<>();
                GeometryArray.Builder answered = GeometryArray.newBuilder();
                for (String text :
                        sent.column().getScalars().getGeometryWktData().getDataList()) {
                    figures.add(new WKTReader().read(text));
                    answered.addData(ByteString.copyFrom(binary.write(figures.get(figures.size() - 1))));
                }
                List<Object> read = sent.answered(ScalarField.newBuilder().setGeometryData(answered));

                assertThat(read).as("values").hasSameSizeAs(figures);
                for (int i = 0; i < read.size(); i++) {
                    assertThat(new WKTReader().read((String) read.get(i)).equalsExact(figures.get(i)))
                            .as("%s as %s", figures.get(i), read.get(i))
                            .isTrue();
                }
            }
        }
    }

    /** Microseconds since 1970. */
    @Test
    void momentsAsNumbersAreTheMomentsOfTheInsert() throws InvalidProtocolBufferException {
        for (Sent sent : sent(MilvusType.TIMESTAMPTZ)) {
            List<Instant> moments = new ArrayList<>();
            TimestamptzArray.Builder answered = TimestamptzArray.newBuilder();
            for (String text : sent.column().getScalars().getStringData().getDataList()) {
                Instant moment = OffsetDateTime.parse(text).toInstant();
                moments.add(moment);
                answered.addData(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
            }
            List<Object> read = sent.answered(ScalarField.newBuilder().setTimestamptzData(answered));

            assertThat(read.stream().map(text -> Instant.parse((String) text))).containsExactlyElementsOf(moments);
        }
    }

    /** A column of a type as an insert carries it, without nulls and with them. */
    private static List<Sent> sent(MilvusType type) throws InvalidProtocolBufferException {
        List<Sent> sent = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (FakeData data : datasets(type, seed)) {
                RowMessages messages = RowMessages.of(data);
                messages.fill(0, ROWS);
                String name = data.collection().fields().get(1).name();
                ColumnView like = data.reader(1).read(0, 1).column(name).values();
                InsertRequest.parseFrom(
                                messages.message("c", Slots.range(0, ROWS)).copy())
                        .getFieldsDataList()
                        .stream()
                        .filter(column -> column.getFieldName().equals(name))
                        .forEach(column -> sent.add(new Sent(column, like)));
            }
        }
        assertThat(sent).anyMatch(one -> one.column().getValidDataList().contains(false));
        return sent;
    }

    private record Sent(FieldData column, ColumnView like) {
        /** The values that are not null, where a server answers with these instead. */
        List<Object> answered(ScalarField.Builder values) {
            byte[] bytes = column.toBuilder().setScalars(values).build().toByteArray();
            AnswerColumn read = AnswerColumn.read(new MessageReader(bytes, 0, bytes.length), like, Optional.of(ROWS));
            for (int row = 0; row < column.getValidDataCount(); row++) {
                assertThat(read.isNull(row)).isNotEqualTo(column.getValidData(row));
            }
            return ColumnValues.of(read).stream().filter(Objects::nonNull).toList();
        }
    }

    /** The same with fields that only a later version of the protocol knows. */
    private static FieldData later(FieldData column) {
        FieldData.Builder later = column.toBuilder().setUnknownFields(OF_A_LATER_PROTOCOL);
        if (column.hasScalars()) {
            later.getScalarsBuilder().setUnknownFields(OF_A_LATER_PROTOCOL);
        }
        if (column.hasVectors()) {
            later.getVectorsBuilder().setUnknownFields(OF_A_LATER_PROTOCOL);
        }
        if (column.hasStructArrays()) {
            later.getStructArraysBuilder().setUnknownFields(OF_A_LATER_PROTOCOL);
        }
        return later.build();
    }
}
