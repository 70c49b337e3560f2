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

/** There is at most one partition key, and it is of a type that can be one. Source: import-contract 6.4. */
final class PartitionKeyRule implements Rule {
    private static final String CODE = ProblemCode.PARTITION_KEY.id();
    private static final String PROPERTY = ".is_partition_key";

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Placed> keys = Rule.fields(collection).stream()
                .filter(placed -> placed.field().flags().partitionKey())
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (Placed key : keys) {
            if (key != keys.get(0)) {
                problems.add(Problem.error(
                        CODE,
                        key.path() + PROPERTY,
                        "A collection has at most one partition key, and "
                                + Shown.quoted(keys.get(0).field().name()) + " is already one.",
                        "Remove is_partition_key from one of them."));
            }
            check(collection, key, problems);
        }
        return problems;
    }

    private static void check(Collection collection, Placed key, List<Problem> problems) {
        Field field = key.field();
        FieldTypes.named(field.type())
                .filter(type -> !type.roles().contains(Role.PARTITION_KEY))
                .ifPresent(type -> problems.add(Problem.error(
                        CODE,
                        key.path() + ".type",
                        "A partition key is Int64 or VarChar, got " + type.name() + ".",
                        "Write \"type\": \"Int64\", or make another field the partition key.")));
        if (field.flags().primaryKey()) {
            problems.add(Problem.error(
                    CODE,
                    key.path() + PROPERTY,
                    "The primary key can't be the partition key too.",
                    "Make another field the partition key, such as a tenant or a category."));
        }
        if (field.flags().nullable()) {
            problems.add(Problem.error(
                    CODE,
                    key.path() + ".nullable",
                    "A partition key can't be null, got \"nullable\": true.",
                    "Remove nullable."));
        }
        if (collection.isFunctionOutput(field)) {
            problems.add(Problem.error(
                    CODE,
                    key.path() + PROPERTY,
                    "The output field of a function can't be the partition key.",
                    "Make another field the partition key."));
        }
    }
}
