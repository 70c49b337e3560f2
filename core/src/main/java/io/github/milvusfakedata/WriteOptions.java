package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.dataset.ProgressListener;
import io.github.milvusfakedata.internal.resolve.FileRequest;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a dataset is cut into files and written. Immutable; everything is optional. The numbers are checked when they are
 * used, together with the schema, so that all mistakes are reported at once.
 */
public final class WriteOptions {
    /** The most rows of a row group where nothing is said. */
    public static final long DEFAULT_BATCH_ROWS = 50_000;

    private final Format format;
    private final Compression compression;
    private final long batchRows;
    private final OptionalLong maxFileBytes;
    private final OptionalLong maxRowsPerFile;
    private final OptionalInt fileCount;
    private final int workers;
    private final Set<ImportRule> poison;
    private final boolean force;
    private final ProgressListener listener;
    private final Cancellation cancellation;

    private WriteOptions(Builder builder) {
        format = builder.format;
        compression = builder.compression;
        batchRows = builder.batchRows;
        maxFileBytes = builder.maxFileBytes;
        maxRowsPerFile = builder.maxRowsPerFile;
        fileCount = builder.fileCount;
        workers = builder.workers;
        poison = builder.poison;
        force = builder.force;
        listener = builder.listener;
        cancellation = builder.cancellation;
    }

    /** Parquet, files of at most 256 MiB and a million rows, a worker for each processor, nothing replaced. */
    public static WriteOptions defaults() {
        return builder().build();
    }

    /** What is to be resolved of them. */
    FileRequest request() {
        SplitLimits limits = new SplitLimits(OptionalLong.empty(), maxFileBytes, maxRowsPerFile, fileCount);
        return new FileRequest(format.output(), compression, batchRows, limits, poison, workers);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The format of the data files. */
    public Format format() {
        return format;
    }

    /** How Parquet pages are compressed. */
    public Compression compression() {
        return compression;
    }

    /** The most rows of a Parquet row group. */
    public long batchRows() {
        return batchRows;
    }

    /** The most bytes of a file, where said. */
    public OptionalLong maxFileBytes() {
        return maxFileBytes;
    }

    /** The most rows of a file, where said. */
    public OptionalLong maxRowsPerFile() {
        return maxRowsPerFile;
    }

    /** The number of files, where said. */
    public OptionalInt fileCount() {
        return fileCount;
    }

    /** Number of threads that make the files. */
    public int workers() {
        return workers;
    }

    /** The rules of Milvus' importer that the dataset breaks; none but for tests of importers. */
    public Set<ImportRule> poison() {
        return poison;
    }

    /** Whether an earlier dataset of this tool in the directory is replaced. */
    public boolean force() {
        return force;
    }

    /** Who is told of progress. */
    public ProgressListener listener() {
        return listener;
    }

    /** What stops the run. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Collects options. */
    public static final class Builder {
        private Format format = Format.PARQUET;
        private Compression compression = Compression.AUTO;
        private long batchRows = DEFAULT_BATCH_ROWS;
        private OptionalLong maxFileBytes = OptionalLong.empty();
        private OptionalLong maxRowsPerFile = OptionalLong.empty();
        private OptionalInt fileCount = OptionalInt.empty();
        private int workers = Runtime.getRuntime().availableProcessors();
        private Set<ImportRule> poison = Set.of();
        private boolean force;
        private ProgressListener listener = ProgressListener.NONE;
        private Cancellation cancellation = new Cancellation();

        private Builder() {}

        /** Sets the format of the data files; Parquet where it isn't set. */
        public Builder format(Format value) {
            format = Objects.requireNonNull(value, "format");
            return this;
        }

        /** Sets how Parquet pages are compressed; has no meaning for JSON. */
        public Builder compression(Compression value) {
            compression = Objects.requireNonNull(value, "compression");
            return this;
        }

        /** Sets the most rows of a Parquet row group, at least 1; 50,000 where it isn't set. Changes no value. */
        public Builder batchRows(long value) {
            batchRows = value;
            return this;
        }

        /** Sets the most bytes of a file, at least enough for one row; 256 MiB where it isn't set. */
        public Builder maxFileBytes(long value) {
            maxFileBytes = OptionalLong.of(value);
            return this;
        }

        /** Sets the most rows of a file, at least 1; a million where it isn't set. */
        public Builder maxRowsPerFile(long value) {
            maxRowsPerFile = OptionalLong.of(value);
            return this;
        }

        /**
         * Sets the number of files. Together with the number of rows it gives the size of files, which then has no other
         * limit; together with a limit of files it gives the number of rows.
         */
        public Builder fileCount(int value) {
            fileCount = OptionalInt.of(value);
            return this;
        }

        /**
         * Sets the number of threads, 1 … 1024; one for each processor where it isn't set. No more are started than the
         * heap holds, at 8 MiB each. Changes no byte.
         */
        public Builder workers(int value) {
            workers = value;
            return this;
        }

        /**
         * Sets the rules of Milvus' importer that the dataset breaks, each once and no other, for tests of importers. Which
         * can be broken depends on format and schema.
         */
        public Builder poison(Set<ImportRule> value) {
            poison = Set.copyOf(value);
            return this;
        }

        /** Replaces an earlier dataset of this tool in the directory, and nothing else, once the new one is whole. */
        public Builder force() {
            return force(true);
        }

        /** Sets whether an earlier dataset of this tool in the directory is replaced. */
        public Builder force(boolean value) {
            force = value;
            return this;
        }

        /** Sets who is told of progress. */
        public Builder listener(ProgressListener value) {
            listener = Objects.requireNonNull(value, "listener");
            return this;
        }

        /** Sets what stops the run from another thread. */
        public Builder cancellation(Cancellation value) {
            cancellation = Objects.requireNonNull(value, "cancellation");
            return this;
        }

        /** The options as set so far. */
        public WriteOptions build() {
            return new WriteOptions(this);
        }
    }
}
