package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A dataset, resolved: nothing is left to be checked or chosen. It says every byte of every file, however many processes
 * make them.
 *
 * @param collection the schema, without errors
 * @param columns what a file holds of it: all but what Milvus makes itself
 * @param recipe which of all datasets of the schema this is
 * @param rows which rows it has
 * @param files how they lie in files
 */
public record DatasetSpec(
        Collection collection, List<ColumnSpec> columns, RecipeKey recipe, RowRange rows, FileSpec files) {
    public DatasetSpec {
        Objects.requireNonNull(collection, "collection");
        columns = List.copyOf(columns);
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(files, "files");
    }
}
