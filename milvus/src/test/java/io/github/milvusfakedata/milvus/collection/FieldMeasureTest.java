package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.NumberShares;
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
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class FieldMeasureTest {
    private static Field refined(Field field, ScalarField.Builder values, long all)
            throws InvalidProtocolBufferException {
        Collection schema =
                Collection.of("c", field, Field.of("v", "FloatVector").dim(2).build());
        FieldData.Builder column =
                FieldData.newBuilder().setFieldName(field.name()).setScalars(values);
        byte[] answer = QueryResults.newBuilder().addFieldsData(column).build().toByteArray();
        return FieldSample.refined(schema, List.of(QueryAnswer.read(answer)), all)
                .fields()
                .get(0);
    }

    private static Field arrays(boolean nullable, IntUnaryOperator length) throws InvalidProtocolBufferException {
        ArrayArray.Builder arrays = ArrayArray.newBuilder();
        for (int i = 0; i < 40; i++) {
            IntArray elements = IntArray.newBuilder()
                    .addAllData(Collections.nCopies(length.applyAsInt(i), 1))
                    .build();
            arrays.addData(ScalarField.newBuilder().setIntData(elements));
        }
        Field.Builder field = Field.of("a", "Array").elementType("Int32").maxCapacity(50);
        return refined(
                (nullable ? field.nullable() : field).build(),
                ScalarField.newBuilder().setArrayData(arrays),
                40);
    }

    private static List<String> lengths(Field array) {
        return array.params().generate().flatMap(Generation::lengths).stream()
                .flatMap(shares -> shares.keys().stream())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** Of 500 texts in 600 rows 400 came once, which says that most were not seen. */
    @Test
    void textsThatTheSampleMissedAreCountedByThoseThatCameOnce() throws InvalidProtocolBufferException {
        StringArray.Builder texts = StringArray.newBuilder();
        for (int i = 0; i < 600; i++) {
            texts.addData("t" + i % 500);
        }

        Field refined = refined(
                Field.of("supplier", "VarChar").maxLength(10).build(),
                ScalarField.newBuilder().setStringData(texts),
                10_000);

        assertThat(refined.params().cardinalityRatio().orElseThrow()).isCloseTo(0.129, within(0.001));
    }

    @Test
    void theEndsOfADistributionAreTheSmallestAndTheLargestNumber() throws InvalidProtocolBufferException {
        LongArray.Builder numbers = LongArray.newBuilder();
        for (int i = 0; i < 1000; i++) {
            numbers.addData(i);
        }

        NumberShares shares = refined(
                        Field.of("n", "Int64").build(), ScalarField.newBuilder().setLongData(numbers), 1000)
                .params()
                .generate()
                .flatMap(Generation::distribution)
                .orElseThrow();

        assertThat(shares.values().subList(0, 3))
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(10));
        assertThat(shares.values()
                        .subList(shares.values().size() - 3, shares.values().size()))
                .containsExactly(BigDecimal.valueOf(996), BigDecimal.valueOf(999), BigDecimal.valueOf(999));
    }

    @Test
    void numbersThatNobodyRoundedAreNotRounded() throws InvalidProtocolBufferException {
        FloatArray.Builder numbers = FloatArray.newBuilder();
        for (int i = 0; i < 1000; i++) {
            numbers.addData(i / 1024f);
        }

        Generation generation = refined(
                        Field.of("n", "Float").build(), ScalarField.newBuilder().setFloatData(numbers), 1000)
                .params()
                .generate()
                .orElseThrow();

        assertThat(generation.distribution()).isPresent();
        assertThat(generation.round()).isEmpty();
    }

    /** Milvus stores an empty list of a nullable array as null in some versions, so none is asked for. */
    @Test
    void emptyListsAreALengthOnlyWhereAnArrayMayNotBeNull() throws InvalidProtocolBufferException {
        assertThat(lengths(arrays(false, i -> i % 4 == 0 ? 0 : 2))).containsExactly("0", "2");
        assertThat(lengths(arrays(true, i -> i % 4 == 0 ? 0 : 2))).containsExactly("2");
        assertThat(lengths(arrays(false, i -> i))).startsWith("0").endsWith("100");
        assertThat(lengths(arrays(true, i -> i))).isEmpty();
        assertThat(lengths(arrays(true, i -> i + 1))).startsWith("0").endsWith("100");
    }

    @Test
    void keysAndFieldsOfOneValueHaveNoRange() throws InvalidProtocolBufferException {
        Field key = Field.of("id", "Int64").primaryKey().build();
        Field alone = Field.of("n", "Int64").build();
        LongArray.Builder keys = LongArray.newBuilder();
        for (int i = 0; i < 100; i++) {
            keys.addData(i);
        }
        LongArray sevens =
                LongArray.newBuilder().addAllData(Collections.nCopies(5, 7L)).build();

        assertThat(refined(key, ScalarField.newBuilder().setLongData(keys), 100))
                .isEqualTo(key);
        assertThat(refined(alone, ScalarField.newBuilder().setLongData(sevens), 100))
                .isEqualTo(alone);
    }

    private static List<Field> dynamicKeys(List<Boolean> valid, String... objects)
            throws InvalidProtocolBufferException {
        Collection schema = new Collection(
                "c",
                "",
                Collection.GENERAL,
                true,
                List.of(Field.of("v", "FloatVector").dim(2).build()));
        JSONArray.Builder texts = JSONArray.newBuilder();
        for (String object : objects) {
            texts.addData(ByteString.copyFromUtf8(object));
        }
        FieldData.Builder column = FieldData.newBuilder()
                .setFieldName("$meta")
                .setScalars(ScalarField.newBuilder().setJsonData(texts))
                .addAllValidData(valid);
        byte[] answer = QueryResults.newBuilder().addFieldsData(column).build().toByteArray();
        return FieldSample.refined(schema, List.of(QueryAnswer.read(answer)), 100)
                .dynamicFields();
    }

    @Test
    void whereMostNumbersOfADynamicKeyAreWholeAFractionMakesItADouble() throws InvalidProtocolBufferException {
        List<Field> keys = dynamicKeys(
                List.of(),
                "{\"n\": 1, \"m\": 2.0}",
                "{\"n\": 2, \"m\": 3.0}",
                "{\"n\": 3, \"m\": 4.0}",
                "{\"n\": 3.5, \"m\": 5.0}");

        assertThat(keys).extracting(Field::type).containsExactly("Double", "Double");
    }

    @Test
    void rowsWithoutADynamicObjectAndNullsCountAgainstTheShareOfAKey() throws InvalidProtocolBufferException {
        List<Field> keys =
                dynamicKeys(List.of(true, true, true, false), "{\"n\": 1}", "{\"n\": null}", "{\"n\": null}", "{}");

        assertThat(keys).singleElement().satisfies(key -> {
            assertThat(key.type()).isEqualTo("Int64");
            assertThat(key.params().probability()).hasValue(0.25);
        });
    }
}
