package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.ReferenceMistakes;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
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
            List<Problem> errors =
                    Checks.of(other, 1).stream().filter(Problem::isError).toList();
            errors.forEach(error -> problems.add(ReferenceMistakes.of(name, error)));
            datasets.put(name, errors.isEmpty() ? Optional.of(CollectionColumns.rows(other, 0)) : Optional.empty());
        });
        return datasets;
    }
}
