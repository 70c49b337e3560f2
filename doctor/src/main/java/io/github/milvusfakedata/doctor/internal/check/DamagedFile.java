package io.github.milvusfakedata.doctor.internal.check;

/** A file that ends early or holds what can't be; the message says where. Readers throw it, nobody sees it. */
public final class DamagedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A file of which the message is true. */
    public DamagedFile(String message) {
        super(message, null, false, false);
    }
}
