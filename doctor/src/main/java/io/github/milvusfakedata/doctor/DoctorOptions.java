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
 * @param csv how the import shall read CSV files
 */
public record DoctorOptions(
        MilvusVersion version, int workers, Cancellation cancellation, LongConsumer progress, CsvForm csv) {
    public DoctorOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(csv, "csv");
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
    }

    /** The newest Milvus that is known, a thread for each processor. */
    public static DoctorOptions usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new DoctorOptions(MilvusVersion.NEWEST, processors, new Cancellation(), bytes -> {}, CsvForm.USUAL);
    }

    /** The same for another version of Milvus. */
    public DoctorOptions withVersion(MilvusVersion other) {
        return new DoctorOptions(other, workers, cancellation, progress, csv);
    }

    /** The same with so many threads at most. */
    public DoctorOptions withWorkers(int other) {
        return new DoctorOptions(version, other, cancellation, progress, csv);
    }

    /** The same for someone who can stop it and hears how far it is. */
    public DoctorOptions watched(Cancellation otherCancellation, LongConsumer otherProgress) {
        return new DoctorOptions(version, workers, otherCancellation, otherProgress, csv);
    }

    /** The same for CSV files of another form. */
    public DoctorOptions withCsv(CsvForm other) {
        return new DoctorOptions(version, workers, cancellation, progress, other);
    }
}
