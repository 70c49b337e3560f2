package io.github.milvusfakedata.doctor.internal.check;

/** An exception of who listens to the progress, which is no fault of the examination: it goes to the caller as it is. */
public final class ListenerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RuntimeException ofListener;

    ListenerFailure(RuntimeException ofListener) {
        super(ofListener);
        this.ofListener = ofListener;
    }

    /** What the listener threw. */
    public RuntimeException ofListener() {
        return ofListener;
    }
}
