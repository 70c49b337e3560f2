package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What belongs to a dynamic field's type, and what its bounds may be. */
final class DynamicValues {
    private static final String CODE = ProblemCode.DYNAMIC_FIELD.id();
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final DynamicField field;
    private final String path;
    private final List<Problem> problems;

    private DynamicValues(DynamicField field, String path, List<Problem> problems) {
        this.field = field;
        this.path = path;
        this.problems = problems;
    }

    /** Checks a field whose type is known. */
    static void check(DynamicField field, String path, List<Problem> problems) {
        DynamicValues values = new DynamicValues(field, path, problems);
        values.checkProbability();
        values.checkNumbers();
        values.checkLengths(
                "min_length", field.minLength(), "max_length", field.maxLength(), Limits.MOST_JSON_BYTES / 2);
        values.checkLengths(
                "array_min_length",
                field.arrayMinLength(),
                "array_max_length",
                field.arrayMaxLength(),
                Limits.MOST_ELEMENTS);
        values.checkPlaces();
        values.checkElementType();
        values.checkList();
    }

    private void checkProbability() {
        if (field.probability().isPresent()
                && !(field.probability().getAsDouble() >= 0
                        && field.probability().getAsDouble() <= 1)) {
            wrong(
                    "probability",
                    "probability is the share of rows that have the key, 0 to 1.",
                    "Write for example \"probability\": 0.5.");
        }
    }

    private void checkNumbers() {
        Optional<BigDecimal> min = field.minValue();
        Optional<BigDecimal> max = field.maxValue();
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
        boolean whole = isType("Int");
        if (whole && (bound.compareTo(SMALLEST) < 0 || bound.compareTo(LARGEST) > 0)) {
            wrong(
                    property,
                    "An Int lies between " + SMALLEST + " and " + LARGEST + ".",
                    "Write a number in that range.");
        } else if (whole && bound.stripTrailingZeros().scale() > 0) {
            wrong(property, "The bound of an Int must be whole itself.", "Write a whole number, or the type Float.");
        } else if (!Double.isFinite(bound.doubleValue())) {
            wrong(property, "A Float holds no such number.", "Write a smaller number.");
        }
    }

    private void checkLengths(String least, OptionalLong min, String most, OptionalLong max, int limit) {
        if (min.isPresent() && (min.getAsLong() < 0 || min.getAsLong() > limit)) {
            wrong(least, least + " lies between 0 and " + limit + ", got " + min.getAsLong() + ".", "Write a length.");
        }
        if (max.isPresent() && (max.getAsLong() < 1 || max.getAsLong() > limit)) {
            wrong(most, most + " lies between 1 and " + limit + ", got " + max.getAsLong() + ".", "Write a length.");
        }
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            wrong(least, least + " is larger than " + most + ".", "Write a smaller " + least + ".");
        }
    }

    /** Properties stand with the types that they belong to. */
    private void checkPlaces() {
        boolean number = isType("Int") || isType("Float");
        requirePlace("min_value", field.minValue().isPresent(), number || isArray(), "numbers");
        requirePlace("max_value", field.maxValue().isPresent(), number || isArray(), "numbers");
        requirePlace("min_length", field.minLength().isPresent(), isType("VarChar"), "VarChar");
        requirePlace("max_length", field.maxLength().isPresent(), isType("VarChar") || isArray(), "VarChar");
        requirePlace("array_min_length", field.arrayMinLength().isPresent(), isArray(), "Array");
        requirePlace("array_max_length", field.arrayMaxLength().isPresent(), isArray(), "Array");
        requirePlace("element_type", field.elementType().isPresent(), isArray(), "Array");
    }

    private void requirePlace(String property, boolean given, boolean allowed, String types) {
        if (given && !allowed) {
            problems.add(Problem.warning(
                    CODE,
                    path + '.' + property,
                    property + " is for " + types + " and means nothing for " + field.type() + ".",
                    "Remove it."));
        }
    }

    private void checkElementType() {
        List<String> elements =
                DynamicField.TYPES.stream().filter(type -> !isNested(type)).toList();
        field.elementType()
                .filter(type -> !elements.contains(type))
                .ifPresent(type -> wrong(
                        "element_type",
                        "The elements of a dynamic Array are " + String.join(", ", elements) + ".",
                        "Write for example \"element_type\": \"VarChar\"."));
    }

    private static boolean isNested(String type) {
        return type.equals("Array") || type.equals("JSON");
    }

    private void checkList() {
        String type = isArray() ? field.elementType().orElse("VarChar") : field.type();
        for (int i = 0; i < field.values().size(); i++) {
            Literal value = field.values().get(i);
            if (!fits(value, type)) {
                wrong(
                        "values[" + i + ']',
                        "The value " + value.shown() + " is no " + type + ".",
                        "Write values of the type.");
            }
        }
    }

    private static boolean fits(Literal value, String type) {
        return switch (type) {
            case "Bool" -> value.kind() == Literal.Kind.BOOLEAN;
            case "VarChar" -> value.kind() == Literal.Kind.TEXT;
            case "Float" ->
                value.kind() == Literal.Kind.NUMBER
                        && Double.isFinite(value.asNumber().doubleValue());
            case "Int" ->
                value.kind() == Literal.Kind.NUMBER
                        && value.asNumber().stripTrailingZeros().scale() <= 0
                        && value.asNumber().compareTo(SMALLEST) >= 0
                        && value.asNumber().compareTo(LARGEST) <= 0;
            default -> true;
        };
    }

    private boolean isArray() {
        return isType("Array");
    }

    private boolean isType(String type) {
        return field.type().equals(type);
    }

    private void wrong(String property, String message, String hint) {
        problems.add(DynamicFieldsRule.error(path + '.' + property, message, hint));
    }
}
