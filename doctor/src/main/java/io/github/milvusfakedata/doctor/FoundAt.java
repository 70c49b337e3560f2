package io.github.milvusfakedata.doctor;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A place where a rule is broken.
 *
 * @param rowGroup the row group of a Parquet file, from 0 on
 * @param row the row in the file, from 0 on; empty for what concerns a column or the file
 * @param what what stands there, such as {@code 127 elements}; may be empty
 */
public record FoundAt(OptionalInt rowGroup, OptionalLong row, String what) {
    public FoundAt {
        Objects.requireNonNull(rowGroup, "rowGroup");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(what, "what");
    }
}
