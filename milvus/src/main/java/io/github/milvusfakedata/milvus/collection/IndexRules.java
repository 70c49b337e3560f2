package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.DataType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Indexes and metrics that fit none of the vectors they are meant for. The server would say so only after the collection of that
 * name was dropped.
 */
final class IndexRules {
    /** A vector field, with where its index is written. */
    private record Vector(String path, Field field, VectorIndexes kind) {}

    private IndexRules() {}

    /** Everything that is wrong with the choice, and with what the fields hint at. */
    static List<Problem> problems(Collection collection, IndexChoice choice) {
        if (choice.mode() == IndexChoice.Mode.NONE) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<Vector> vectors = vectors(collection);
        choice.metricType()
                .filter(name ->
                        vectors.stream().noneMatch(vector -> vector.kind().takesMetric(name)))
                .ifPresent(name -> problems.add(unfit(
                        ProblemCode.OPTION_VALUE,
                        "--metric",
                        name,
                        "no metric of the collection's vectors",
                        all(vectors, true))));
        choice.indexType()
                .filter(name ->
                        vectors.stream().noneMatch(vector -> vector.kind().takesType(name)))
                .ifPresent(name -> problems.add(unfit(
                        ProblemCode.OPTION_VALUE,
                        "--index",
                        name,
                        "no index of the collection's vectors",
                        all(vectors, false))));
        vectors.forEach(vector -> checkHint(vector, choice, problems));
        return problems;
    }

    /** A hint that the choice overrides does no harm. */
    private static void checkHint(Vector vector, IndexChoice choice, List<Problem> problems) {
        VectorIndexes kind = vector.kind();
        Optional<IndexHint> hint = vector.field().index();
        String what = " for " + vector.field().type();
        hint.flatMap(IndexHint::metricType)
                .filter(name -> choice.metricType().filter(kind::takesMetric).isEmpty())
                .filter(name -> !kind.takesMetric(name))
                .ifPresent(name -> problems.add(unfit(
                        ProblemCode.SETTING,
                        vector.path() + ".index.metric_type",
                        name,
                        "no metric" + what,
                        new LinkedHashSet<>(kind.metrics()))));
        hint.flatMap(IndexHint::indexType)
                .filter(name -> choice.mode() == IndexChoice.Mode.SUITABLE)
                .filter(name -> choice.indexType().filter(kind::takesType).isEmpty())
                .filter(name -> !kind.takesType(name))
                .ifPresent(name -> problems.add(unfit(
                        ProblemCode.SETTING,
                        vector.path() + ".index.index_type",
                        name,
                        "no index" + what,
                        new LinkedHashSet<>(kind.types()))));
    }

    private static Problem unfit(ProblemCode code, String path, String name, String what, Set<String> allowed) {
        return Problem.error(
                code.id(),
                path,
                Shown.quoted(name) + " is " + what + ".",
                allowed.isEmpty()
                        ? "Leave it out."
                        : "Use one of " + String.join(", ", allowed) + ", or leave it out.");
    }

    private static Set<String> all(List<Vector> vectors, boolean metrics) {
        Set<String> names = new LinkedHashSet<>();
        vectors.forEach(vector ->
                names.addAll(metrics ? vector.kind().metrics() : vector.kind().types()));
        return names;
    }

    private static List<Vector> vectors(Collection collection) {
        List<Vector> vectors = new ArrayList<>();
        for (int index = 0; index < collection.fields().size(); index++) {
            Field field = collection.fields().get(index);
            String path = "fields[" + index + "]";
            if (SchemaMessages.isStructArray(field)) {
                for (int sub = 0; sub < field.fields().size(); sub++) {
                    add(path + ".fields[" + sub + "]", field.fields().get(sub), true, vectors);
                }
            } else {
                add(path, field, false, vectors);
            }
        }
        return vectors;
    }

    private static void add(String path, Field field, boolean inStruct, List<Vector> vectors) {
        DataType type = SchemaMessages.type(field.type());
        if (SchemaMessages.isVector(type)) {
            vectors.add(new Vector(path, field, VectorIndexes.of(type, inStruct)));
        }
    }
}
