package io.github.milvusfakedata.dataset;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a run has left in a directory: a dataset, or files of one that did not come to its end.
 *
 * @param directory absolute path of the directory
 * @param state whether it is whole
 * @param maker which tool wrote it
 * @param rows rows that it has, or was to have; 0 where that is not known
 * @param files number of files that would be removed, {@code meta.json} among them
 * @param bytes bytes of these files
 */
public record FoundDataset(Path directory, State state, Maker maker, long rows, int files, long bytes) {
    public FoundDataset {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(maker, "maker");
    }

    /** How far a dataset has come. */
    public enum State {
        /** Described by its {@code meta.json}. */
        COMPLETE,
        /** Left by a run that failed, was interrupted or killed. */
        UNFINISHED,
        /** A run is writing it, so that it can't be removed now. */
        BUSY
    }

    /** Who writes datasets of this form. */
    public enum Maker {
        /** This tool. */
        THIS_TOOL,
        /** The Python tool of the same name. */
        PYTHON_TOOL
    }
}
