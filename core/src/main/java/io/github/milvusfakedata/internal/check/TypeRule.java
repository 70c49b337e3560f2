package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.TypeNames;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each field's type exists, and its parameters are what the type needs; the types themselves know that. */
final class TypeRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            check(collection.fields().get(i), Rule.pathOf(i), problems);
        }
        return problems;
    }

    private static void check(Field field, String path, List<Problem> problems) {
        Optional<FieldType> type = FieldTypes.named(field.type());
        if (type.isEmpty()) {
            problems.add(
                    FieldTypes.element(field.type()).isPresent()
                            ? elementOnly(field.type(), path + ".type")
                            : unknown(field.type(), path + ".type"));
            return;
        }
        type.get().check(field, path, problems);
    }

    private static Problem elementOnly(String name, String path) {
        return Problem.error(
                ProblemCode.TYPE.id(),
                path,
                "A " + Shown.quoted(name) + " can only be the element type of an Array.",
                "Write \"type\": \"Array\", \"element_type\": \"Struct\", \"max_capacity\": 8 beside its fields.");
    }

    private static Problem unknown(String name, String path) {
        String all = FieldTypes.ALL.stream().map(FieldType::name).collect(Collectors.joining(", "));
        return Problem.error(
                ProblemCode.TYPE.id(),
                path,
                "There is no type " + Shown.quoted(name) + ", only " + all + ".",
                TypeNames.suggestion(name)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Write for example \"type\": \"Int64\"."));
    }
}
