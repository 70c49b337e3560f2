package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.BoolArray;
import io.milvus.grpc.DoubleArray;
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
        return FieldSample.refined(schema, List.of(QueryAnswer.read(answer)), 1_000)
                .fields()
                .get(0);
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

    /** {@code Float.toString} and {@code Double.toString} of JDK 17 have other digits than those of JDK 25. */
    @Test
    void numbersHaveTheShortestDigitsWhateverTheJdk() throws InvalidProtocolBufferException {
        ScalarField.Builder floats = ScalarField.newBuilder()
                .setFloatData(FloatArray.newBuilder().addData(0.5f).addData(1e11f));
        ScalarField.Builder doubles = ScalarField.newBuilder()
                .setDoubleData(DoubleArray.newBuilder().addData(5e22).addData(2e23));

        Field single = refined(Field.of("n", "Float").build(), scalars(floats));
        Field twice = refined(Field.of("n", "Double").build(), scalars(doubles));

        assertThat(single.params().max()).contains(new BigDecimal("100000000000"));
        assertThat(twice.params().min().orElseThrow()).isEqualByComparingTo("5e22");
        assertThat(twice.params().max().orElseThrow()).isEqualByComparingTo("2e23");
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
    void fewTextsThatComeOftenAreAllThereAreEachAsOftenAsItCame() throws InvalidProtocolBufferException {
        Field text = Field.of("t", "VarChar").maxLength(10).build();
        StringArray.Builder often = StringArray.newBuilder();
        for (int i = 0; i < 10; i++) {
            often.addData("b").addData("ä").addData("ä");
        }
        StringArray seldom = StringArray.newBuilder().addData("a").addData("b").build();

        Field refined = refined(text, scalars(ScalarField.newBuilder().setStringData(often)));
        assertThat(refined.params().enumValues()).containsExactly(Literal.text("ä"), Literal.text("b"));
        assertThat(refined.params().enumWeights()).containsExactly(BigDecimal.valueOf(20), BigDecimal.TEN);
        assertThat(refined(text, scalars(ScalarField.newBuilder().setStringData(seldom))))
                .isEqualTo(text);
    }

    @Test
    void fewNumbersAndAnswersComeAsOftenAsTheyCame() throws InvalidProtocolBufferException {
        IntArray.Builder stars = IntArray.newBuilder();
        BoolArray.Builder answers = BoolArray.newBuilder();
        for (int i = 0; i < 40; i++) {
            stars.addData(i % 4 == 0 ? 1 : 5);
            answers.addData(i % 10 != 0);
        }

        Field number = refined(
                Field.of("n", "Int8").build(), scalars(ScalarField.newBuilder().setIntData(stars)));
        Field answer = refined(
                Field.of("b", "Bool").build(), scalars(ScalarField.newBuilder().setBoolData(answers)));

        assertThat(number.params().enumValues()).containsExactly(Literal.number(5), Literal.number(1));
        assertThat(number.params().enumWeights()).containsExactly(BigDecimal.valueOf(30), BigDecimal.TEN);
        assertThat(answer.params().enumValues()).containsExactly(Literal.bool(true), Literal.bool(false));
        assertThat(answer.params().enumWeights()).containsExactly(BigDecimal.valueOf(36), BigDecimal.valueOf(4));
    }

    @Test
    void manyNumbersHaveTheirPercentilesAndDecimals() throws InvalidProtocolBufferException {
        FloatArray.Builder prices = FloatArray.newBuilder();
        for (int i = 0; i < 1000; i++) {
            prices.addData(i < 300 ? 0 : i / 4f);
        }

        Generation generation = refined(
                        Field.of("n", "Float").build(),
                        scalars(ScalarField.newBuilder().setFloatData(prices)))
                .params()
                .generate()
                .orElseThrow();

        NumberShares shares = generation.distribution().orElseThrow();
        assertThat(generation.round()).hasValue(2);
        assertThat(at(shares, "0")).isEqualTo("0");
        assertThat(at(shares, "50")).isEqualTo("125");
        assertThat(at(shares, "100")).isEqualTo("249.75");
        assertThat(at(shares, "30")).as("the end of the zeros").isEqualTo("75");
        assertThat(at(shares, "29.9")).isEqualTo("0");
    }

    private static String at(NumberShares shares, String percent) {
        return shares.values()
                .get(shares.keys().indexOf(new BigDecimal(percent)))
                .toPlainString();
    }

    @Test
    void textsThatAreFewerThanRowsAreAShareOfThem() throws InvalidProtocolBufferException {
        Field text = Field.of("supplier", "VarChar").maxLength(10).build();
        StringArray.Builder shared = StringArray.newBuilder();
        StringArray.Builder unique = StringArray.newBuilder();
        for (int i = 0; i < 600; i++) {
            shared.addData("s" + i % 100);
            unique.addData("u" + i);
        }

        Field refined = refined(text, scalars(ScalarField.newBuilder().setStringData(shared)));
        assertThat(refined.params().cardinalityRatio()).hasValue(0.1);
        assertThat(refined(text, scalars(ScalarField.newBuilder().setStringData(unique))))
                .isEqualTo(text);
    }

    @Test
    void proseHasItsLengthsAndCodesHaveNot() throws InvalidProtocolBufferException {
        Field text = Field.of("t", "VarChar").maxLength(200).build();
        StringArray.Builder prose = StringArray.newBuilder();
        StringArray.Builder codes = StringArray.newBuilder();
        for (int i = 0; i < 30; i++) {
            prose.addData("one of some lines of a text that have " + "many ".repeat(1 + i) + "words");
            codes.addData("0123456789".repeat(6) + i);
        }

        Field long1 = refined(text, scalars(ScalarField.newBuilder().setStringData(prose)));
        assertThat(at(long1.params().generate().orElseThrow().lengths().orElseThrow(), "0"))
                .isEqualTo("48");
        assertThat(refined(text, scalars(ScalarField.newBuilder().setStringData(codes)))
                        .params()
                        .generate())
                .isEmpty();
    }

    @Test
    void arraysHaveTheirLengthsAndTheSharesOfTheirElements() throws InvalidProtocolBufferException {
        ArrayArray.Builder arrays = ArrayArray.newBuilder();
        for (int i = 0; i < 40; i++) {
            StringArray.Builder tags = StringArray.newBuilder().addData("new");
            if (i % 4 == 0) {
                tags.addData("sale");
            }
            arrays.addData(ScalarField.newBuilder().setStringData(tags));
        }

        Field array = refined(
                Field.of("a", "Array")
                        .elementType("VarChar")
                        .maxLength(9)
                        .maxCapacity(4)
                        .build(),
                scalars(ScalarField.newBuilder().setArrayData(arrays)));

        assertThat(array.params().enumValues()).containsExactly(Literal.text("new"), Literal.text("sale"));
        // Where an array has both, "new" is not drawn twice: its weight is larger than its share.
        assertThat(array.params().enumWeights().get(0)).isGreaterThan(BigDecimal.valueOf(45));
        assertThat(array.params().generate().orElseThrow().lengths())
                .contains(NumberShares.weights(
                        List.of(BigDecimal.ONE, BigDecimal.valueOf(2)),
                        List.of(BigDecimal.valueOf(30), BigDecimal.TEN)));
    }

    @Test
    void keysOfTheDynamicFieldHaveTheirShareTypeAndValues() throws InvalidProtocolBufferException {
        Collection schema = new Collection(
                "c",
                "",
                Collection.GENERAL,
                true,
                List.of(Field.of("v", "FloatVector").dim(2).build()));
        JSONArray.Builder objects = JSONArray.newBuilder();
        for (int i = 0; i < 40; i++) {
            objects.addData(ByteString.copyFromUtf8("{\"color\": \"" + (i % 4 == 0 ? "red" : "blue") + "\""
                    + (i % 2 == 0 ? ", \"views\": " + i : "") + ", \"tags\": [\"a\"]}"));
        }
        FieldData.Builder column =
                scalars(ScalarField.newBuilder().setJsonData(objects)).setFieldName("$meta");
        byte[] answer = QueryResults.newBuilder().addFieldsData(column).build().toByteArray();

        List<Field> keys = FieldSample.refined(schema, List.of(QueryAnswer.read(answer)), 40)
                .dynamicFields();

        assertThat(keys).extracting(Field::name).containsExactly("color", "tags", "views");
        assertThat(keys).extracting(Field::type).containsExactly("VarChar", "Array", "Int64");
        assertThat(keys.get(0).params().enumWeights()).containsExactly(BigDecimal.valueOf(30), BigDecimal.TEN);
        assertThat(keys.get(1).params().elementType()).contains("VarChar");
        assertThat(keys.get(2).params().probability()).hasValue(0.5);
        assertThat(keys.get(2).params().max()).contains(BigDecimal.valueOf(38));
    }

    @Test
    void documentsHaveTheirShareOfNulls() throws InvalidProtocolBufferException {
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
