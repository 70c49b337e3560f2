package io.github.milvusfakedata.dataset;

import java.util.Objects;

/**
 * One file of a plan.
 *
 * @param index place in the dataset, from 0
 * @param name file name, without directory
 * @param firstRow number of its first row in the dataset, from 0
 * @param rows number of rows, at least 1
 */
public record PlannedFile(int index, String name, long firstRow, long rows) {
    public PlannedFile {
        Objects.requireNonNull(name, "name");
    }
}
