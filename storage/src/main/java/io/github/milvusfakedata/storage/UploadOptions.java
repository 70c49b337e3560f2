package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.ProgressListener;
import java.util.Objects;

/**
 * How a dataset is uploaded.
 *
 * @param force whether another dataset of this tool at the same place is replaced
 * @param listener told of progress, on a thread of the upload
 * @param cancellation stops the upload; what has been sent stays, so that the next one goes on with it
 */
public record UploadOptions(boolean force, ProgressListener listener, Cancellation cancellation) {
    public UploadOptions {
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(cancellation, "cancellation");
    }

    /** Nothing replaced, nobody told. */
    public static UploadOptions defaults() {
        return new UploadOptions(false, ProgressListener.NONE, new Cancellation());
    }

    /** The same, but replacing another dataset of this tool. */
    public UploadOptions replacing() {
        return new UploadOptions(true, listener, cancellation);
    }
}
