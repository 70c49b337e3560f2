package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Params;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The primary key has as many different values as there are rows. Milvus itself never looks for duplicates. */
final class KeyCapacityRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            // Values that a schema describes tell themselves how many of them differ.
            boolean said = field.params().generate().flatMap(Generation::values).isPresent();
            if (field.flags().primaryKey() && !field.flags().autoId() && !said) {
                check(field, Rule.pathOf(i), conditions.rows()).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> check(Field field, String path, long rows) {
        return FieldTypes.named(field.type())
                .filter(KeyCapacityRule::canBeKey)
                .filter(type -> isInOrder(type, field, path))
                .map(type -> type.distinctKeys(field))
                .filter(distinct -> distinct < rows)
                .map(distinct -> Problem.error(
                        ProblemCode.KEY_CAPACITY.id(),
                        path + tightest(field.params()),
                        "The primary key has only " + distinct + " possible values, but there are " + rows + " rows.",
                        advice(field.params(), distinct)));
    }

    private static boolean canBeKey(FieldType type) {
        return type.roles().contains(Role.PRIMARY_KEY) || type.roles().contains(Role.PRIMARY_KEY_ELSEWHERE);
    }

    private static boolean isInOrder(FieldType type, Field field, String path) {
        List<Problem> problems = new ArrayList<>();
        type.check(field, path, problems);
        return problems.stream().noneMatch(Problem::isError);
    }

    /** The property that keeps the values few, as the end of a path. */
    private static String tightest(Params params) {
        if (params.maxLength().isPresent()) {
            return '.' + FieldParameters.MAX_LENGTH.name();
        }
        if (params.max().isPresent()) {
            return '.' + FieldParameters.MAX.name();
        }
        return params.min().isPresent() ? '.' + FieldParameters.MIN.name() : ".type";
    }

    private static String advice(Params params, long distinct) {
        String fewer = " or use at most " + distinct + " rows.";
        if (params.maxLength().isPresent()) {
            return "Write a larger max_length," + fewer;
        }
        return params.min().isPresent() || params.max().isPresent()
                ? "Widen or remove min and max," + fewer
                : "Use Int64," + fewer;
    }
}
