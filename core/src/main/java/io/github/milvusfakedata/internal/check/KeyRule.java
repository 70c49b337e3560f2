package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Primary keys are of a type that can be one, and never null. */
final class KeyRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            if (field.flags().primaryKey()) {
                checkType(field, Rule.pathOf(i) + ".type").ifPresent(problems::add);
                checkNullable(field, Rule.pathOf(i) + ".nullable").ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> checkType(Field field, String path) {
        Optional<FieldType> type = FieldTypes.named(field.type());
        if (type.isEmpty() || type.get().roles().contains(Role.PRIMARY_KEY)) {
            return Optional.empty();
        }
        String message =
                "A primary key is Int64 or VarChar in Milvus, got " + type.get().name() + ".";
        return Optional.of(
                type.get().roles().contains(Role.PRIMARY_KEY_ELSEWHERE)
                        ? Problem.warning(
                                ProblemCode.KEY_TYPE.id(),
                                path,
                                message,
                                "Write \"type\": \"Int64\" to import the data.")
                        : Problem.error(
                                ProblemCode.KEY_TYPE.id(),
                                path,
                                message,
                                "Write \"type\": \"Int64\", or make another field the key."));
    }

    private static Optional<Problem> checkNullable(Field field, String path) {
        return field.flags().nullable()
                ? Optional.of(Problem.error(
                        ProblemCode.KEY_NULLABLE.id(),
                        path,
                        "A primary key can't be null, got \"nullable\": true.",
                        "Remove nullable."))
                : Optional.empty();
    }
}
