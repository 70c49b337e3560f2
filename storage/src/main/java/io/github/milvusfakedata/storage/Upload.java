package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.directory.LocalDataset;
import io.github.milvusfakedata.internal.directory.UploadedDataset;
import io.github.milvusfakedata.internal.work.SharedWork;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Copies a dataset from disk to an object store. Each byte is checked on its way: against the sums in {@code meta.json} when
 * it is read, against the store's own when it has arrived. What is there already with the same sum is not sent again, be it
 * an object or a part of one, so that an upload that was cut off goes on where it was when it is called again.
 *
 * <pre>{@code
 * S3Location place = S3Location.parse("target", "s3://bucket/products");
 * try (S3Store store = S3Store.open(place, S3Options.defaults())) {
 *     Uploaded uploaded = Upload.of(Path.of("products"), store, UploadOptions.defaults());
 * }
 * }</pre>
 */
public final class Upload {
    /** Files that are read at the same time, which keeps the wire busy where files are small. */
    private static final int FILES_AT_ONCE = Parts.AT_ONCE;

    private static final String ARGUMENT = "TARGET";

    private final LocalDataset dataset;
    private final S3Store store;
    private final UploadOptions options;
    private final UploadCounters counters;
    private final Cancellation cancellation;
    private final SharedWork work;

    private Upload(LocalDataset dataset, S3Store store, UploadOptions options) {
        this.dataset = dataset;
        this.store = store;
        this.options = options;
        this.counters = new UploadCounters(
                dataset.rows(), dataset.bytes(), dataset.files().size(), options);
        this.cancellation = options.cancellation().child();
        this.work = new SharedWork(cancellation, store::hurry);
    }

    /**
     * Uploads a dataset: the data files, then {@code meta.json}.
     *
     * @param directory a whole dataset of this tool
     * @throws FakeDataException if it is none or was changed, objects are in the way, or the store refuses the caller
     * @throws UncheckedIOException if the disk or the store fails
     * @throws CancellationException if the upload was cancelled
     */
    public static Uploaded of(Path directory, S3Store store, UploadOptions options) {
        return new Upload(LocalDataset.of(directory), store, options).run();
    }

    private Uploaded run() {
        store.hurryWith(cancellation);
        try (UploadedDataset target = UploadedDataset.open(dataset, store, ARGUMENT, options.force())) {
            boolean whole = work.forEach(
                    "milvus-fake-data-upload",
                    FILES_AT_ONCE,
                    dataset.files().size(),
                    () -> target,
                    (shared, number) -> send(dataset.files().get(Math.toIntExact(number)), shared),
                    counters::tell);
            if (!whole) {
                work.requireGoing();
            }
            counters.tellEnd();
            target.finish();
        }
        List<String> addresses = dataset.files().stream()
                .map(file -> store.location() + "/" + file.name())
                .toList();
        return new Uploaded(
                store.location(), addresses, dataset.files(), dataset.rows(), counters.sentBytes(), counters.elapsed());
    }

    private void send(DatasetFile file, UploadedDataset target) throws IOException {
        new FileUpload(dataset, file, store, counters, work::requireGoing).into(target);
        counters.fileDone();
    }
}
