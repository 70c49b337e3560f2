package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.DynamicKeyProperties;
import io.github.milvusfakedata.internal.property.DynamicTypeNames;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Params;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What belongs to the type of a key of the dynamic field, and what its bounds may be. Narrower than for fields: Milvus asks
 * for nothing here, so that all bounds may be missing, and a text may be as long as an object.
 */
final class DynamicKeyCheck {
    private final Field key;
    private final MilvusType type;
    private final MilvusType element;
    private final String path;
    private final List<Problem> problems;

    private DynamicKeyCheck(Field key, String path, List<Problem> problems) {
        this.key = key;
        this.type = key.milvusType().orElseThrow();
        this.element = type == MilvusType.ARRAY ? key.elementType().orElse(MilvusType.VARCHAR) : type;
        this.path = path;
        this.problems = problems;
    }

    /** Checks a key whose type is known. */
    static void check(Field key, String path, List<Problem> problems) {
        DynamicKeyCheck check = new DynamicKeyCheck(key, path, problems);
        Params params = key.params();
        check.checkProbability();
        check.checkNumbers();
        check.checkLengths(
                DynamicKeyProperties.MIN_LENGTH,
                params.minLength(),
                DynamicKeyProperties.MAX_LENGTH,
                params.maxLength(),
                Limits.MOST_JSON_BYTES / 2);
        check.checkLengths(
                DynamicKeyProperties.ARRAY_MIN_LENGTH,
                params.minCapacity(),
                DynamicKeyProperties.ARRAY_MAX_LENGTH,
                params.maxCapacity(),
                Limits.MOST_ELEMENTS);
        problems.addAll(UnusedParameterRule.unused(
                key,
                key.elementType(),
                DynamicKeyProperties.ALL,
                DynamicTypeNames.shown(key.type()),
                ProblemCode.DYNAMIC_FIELD,
                path));
        check.checkElementType();
        check.checkList();
    }

    private void checkProbability() {
        double probability = key.params().probability().orElse(Params.DEFAULT_PROBABILITY);
        if (!(probability >= 0 && probability <= 1)) {
            wrong(
                    "probability",
                    "probability is the fraction of rows that have the key, 0 to 1.",
                    "Write for example \"probability\": 0.5.");
        }
    }

    private void checkNumbers() {
        Optional<BigDecimal> min = key.params().min();
        Optional<BigDecimal> max = key.params().max();
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) >= 0) {
            wrong(
                    "min_value",
                    "min_value must be less than max_value.",
                    "Write for example \"min_value\": 0, \"max_value\": 100.");
        }
        min.ifPresent(bound -> checkBound("min_value", bound));
        max.ifPresent(bound -> checkBound("max_value", bound));
    }

    private void checkBound(String property, BigDecimal bound) {
        boolean whole = type == MilvusType.INT64;
        Optional<String> reason = mismatch(Literal.number(bound), whole ? MilvusType.INT64 : MilvusType.DOUBLE);
        reason.ifPresent(needed -> wrong(
                property,
                property + " is not a valid bound of " + DynamicTypeNames.shown(key.type()) + ": " + needed + ".",
                whole ? "Write a whole number, or the type Float." : "Write a smaller number."));
    }

    private void checkLengths(
            FieldProperty<?> least, OptionalLong min, FieldProperty<?> most, OptionalLong max, int limit) {
        checkLength(least, min, 0, limit);
        checkLength(most, max, 1, limit);
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            wrong(
                    least.name(),
                    least.name() + " is larger than " + most.name() + ".",
                    "Write a smaller " + least.name() + ".");
        }
    }

    private void checkLength(FieldProperty<?> property, OptionalLong length, int fewest, int most) {
        if (length.isPresent() && (length.getAsLong() < fewest || length.getAsLong() > most)) {
            wrong(
                    property.name(),
                    property.name() + " must be " + fewest + " to " + most + ", got " + length.getAsLong() + ".",
                    "Write a length.");
        }
    }

    private void checkElementType() {
        key.params()
                .elementType()
                .filter(name -> MilvusType.named(name)
                        .filter(known -> DynamicTypeNames.isKnown(known) && !isNested(known))
                        .isEmpty())
                .ifPresent(name -> wrong(
                        "element_type",
                        "The elements of a dynamic Array are " + String.join(", ", elementNames()) + ".",
                        "Write for example \"element_type\": \"VarChar\"."));
    }

    private static List<String> elementNames() {
        return DynamicTypeNames.NAMES.stream()
                .filter(name ->
                        MilvusType.named(name).filter(DynamicKeyCheck::isNested).isEmpty())
                .toList();
    }

    private static boolean isNested(MilvusType type) {
        return type == MilvusType.ARRAY || type == MilvusType.JSON;
    }

    private void checkList() {
        List<Literal> values = key.params().enumValues();
        ListedWeights listed = new ListedWeights(values, key.params().enumWeights());
        listed.weights()
                .forEach(wrong -> wrong(
                        "values" + wrong.place(), wrong.message(), "Write for example {\"new\": 3, \"used\": 1}."));
        listed.repeated(FieldTypes.of(element).listedShape())
                .forEach(wrong -> problems.add(listed.repetition(DynamicFieldsRule.CODE, path + ".values", wrong)));
        for (int i = 0; i < values.size(); i++) {
            Literal value = values.get(i);
            if (!isNested(element) && mismatch(value, element).isPresent()) {
                wrong(
                        "values" + listed.place(i),
                        "The value " + value.shown() + " is not a valid " + DynamicTypeNames.shown(element.schemaName())
                                + ".",
                        "Write values of this type.");
            }
        }
    }

    /** Why a field of a type can't hold a value, whatever its bounds. */
    private static Optional<String> mismatch(Literal value, MilvusType type) {
        return FieldTypes.of(type).mismatch(value, Field.of("", type).build());
    }

    private void wrong(String property, String message, String hint) {
        problems.add(DynamicFieldsRule.error(path + '.' + property, message, hint));
    }
}
