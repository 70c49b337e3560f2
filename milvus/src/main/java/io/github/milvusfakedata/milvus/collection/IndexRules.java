package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An index and a metric for all vectors that fit none of them. The server would say so only after the collection of that name
 * was dropped. What the schema hints at is among the rules for schemas.
 */
final class IndexRules {
    private IndexRules() {}

    /** Everything that is wrong with the choice for a checked collection on a server of a version. */
    static List<Problem> problems(Collection collection, IndexChoice choice, MilvusVersion version) {
        List<Problem> problems = new ArrayList<>();
        Set<Indexable> kinds = vectors(collection);
        choice.metricType()
                .filter(name -> kinds.stream().noneMatch(kind -> takesMetric(kind, name, version)))
                .ifPresent(name -> problems.add(unfit(Setting.METRIC, "metric", name, metrics(kinds, version))));
        choice.indexType()
                .filter(name -> kinds.stream().noneMatch(kind -> takesType(kind, name, version)))
                .ifPresent(name -> problems.add(unfit(Setting.INDEX, "index", name, indexes(kinds, version))));
        if (problems.isEmpty()) {
            IndexPlan.of(collection, choice).forEach(index -> checkMetric(index, choice, problems));
        }
        return problems;
    }

    /** An index and a metric that fit the vectors one by one, but not each other. */
    private static void checkMetric(Index index, IndexChoice choice, List<Problem> problems) {
        Optional<Metric> metric = index.metric().flatMap(Metric::named);
        Optional<IndexType> type = IndexType.named(index.type());
        if (metric.isPresent() && type.isPresent() && !type.get().takes(metric.get())) {
            problems.add(Problem.error(
                    ProblemCode.OPTION_CLASH.id(),
                    choice.indexType().isPresent() ? Setting.INDEX : Setting.METRIC,
                    type.get().id() + " does not support the metric " + metric.get() + ", the metric of "
                            + Shown.quoted(index.field()) + ".",
                    "Choose another " + Setting.INDEX + " or " + Setting.METRIC + ", or leave them out."));
        }
    }

    private static boolean takesMetric(Indexable kind, String name, MilvusVersion version) {
        return Metric.named(name)
                .filter(metric ->
                        IndexPlan.isMeantFor(metric, kind) && metric.feature().isIn(version))
                .isPresent();
    }

    private static boolean takesType(Indexable kind, String name, MilvusVersion version) {
        return IndexType.named(name).map(type -> type.takes(kind, version)).orElse(true);
    }

    private static Problem unfit(Setting setting, String what, String name, Set<String> allowed) {
        return Problem.error(
                ProblemCode.OPTION_VALUE.id(),
                setting,
                Shown.quoted(name) + " is not a possible " + what + " for the collection's vectors.",
                "Use one of " + String.join(", ", allowed) + ", or leave it out.");
    }

    private static Set<String> metrics(Set<Indexable> kinds, MilvusVersion version) {
        Set<String> names = new LinkedHashSet<>();
        for (Indexable kind : kinds) {
            kind.metrics(version).stream()
                    .filter(name -> takesMetric(kind, name, version))
                    .forEach(names::add);
        }
        return names;
    }

    private static Set<String> indexes(Set<Indexable> kinds, MilvusVersion version) {
        Set<String> names = new LinkedHashSet<>();
        kinds.forEach(kind -> names.addAll(kind.indexes(version)));
        return names;
    }

    private static Set<Indexable> vectors(Collection collection) {
        Set<Indexable> kinds = EnumSet.noneOf(Indexable.class);
        for (Field field : collection.fields()) {
            if (SchemaMessages.isStructArray(field)) {
                field.fields().forEach(sub -> kinds.add(IndexPlan.kind(sub).listed()));
            } else {
                kinds.add(IndexPlan.kind(field));
            }
        }
        kinds.removeIf(kind -> !kind.isVector());
        return kinds;
    }
}
