package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The datasets that a schema takes values from. */
final class OtherDatasets {
    private OtherDatasets() {}

    /** All rows that they could have, by the names of their schemas; a schema with mistakes is reported, and has none. */
    static Map<String, Optional<RowsSpec>> of(Collection collection, List<Problem> problems) {
        Map<String, Optional<RowsSpec>> datasets = new LinkedHashMap<>();
        collection.references().forEach((name, other) -> {
            Optional<Problem> error =
                    Checks.of(other, 1).stream().filter(Problem::isError).findFirst();
            if (error.isPresent()) {
                problems.add(problem(name, error.get()));
            }
            datasets.put(name, error.isPresent() ? Optional.empty() : Optional.of(CollectionColumns.rows(other, 0)));
        });
        return datasets;
    }

    private static Problem problem(String name, Problem inside) {
        return Problem.error(
                ProblemCode.GENERATE.id(),
                CollectionProperties.REFERENCES.name() + '.' + name,
                "The schema " + Shown.quoted(name) + ", from which values are taken, has mistakes: " + inside.path()
                        + ": " + inside.message(),
                inside.hint());
    }
}
