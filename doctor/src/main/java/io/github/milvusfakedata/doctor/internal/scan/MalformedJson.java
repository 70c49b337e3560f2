package io.github.milvusfakedata.doctor.internal.scan;

/** A text that breaks the grammar of JSON; the message says how. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedJson(String message) {
        super(message, null, false, false);
    }
}
