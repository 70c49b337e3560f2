package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** There is at most one clustering key, and it is of a type that can be one. Source: import-contract 6.4. */
final class ClusteringKeyRule implements Rule {
    private static final String CODE = ProblemCode.CLUSTERING_KEY.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Placed> keys = Rule.fields(collection).stream()
                .filter(placed -> placed.field().flags().clusteringKey())
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (Placed key : keys) {
            if (key != keys.get(0)) {
                problems.add(Problem.error(
                        CODE,
                        key.path() + ".is_clustering_key",
                        "A collection has at most one clustering key, and "
                                + Shown.quoted(keys.get(0).field().name()) + " is already one.",
                        "Remove is_clustering_key from one of them."));
            }
            FieldTypes.named(key.field().type())
                    .flatMap(type -> check(type, key.path() + ".type"))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> check(FieldType type, String path) {
        if (type.roles().contains(Role.CLUSTERING_KEY)) {
            return Optional.empty();
        }
        if (type.roles().contains(Role.VECTOR)) {
            return Optional.of(Problem.warning(
                    CODE,
                    path,
                    "Milvus accepts a vector as clustering key only if its setting"
                            + " common.usingVectorAsClusteringKey is on.",
                    "Switch it on, or make a number or a VarChar the clustering key."));
        }
        return Optional.of(Problem.error(
                CODE,
                path,
                "A clustering key is a number or VarChar, got " + type.name() + ".",
                "Make another field the clustering key."));
    }
}
