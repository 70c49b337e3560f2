package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * How files are examined.
 *
 * @param version the Milvus whose importer is asked about
 * @param workers the most threads, 1 and more
 * @param cancellation stops the examination; what was found until then is told
 * @param progress hears the bytes that were examined so far, from several threads
 */
public record DoctorOptions(MilvusVersion version, int workers, Cancellation cancellation, LongConsumer progress) {
    public DoctorOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(progress, "progress");
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
    }

    /** The newest Milvus that is known, a thread for each processor. */
    public static DoctorOptions usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new DoctorOptions(MilvusVersion.NEWEST, processors, new Cancellation(), bytes -> {});
    }

    /** The same for another version of Milvus. */
    public DoctorOptions withVersion(MilvusVersion other) {
        return new DoctorOptions(other, workers, cancellation, progress);
    }
}
