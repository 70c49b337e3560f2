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
import io.milvus.grpc.InsertRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A column of an answer has the values that the SDK's own classes read from the same message. */
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
