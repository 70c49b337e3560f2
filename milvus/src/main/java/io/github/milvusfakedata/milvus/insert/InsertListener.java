package io.github.milvusfakedata.milvus.insert;

/** Is told how far an insert has come, about ten times a second and once at its end. */
@FunctionalInterface
public interface InsertListener {
    /** A listener that does nothing. */
    InsertListener NONE = progress -> {};

    /** Called on the thread that started the insert, never twice at a time. */
    void progress(InsertProgress progress);
}
