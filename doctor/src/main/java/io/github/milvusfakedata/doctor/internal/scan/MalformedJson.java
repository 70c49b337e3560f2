package io.github.milvusfakedata.doctor.internal.scan;

/** A text that breaks the grammar of JSON; the message says how, and what to write instead. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean cut;

    MalformedJson(String message) {
        this(message, false);
    }

    private MalformedJson(String message, boolean cut) {
        super(message, null, false, false);
        this.cut = cut;
    }

    static MalformedJson cut(String message) {
        return new MalformedJson(message, true);
    }

    /** Whether the text ends too early, so that there may be nothing wrong with what is there. */
    public boolean isCut() {
        return cut;
    }
}
