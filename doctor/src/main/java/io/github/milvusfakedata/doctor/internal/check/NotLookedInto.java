package io.github.milvusfakedata.doctor.internal.check;

/** Content of a form that Milvus may read and the doctor does not; the message says which. */
public final class NotLookedInto extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Content of which the message is true. */
    public NotLookedInto(String message) {
        super(message, null, false, false);
    }
}
