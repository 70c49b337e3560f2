package io.github.milvusfakedata.dataset;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A data file as a dataset's {@code meta.json} lists it, be it there or not.
 *
 * @param name relative to the dataset's directory, with / between names
 * @param bytes its size; empty where the description doesn't tell it
 */
public record ListedFile(String name, OptionalLong bytes) {
    public ListedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }
}
