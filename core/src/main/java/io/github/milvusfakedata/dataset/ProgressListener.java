package io.github.milvusfakedata.dataset;

/** Is told how far a run has come, about ten times a second and once at its end. */
@FunctionalInterface
public interface ProgressListener {
    /** A listener that does nothing. */
    ProgressListener NONE = progress -> {};

    /** Called on the thread that started the run, never twice at a time; while it runs, the workers go on. */
    void progress(Progress progress);
}
