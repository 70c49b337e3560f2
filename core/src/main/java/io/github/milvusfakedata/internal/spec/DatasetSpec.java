package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.Collection;
import java.util.Objects;

/**
 * A dataset, resolved: nothing is left to be checked or chosen. It says every byte of every file, however many processes
 * make them.
 *
 * @param collection the schema, without errors
 * @param rows its rows
 * @param files how they lie in files
 */
public record DatasetSpec(Collection collection, RowsSpec rows, FileSpec files) {
    public DatasetSpec {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(files, "files");
    }

    /** The version of the rules by which its values are made. */
    public int recipeVersion() {
        return rows.recipe().version();
    }

    /** The seed of its values. */
    public long seed() {
        return rows.recipe().seed();
    }
}
