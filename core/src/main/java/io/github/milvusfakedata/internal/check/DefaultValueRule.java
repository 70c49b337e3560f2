package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Default values stand where Milvus allows them, and are values of their fields. Source: import-contract 6.4. */
final class DefaultValueRule implements Rule {
    private static final String CODE = ProblemCode.DEFAULT_VALUE.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (Placed placed : Rule.fields(collection)) {
            Optional<FieldType> type = FieldTypes.named(placed.field().type());
            Optional<Literal> value = placed.field().params().defaultValue();
            if (type.isPresent() && value.isPresent()) {
                check(placed.field(), type.get(), value.get(), placed.path() + ".default_value")
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> check(Field field, FieldType type, Literal value, String path) {
        if (field.flags().primaryKey()) {
            return Optional.of(Problem.error(
                    CODE, path, "A primary key has no default value: it differs in each row.", "Remove it."));
        }
        if (!type.roles().contains(Role.DEFAULT_VALUE)) {
            return Optional.of(Problem.error(
                    CODE, path, "Milvus has no default values for the type " + type.name() + ".", "Remove it."));
        }
        return type.mismatch(value, field)
                .map(reason -> Problem.error(
                        CODE,
                        path,
                        "The default value " + value.shown() + " is not valid for the field: " + reason + ".",
                        "Write a value that fits the field."));
    }
}
