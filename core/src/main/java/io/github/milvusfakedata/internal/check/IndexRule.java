package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Indexes fit their fields and their metrics, in the version of Milvus. Sources: those of {@link IndexType}. */
final class IndexRule implements Rule {
    private static final String CODE = ProblemCode.INDEX.id();
    private static final String TYPE = ".index_type";
    private static final String METRIC = ".metric_type";

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (Placed placed : Rule.fields(collection)) {
            kind(placed.field())
                    .map(kind -> new Hinted(placed, kind, conditions.version(), problems))
                    .ifPresent(hinted -> hinted.check(functionsMetric(collection, placed.field())));
            for (Placed member : Rule.members(placed)) {
                kind(member.field())
                        .map(kind -> new Hinted(member, kind.listed(), conditions.version(), problems))
                        .ifPresent(hinted -> hinted.check(Optional.empty()));
            }
        }
        return problems;
    }

    private static Optional<Indexable> kind(Field field) {
        boolean structs = !field.fields().isEmpty();
        return structs
                ? Optional.of(Indexable.STRUCTS)
                : FieldTypes.named(field.type()).map(FieldType::indexable);
    }

    private static Optional<Metric> functionsMetric(Collection collection, Field field) {
        return collection.functions().stream()
                .filter(function -> function.outputFieldNames().contains(field.name()))
                .map(Function::type)
                .filter(FunctionKind.BM25.id()::equals)
                .map(type -> Metric.BM25)
                .findFirst();
    }

    /** A field with its hint, and what it is to an index. */
    private record Hinted(Placed placed, Indexable kind, MilvusVersion version, List<Problem> problems) {
        void check(Optional<Metric> functions) {
            Optional<IndexHint> hint = placed.field().index();
            if (hint.isEmpty()) {
                return;
            }
            Optional<IndexType> type = hint.get().indexType().flatMap(this::type);
            Optional<Metric> metric = hint.get().metricType().flatMap(this::metric);
            metric.ifPresent(known -> checkFunction(known, functions));
            if (type.isPresent() && metric.isPresent() && !type.get().takes(metric.get())) {
                report(
                        METRIC,
                        type.get().id() + " does not support the metric " + metric.get() + ".",
                        "Use one of " + String.join(", ", metrics(type.get())) + ", or leave it out.");
            }
            type.ifPresent(known -> IndexParamsCheck.check(
                    new IndexParamsCheck.Given(known, kind, hint.get().params(), placed.field()),
                    placed.path() + ".index",
                    problems));
        }

        /** The index of a name, if there is one and it fits. */
        private Optional<IndexType> type(String name) {
            Optional<IndexType> type = IndexType.named(name);
            if (type.isEmpty()) {
                unknown(
                        TYPE,
                        "index",
                        name,
                        Arrays.stream(IndexType.values()).map(IndexType::id).toList());
            } else if (type.get().feature(kind).isEmpty() || isOfFewerElements(type.get())) {
                report(
                        TYPE,
                        "Milvus has no index " + type.get().id() + " for " + described() + ".",
                        advice(kind.indexes(version)));
                return Optional.empty();
            } else if (!type.get().takes(kind, version)) {
                tooNew(
                        TYPE,
                        "no index " + type.get().id() + " for " + kind.phrase(),
                        type.get().feature(kind).get());
            } else if (type.get() == IndexType.BITMAP && placed.field().flags().primaryKey()) {
                report(TYPE, "Milvus has no index BITMAP for the primary key.", "Leave the index out.");
            }
            return type;
        }

        /** Whether the field is an array whose elements the index does not take. */
        private boolean isOfFewerElements(IndexType type) {
            return kind == Indexable.ARRAY
                    && placed.field()
                            .params()
                            .elementType()
                            .flatMap(FieldTypes::element)
                            .filter(element -> type.feature(element.indexable()).isEmpty())
                            .isPresent();
        }

        private String described() {
            return kind == Indexable.ARRAY
                    ? "arrays of " + placed.field().params().elementType().orElse("any type")
                    : kind.phrase();
        }

        /** The metric of a name, if there is one and it fits. */
        private Optional<Metric> metric(String name) {
            Optional<Metric> metric = Metric.named(name);
            if (!kind.isVector()) {
                problems.add(Problem.warning(
                        CODE,
                        path(METRIC),
                        "Only vector indexes have a metric, so " + Shown.quoted(name) + " has no effect.",
                        "Leave metric_type out."));
                return Optional.empty();
            }
            if (metric.isEmpty()) {
                unknown(METRIC, "metric", name, kind.metrics(version));
            } else if (!metric.get().takes(kind)) {
                report(
                        METRIC,
                        "Milvus has no metric " + metric.get() + " for " + kind.phrase() + ".",
                        advice(kind.metrics(version)));
                return Optional.empty();
            } else if (!metric.get().feature().isIn(version)) {
                tooNew(METRIC, "no metric " + metric.get(), metric.get().feature());
            }
            return metric;
        }

        private void checkFunction(Metric metric, Optional<Metric> functions) {
            if (functions.isPresent() && metric != functions.get()) {
                report(
                        METRIC,
                        "The output of a BM25 function needs the metric BM25, got " + metric + ".",
                        "Write \"metric_type\": \"BM25\", or leave it out.");
            } else if (functions.isEmpty() && metric == Metric.BM25) {
                report(
                        METRIC,
                        "The metric BM25 is only for the output of a BM25 function, which this field is not: "
                                + Shown.quoted(placed.field().name()) + ".",
                        "Use IP, or add a BM25 function.");
            }
        }

        private List<String> metrics(IndexType type) {
            return kind.metrics(version).stream()
                    .filter(name -> Metric.named(name).filter(type::takes).isPresent())
                    .toList();
        }

        /** A name near to a known one is a slip; one that is near to none may be newer than this program. */
        private void unknown(String property, String what, String name, List<String> names) {
            Optional<String> near = NearestName.of(name, names);
            String message = "Milvus has no " + what + " called " + Shown.quoted(name) + ".";
            if (near.isPresent()) {
                report(property, message, "Did you mean " + near.get() + "?");
            } else {
                problems.add(Problem.warning(CODE, path(property), message, advice(fitting(property))));
            }
        }

        private List<String> fitting(String property) {
            return property.equals(TYPE) ? kind.indexes(version) : kind.metrics(version);
        }

        private static String advice(List<String> fitting) {
            return fitting.isEmpty()
                    ? "Leave it out."
                    : "Use one of " + String.join(", ", fitting) + ", or leave it out.";
        }

        private void tooNew(String property, String lacking, Feature feature) {
            problems.add(VersionRule.problem(version, feature, path(property), lacking));
        }

        private void report(String property, String message, String hint) {
            problems.add(Problem.error(CODE, path(property), message, hint));
        }

        private String path(String property) {
            return placed.path() + ".index" + property;
        }
    }
}
