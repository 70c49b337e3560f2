package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.internal.type.Parameter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Params;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** No field has a parameter that means nothing for its type: it may be a slip, and it has no effect. */
final class UnusedParameterRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            Optional<FieldType> type = FieldTypes.named(field.type());
            if (type.isPresent()) {
                check(field, type.get(), Rule.pathOf(i), problems);
            }
        }
        return problems;
    }

    private static void check(Field field, FieldType type, String path, List<Problem> problems) {
        Set<Parameter> meaningful = meaningful(field, type);
        for (Parameter parameter : Parameter.values()) {
            if (isGiven(field.params(), parameter) && !meaningful.contains(parameter)) {
                problems.add(Problem.warning(
                        ProblemCode.PARAMETER_UNUSED.id(),
                        path + '.' + parameter.property(),
                        parameter.property() + " means nothing for " + described(field, type) + " and has no effect.",
                        advice(meaningful)));
            }
        }
    }

    /** Bounds and lengths of an array are those of its elements. */
    private static Set<Parameter> meaningful(Field field, FieldType type) {
        Set<Parameter> meaningful = EnumSet.noneOf(Parameter.class);
        meaningful.addAll(type.parameters());
        Optional<FieldType> element = element(field, type);
        if (element.isPresent()) {
            for (Parameter parameter : List.of(Parameter.MIN, Parameter.MAX, Parameter.MAX_LENGTH)) {
                if (!element.get().parameters().contains(parameter)) {
                    meaningful.remove(parameter);
                }
            }
        }
        return meaningful;
    }

    private static Optional<FieldType> element(Field field, FieldType type) {
        return type.parameters().contains(Parameter.ELEMENT_TYPE)
                ? field.params().elementType().flatMap(FieldTypes::named)
                : Optional.empty();
    }

    private static String described(Field field, FieldType type) {
        return element(field, type)
                .map(element -> type.name() + " of " + element.name())
                .orElse(type.name());
    }

    private static String advice(Set<Parameter> meaningful) {
        return meaningful.isEmpty()
                ? "Remove it: the type has no parameters."
                : "Remove it: the type's parameters are "
                        + meaningful.stream().map(Parameter::property).collect(Collectors.joining(", ")) + ".";
    }

    private static boolean isGiven(Params params, Parameter parameter) {
        return switch (parameter) {
            case DIM -> params.dim().isPresent();
            case MAX_LENGTH -> params.maxLength().isPresent();
            case MAX_CAPACITY -> params.maxCapacity().isPresent();
            case ELEMENT_TYPE -> params.elementType().isPresent();
            case MIN -> params.min().isPresent();
            case MAX -> params.max().isPresent();
        };
    }
}
