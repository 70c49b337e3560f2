package io.github.milvusfakedata.doctor.internal.check;

/** Content that Milvus may be able to read and the doctor cannot; the message says which. */
public final class UnsupportedContent extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Content that the message describes, as a sentence for users. */
    public UnsupportedContent(String message) {
        super(message, null, false, false);
    }
}
