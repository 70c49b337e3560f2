package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.FloatArray;
import io.milvus.grpc.IntArray;
import io.milvus.grpc.JSONArray;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.StringArray;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSampleTest {
    private static Field refined(Field field, FieldData.Builder column) throws InvalidProtocolBufferException {
        Collection schema =
                Collection.of("c", field, Field.of("v", "FloatVector").dim(2).build());
        byte[] answer = QueryResults.newBuilder()
                .addFieldsData(column.setFieldName(field.name()))
                .build()
                .toByteArray();
        return FieldSample.refined(schema, QueryAnswer.read(answer)).fields().get(0);
    }

    private static FieldData.Builder scalars(ScalarField.Builder values) {
        return FieldData.newBuilder().setScalars(values);
    }

    @Test
    void numbersHaveTheRangeOfTheirValues() throws InvalidProtocolBufferException {
        ScalarField.Builder small = ScalarField.newBuilder()
                .setIntData(IntArray.newBuilder().addData(7).addData(-3).addData(5));
        ScalarField.Builder floats = ScalarField.newBuilder()
                .setFloatData(FloatArray.newBuilder().addData(0.1f).addData(2.5f));

        Field whole = refined(Field.of("n", "Int16").build(), scalars(small));
        Field broken = refined(Field.of("n", "Float").build(), scalars(floats));

        assertThat(whole.params().min()).contains(BigDecimal.valueOf(-3));
        assertThat(whole.params().max()).contains(BigDecimal.valueOf(7));
        assertThat(broken.params().min()).contains(new BigDecimal("0.1"));
        assertThat(broken.params().max()).contains(new BigDecimal("2.5"));
    }

    /** Some servers put a value in the place of each null. */
    @Test
    void nullsAreCountedAndMeanNothingElse() throws InvalidProtocolBufferException {
        Field nullable = Field.of("n", "Int64").nullable().build();
        List<Boolean> valid = List.of(true, false, true, false);
        LongArray full =
                LongArray.newBuilder().addAllData(List.of(10L, -99L, 12L, 99L)).build();
        LongArray compact = LongArray.newBuilder().addAllData(List.of(10L, 12L)).build();

        for (LongArray longs : List.of(full, compact)) {
            Field refined = refined(
                    nullable,
                    scalars(ScalarField.newBuilder().setLongData(longs)).addAllValidData(valid));
            assertThat(refined.params().min()).contains(BigDecimal.valueOf(10));
            assertThat(refined.params().max()).contains(BigDecimal.valueOf(12));
            assertThat(refined.params().nullRatio()).hasValue(0.5);
        }
    }

    @Test
    void fewTextsThatComeOftenAreAllThereAre() throws InvalidProtocolBufferException {
        Field text = Field.of("t", "VarChar").maxLength(10).build();
        StringArray.Builder often = StringArray.newBuilder();
        for (int i = 0; i < 10; i++) {
            often.addData("b").addData("ä");
        }
        StringArray seldom = StringArray.newBuilder().addData("a").addData("b").build();

        assertThat(refined(text, scalars(ScalarField.newBuilder().setStringData(often)))
                        .params()
                        .enumValues())
                .containsExactly(Literal.text("b"), Literal.text("ä"));
        assertThat(refined(text, scalars(ScalarField.newBuilder().setStringData(seldom))))
                .isEqualTo(text);
    }

    @Test
    void ofDocumentsAndArraysOnlyTheShareOfNullsIsTakenOver() throws InvalidProtocolBufferException {
        List<Boolean> valid = List.of(true, false, false, false);
        JSONArray documents =
                JSONArray.newBuilder().addData(ByteString.copyFromUtf8("{}")).build();
        ArrayArray arrays = ArrayArray.newBuilder()
                .addData(ScalarField.newBuilder()
                        .setIntData(IntArray.newBuilder().addData(1)))
                .build();

        Field json = refined(
                Field.of("j", "JSON").nullable().build(),
                scalars(ScalarField.newBuilder().setJsonData(documents)).addAllValidData(valid));
        Field array = refined(
                Field.of("a", "Array")
                        .elementType("Int32")
                        .maxCapacity(4)
                        .nullable()
                        .build(),
                scalars(ScalarField.newBuilder().setArrayData(arrays)).addAllValidData(valid));

        assertThat(List.of(json, array))
                .allSatisfy(field -> assertThat(field.params().nullRatio()).hasValue(0.75));
    }

    @Test
    void keysAndFieldsWithoutRowsStayAsTheyAre() throws InvalidProtocolBufferException {
        Field key = Field.of("id", "Int64").primaryKey().build();
        Field text = Field.of("t", "VarChar").maxLength(10).nullable().build();
        LongArray longs =
                LongArray.newBuilder().addAllData(Collections.nCopies(5, 1L)).build();

        assertThat(refined(key, scalars(ScalarField.newBuilder().setLongData(longs))))
                .isEqualTo(key);
        assertThat(refined(text, FieldData.newBuilder())).isEqualTo(text);
    }
}
