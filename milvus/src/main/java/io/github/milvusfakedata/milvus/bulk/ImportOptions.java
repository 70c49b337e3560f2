package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.dataset.Cancellation;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are imported.
 *
 * @param partition the partition for all rows, where one is named; not possible for collections with a partition key
 * @param settings options that the server's importer knows, such as {@code sep} and {@code nullkey} for CSV
 * @param rest where the REST interface listens, if not where gRPC does
 * @param pause between two questions about a job, at most; the first ones come sooner
 * @param listener is told of progress
 * @param cancellation ends the waiting; what was submitted goes on at the server
 */
public record ImportOptions(
        Optional<String> partition,
        Map<String, String> settings,
        Optional<URI> rest,
        Duration pause,
        ImportListener listener,
        Cancellation cancellation) {
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(2);

    public ImportOptions {
        Objects.requireNonNull(partition, "partition");
        settings = Map.copyOf(settings);
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(cancellation, "cancellation");
    }

    /** The usual ones. */
    public static ImportOptions defaults() {
        return new ImportOptions(
                Optional.empty(), Map.of(), Optional.empty(), USUAL_PAUSE, ImportListener.NONE, new Cancellation());
    }

    /** The same into one partition. */
    public ImportOptions into(String name) {
        return new ImportOptions(Optional.of(name), settings, rest, pause, listener, cancellation);
    }

    /** The same with options of the server's importer. */
    public ImportOptions with(Map<String, String> importer) {
        return new ImportOptions(partition, importer, rest, pause, listener, cancellation);
    }

    /** The same with another address of the REST interface. */
    public ImportOptions by(URI address) {
        return new ImportOptions(partition, settings, Optional.of(address), pause, listener, cancellation);
    }

    /** The same with shorter or longer pauses. */
    public ImportOptions pausing(Duration most) {
        return new ImportOptions(partition, settings, rest, most, listener, cancellation);
    }

    /** The same with somebody who is told of progress and may end the waiting. */
    public ImportOptions watched(ImportListener watcher, Cancellation ending) {
        return new ImportOptions(partition, settings, rest, pause, watcher, ending);
    }
}
