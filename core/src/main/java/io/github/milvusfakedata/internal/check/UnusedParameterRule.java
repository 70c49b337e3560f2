package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.property.FieldWords;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No field has a parameter that does not apply to its type: it may be a slip, and it has no effect. */
final class UnusedParameterRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            if (field.milvusType().filter(type -> type != MilvusType.STRUCT).isPresent()) {
                check(field, Rule.pathOf(i), problems);
            }
        }
        return problems;
    }

    private static void check(Field field, String path, List<Problem> problems) {
        Optional<MilvusType> element = element(field);
        String type = FieldWords.type(field);
        problems.addAll(unused(field, element, FieldProperties.ALL, type, ProblemCode.PARAMETER_UNUSED, path));
    }

    /**
     * The warnings of a field, or of a key of the dynamic field.
     *
     * @param element the type of an array's elements, whose bounds and lengths an array has
     * @param table the properties that there are
     * @param type the type as messages name it
     */
    static List<Problem> unused(
            Field field,
            Optional<MilvusType> element,
            List<FieldProperty<?>> table,
            String type,
            ProblemCode code,
            String path) {
        MilvusType own = field.milvusType().orElseThrow();
        List<String> meaningful = table.stream()
                .filter(property -> property.isParameter() && property.belongsTo(own, element))
                .map(FieldProperty::name)
                .toList();
        return table.stream()
                .filter(property -> property.isParameter() && property.isGiven(field))
                .map(FieldProperty::name)
                .filter(name -> !meaningful.contains(name))
                .map(name -> Problem.warning(
                        code.id(),
                        path + '.' + name,
                        name + " does not apply to " + type + " and is ignored.",
                        advice(meaningful)))
                .toList();
    }

    private static Optional<MilvusType> element(Field field) {
        return field.elementType().filter(type -> type != MilvusType.STRUCT);
    }

    private static String advice(List<String> meaningful) {
        return meaningful.isEmpty()
                ? "Remove it: the type has no parameters."
                : "Remove it: the type's parameters are " + String.join(", ", meaningful) + ".";
    }
}
