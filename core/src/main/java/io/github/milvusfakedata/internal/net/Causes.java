package io.github.milvusfakedata.internal.net;

import java.util.Optional;

/** What lies behind a failure: libraries wrap the cause, some of them more than once. */
public final class Causes {
    private Causes() {}

    /** The outermost of the failure and its causes that is of this kind; empty where none is, or the failure is null. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }
}
