package io.github.milvusfakedata.milvus;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a server refused or failed to do after the connection stood. The message is a whole sentence that holds the server's
 * own reason and no secret; what a user can mend beforehand is a {@link
 * io.github.milvusfakedata.schema.FakeDataException} instead.
 */
public final class MilvusException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** Why a call failed, as far as what to do next depends on it. */
    public enum FailureKind {
        /** The server can't be reached, starts, or is too busy: nothing was done, and the same call may succeed later. */
        TRANSIENT,
        /** The connection broke in the middle of the call: what it asked for may have been done or not. */
        LOST,
        /** The call took longer than its time limit; what it asked for may have been done or not. */
        TIMEOUT,
        /** The server answered, and the answer is no. */
        REFUSED,
        /** The server does not know the call: it is older than what was asked of it. */
        UNKNOWN_CALL
    }

    private final FailureKind kind;
    private final int code;
    private final String reason;

    /**
     * @param doing what was wanted, as the end of "Milvus could not …"
     * @param code the code in the protocol of the server, 0 where it gave none
     * @param reason why not, without secrets
     */
    public MilvusException(String doing, FailureKind kind, int code, String reason) {
        super(new IOException("Milvus could not " + doing + ": " + sentence(reason)));
        this.kind = kind;
        this.code = code;
        this.reason = reason;
    }

    private static String sentence(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        return line.endsWith(".") ? line : line + ".";
    }

    /** The sentence. */
    @Override
    public String getMessage() {
        return getCause().getMessage();
    }

    /** Whether another try makes sense. */
    public FailureKind kind() {
        return kind;
    }

    /** Whether the same call may succeed later. */
    public boolean isTransient() {
        return kind == FailureKind.TRANSIENT || isUnsettled();
    }

    /** Whether what was asked for may have been done all the same. */
    public boolean isUnsettled() {
        return kind == FailureKind.LOST || kind == FailureKind.TIMEOUT;
    }

    /** The server's code of the error as its protocol has it; 0 where no server answered. */
    public int code() {
        return code;
    }

    /** The server's reason alone, in its own words. */
    public String reason() {
        return reason;
    }
}
