package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** There is exactly one primary key. */
final class PrimaryKeyRule implements Rule {
    private static final String CODE = ProblemCode.PRIMARY_KEY.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Field> fields = collection.fields();
        List<Problem> problems = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).flags().primaryKey()) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else {
                problems.add(second(fields, i, first));
            }
        }
        if (first < 0 && !fields.isEmpty()) {
            problems.add(Problem.error(
                    CODE, "fields", "A collection needs exactly one primary key, got none.", candidate(fields)));
        }
        return problems;
    }

    private static Problem second(List<Field> fields, int second, int first) {
        return Problem.error(
                CODE,
                Rule.pathOf(second) + ".is_primary",
                "A collection has exactly one primary key, and "
                        + Shown.quoted(fields.get(first).name()) + " (" + Rule.pathOf(first) + ") is already one.",
                "Remove is_primary from one of them.");
    }

    private static String candidate(List<Field> fields) {
        Optional<Field> candidate = fields.stream()
                .filter(field -> !field.flags().nullable())
                .filter(field -> FieldTypes.named(field.type())
                        .filter(type -> type.roles().contains(Role.PRIMARY_KEY))
                        .isPresent())
                .findFirst();
        return candidate
                .map(field -> "Add \"is_primary\": true to a field, for example to " + Shown.quoted(field.name()) + ".")
                .orElse("Add {\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, for example.");
    }
}
