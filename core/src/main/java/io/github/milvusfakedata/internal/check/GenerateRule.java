package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.property.FieldWords;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.NumberShares;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.TextKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code generate} says of values fits their field: numbers within its bounds, lengths within its limits. */
final class GenerateRule implements Rule {
    private static final String CODE = ProblemCode.GENERATE.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (Placed placed : Rule.fields(collection)) {
            check(placed, false, problems);
            Rule.members(placed).forEach(member -> check(member, true, problems));
        }
        problems.addAll(new SaidValuesCheck(collection, conditions.rows()).problems());
        return problems;
    }

    private static void check(Placed placed, boolean inStruct, List<Problem> problems) {
        Field field = placed.field();
        Optional<FieldType> type = FieldTypes.named(field.type());
        if (field.params().generate().isEmpty() || type.isEmpty()) {
            return;
        }
        String path = placed.path() + ".generate";
        Generation generation = field.params().generate().get();
        if (field.flags().primaryKey()) {
            checkKey(field, generation, path, problems);
            return;
        }
        generation
                .distribution()
                .ifPresent(shares -> checkDistribution(field, type.get(), shares, path + ".distribution", problems));
        generation
                .lengths()
                .ifPresent(shares -> checkLengths(field, type.get(), inStruct, shares, path + ".lengths", problems));
        if (generation.round().isPresent()) {
            checkRound(field, type.get(), generation, path + ".round", problems);
        }
    }

    /** Other ways to make values tell themselves whether they differ, which {@link SaidValuesCheck} asks. */
    private static void checkKey(Field key, Generation generation, String path, List<Problem> problems) {
        if (key.flags().autoId()) {
            problems.add(Problem.error(
                    CODE, path, "Milvus makes the values of a key with auto_id.", "Remove generate, or auto_id."));
        } else if (generation.values().isEmpty() || generation.lengths().isPresent()) {
            problems.add(Problem.error(CODE, path, SaidValuesCheck.DIFFERENT_KEYS, SaidValuesCheck.WAYS_FOR_KEYS));
        }
    }

    static void checkDistribution(
            Field field, FieldType type, NumberShares shares, String path, List<Problem> problems) {
        if (!isOfNumbers(field, type)) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    FieldWords.type(field) + " has no distribution of numbers.",
                    "Remove it: it is for Int8 to Int64, Float, Double and arrays of these."));
            return;
        }
        if (shares.kind() == NumberShares.ShareKind.WEIGHTS) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "A distribution has percentiles, not numbers with weights.",
                    "Instead, list them with their weights in enum_values, for example"
                            + " \"enum_values\": {\"1\": 30, \"2\": 70}."));
            return;
        }
        if (!field.params().enumValues().isEmpty()) {
            problems.add(Problem.warning(
                    CODE, path, "enum_values lists all values, so distribution has no effect.", "Keep one of them."));
        }
        if (NumberSharesCheck.check(shares, path, problems)) {
            for (BigDecimal number : shares.numbers()) {
                type.mismatch(Literal.number(number), field)
                        .ifPresent(reason -> problems.add(Problem.error(
                                CODE,
                                path,
                                "The number " + Literal.number(number).shown() + " is not valid for the field: "
                                        + reason + ".",
                                "Write numbers that fit the field.")));
            }
        }
    }

    private static boolean isOfNumbers(Field field, FieldType type) {
        return numbers(field, type).isPresent();
    }

    /** The shape of a field's numbers, or of those in its lists; empty if it has none. */
    private static Optional<ColumnShape> numbers(Field field, FieldType type) {
        Optional<FieldType> element = type.type() == MilvusType.ARRAY
                ? field.params().elementType().flatMap(FieldTypes::element)
                : Optional.of(type);
        return element.flatMap(FieldType::listedShape).filter(shape -> switch (shape) {
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case BOOL, STRING, JSON, LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        });
    }

    private static void checkLengths(
            Field field, FieldType type, boolean inStruct, NumberShares shares, String path, List<Problem> problems) {
        boolean array = type.type() == MilvusType.ARRAY;
        boolean text = type.type()
                .textKind()
                .filter(kind -> kind == TextKind.STRING || kind == TextKind.DOCUMENT)
                .isPresent();
        if (inStruct || !array && !text) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    (inStruct ? "A sub-field of a Struct" : FieldWords.type(field)) + " has no lengths to distribute.",
                    "Remove it: lengths are for VarChar, Text and Array fields."));
            return;
        }
        if (text && !field.params().enumValues().isEmpty()) {
            problems.add(Problem.warning(
                    CODE, path, "enum_values lists all values, so lengths have no effect.", "Keep one of them."));
        }
        long least = array && (field.flags().nullable() || !field.fields().isEmpty()) ? 1 : 0;
        long most = array
                ? field.params().maxCapacity().orElse(Long.MAX_VALUE)
                : field.params().maxLength().orElse(Integer.MAX_VALUE);
        if (NumberSharesCheck.check(shares, path, problems)) {
            shares.numbers().stream()
                    .filter(number -> !isLength(number, least, most))
                    .forEach(number -> problems.add(Problem.error(
                            CODE,
                            path,
                            "The lengths are whole numbers from " + least + " to " + most + ", got "
                                    + Literal.number(number).shown() + ".",
                            array
                                    ? "Stay within max_capacity; an Array that is nullable or of Struct is never empty."
                                    : "Stay within max_length.")));
        }
    }

    private static boolean isLength(BigDecimal number, long least, long most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static void checkRound(
            Field field, FieldType type, Generation generation, String path, List<Problem> problems) {
        int places = generation.round().getAsInt();
        if (places < 0 || places > NumberScale.MOST_DECIMALS) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "round is the number of decimal places, 0 to " + NumberScale.MOST_DECIMALS + ", got " + places
                            + ".",
                    "Write for example \"round\": 2."));
        } else if (generation.distribution().isEmpty() && generation.values().isEmpty()) {
            problems.add(Problem.warning(
                    CODE, path, "Without distribution, round has no effect.", "Add distribution, or remove round."));
        } else if (numbers(field, type)
                .filter(shape -> shape != ColumnShape.FLOAT && shape != ColumnShape.DOUBLE)
                .isPresent()) {
            problems.add(Problem.warning(
                    CODE, path, "Whole numbers have no decimal places, so round has no effect.", "Remove round."));
        }
    }
}
