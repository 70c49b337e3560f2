package io.github.milvusfakedata.sink;

import java.io.IOException;

/** Opens the sinks of a dataset's files. Called by several threads at once, once for each file. */
@FunctionalInterface
public interface SinkFactory {
    /**
     * Opens the sink of one file.
     *
     * @param fileName name without directory, such as {@code data-00001-of-00003.parquet}
     * @throws IOException naming the file, if it can't be opened
     */
    ByteSink open(String fileName) throws IOException;
}
