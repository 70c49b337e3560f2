package io.github.milvusfakedata.internal.plan;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.Objects;

/**
 * Which rows go to which file. Immutable, and every file is computed from its index, so that a plan of a million files is
 * as small as one of one.
 *
 * <p>The first {@code largerFiles} files hold one row more than {@code rowsPerFile}, which is how rows are shared out
 * evenly over a given number of files; by size, all files hold {@code rowsPerFile} but the last, which holds the rest.
 */
public final class DatasetPlan {
    static final String FILE_COUNT = "--file-count";

    private final FileFormat format;
    private final long rows;
    private final long rowsPerFile;
    private final long largerFiles;
    private final int fileCount;
    private final SplitLimits limits;

    private DatasetPlan(FileFormat format, SplitLimits limits, long rows, Cut cut) {
        this.format = format;
        this.limits = limits;
        this.rows = rows;
        this.rowsPerFile = cut.rowsPerFile;
        this.largerFiles = cut.largerFiles;
        this.fileCount = cut.fileCount;
    }

    private record Cut(long rowsPerFile, long largerFiles, int fileCount) {}

    /**
     * Plans the files.
     *
     * @throws FakeDataException if the limits contradict each other, or not even one row fits in a file
     */
    public static DatasetPlan of(FileFormat format, SplitLimits limits) {
        Objects.requireNonNull(format, "format");
        List<Problem> problems = limits.problems();
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        if (limits.fileCount().isEmpty()) {
            return bySize(format, limits, limits.rowCount());
        }
        int count = limits.fileCount().getAsInt();
        if (limits.isSizeLimited()) {
            long rows = Math.multiplyExact(rowsPerFile(format.sizes(), limits), (long) count);
            return bySize(format, limits, Math.min(rows, SplitLimits.MAX_ROWS));
        }
        long rows = limits.rowCount();
        return new DatasetPlan(format, limits, rows, new Cut(rows / count, rows % count, count));
    }

    private static DatasetPlan bySize(FileFormat format, SplitLimits limits, long rows) {
        if (fitsOneFile(format.sizes(), limits, rows)) {
            return new DatasetPlan(format, limits, rows, new Cut(rows, 0, 1));
        }
        long perFile = rowsPerFile(format.sizes(), limits);
        long count = (rows + perFile - 1) / perFile;
        if (count > SplitLimits.MAX_FILES) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.FILES.id(),
                    "--max-file-size",
                    rows + " rows would take " + count + " files of " + perFile + " rows; at most "
                            + SplitLimits.MAX_FILES + " files are possible.",
                    "Raise --max-file-size and --max-rows-per-file, or lower --rows."));
        }
        return new DatasetPlan(format, limits, rows, new Cut(perFile, 0, Math.toIntExact(count)));
    }

    /** One look at the bound where the search for the most rows would take thirty. */
    private static boolean fitsOneFile(FileSizes sizes, SplitLimits limits, long rows) {
        return rows <= maxRowsPerFile(limits) && sizes.atMost(rows) <= maxFileBytes(limits);
    }

    /** The most rows whose bound keeps the limits. */
    private static long rowsPerFile(FileSizes sizes, SplitLimits limits) {
        long maxBytes = maxFileBytes(limits);
        if (sizes.atMost(1) > maxBytes) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.MAX_FILE_SIZE.id(),
                    "--max-file-size",
                    "A file of a single row may take " + sizes.atMost(1) + " bytes, more than the limit of " + maxBytes
                            + ".",
                    "Use --max-file-size " + megabytesFor(sizes.atMost(1)) + "MB or more."));
        }
        long fits = 1;
        long tooMany = maxRowsPerFile(limits) + 1;
        while (tooMany - fits > 1) {
            long middle = fits + (tooMany - fits) / 2;
            if (sizes.atMost(middle) <= maxBytes) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits;
    }

    private static long megabytesFor(long bytes) {
        return ((bytes - 1) >> 20) + 1;
    }

    private static long maxFileBytes(SplitLimits limits) {
        return limits.maxFileBytes().orElse(SplitLimits.DEFAULT_MAX_FILE_BYTES);
    }

    private static long maxRowsPerFile(SplitLimits limits) {
        return Math.min(limits.maxRowsPerFile().orElse(SplitLimits.DEFAULT_MAX_ROWS_PER_FILE), SplitLimits.MAX_ROWS);
    }

    /** How the files are laid out. */
    public FileFormat format() {
        return format;
    }

    /** Rows of all files. */
    public long rows() {
        return rows;
    }

    /** Number of files. */
    public int fileCount() {
        return fileCount;
    }

    /** Rows of the largest file. */
    public long largestFileRows() {
        return Math.min(rows, rowsPerFile + (largerFiles > 0 ? 1 : 0));
    }

    /** The limit of a file's bytes: as said, else as usual, else (a file count says it) the bound of the largest file. */
    public long maxFileBytes() {
        return givesSize() ? format.sizes().atMost(largestFileRows()) : maxFileBytes(limits);
    }

    /** The limit of a file's rows: as said, else as usual, else (a file count says it) the rows of the largest file. */
    public long maxRowsPerFile() {
        return givesSize() ? largestFileRows() : maxRowsPerFile(limits);
    }

    /** The option that says how many files there are: the count itself, or the limit that a full file meets first. */
    String cuttingOption() {
        if (limits.fileCount().isPresent()) {
            return FILE_COUNT;
        }
        return rowsPerFile == maxRowsPerFile(limits) ? "--max-rows-per-file" : "--max-file-size";
    }

    /** Whether the number of rows follows from the number of files and their limits. */
    public boolean isCountedInFullFiles() {
        return limits.fileCount().isPresent() && limits.isSizeLimited();
    }

    /** Whether the size of files follows from their number. */
    boolean givesSize() {
        return limits.fileCount().isPresent() && !limits.isSizeLimited();
    }

    /**
     * One file.
     *
     * @param index 0 … {@link #fileCount} − 1
     */
    public PlannedFile file(int index) {
        Objects.checkIndex(index, fileCount);
        long firstRow = rowsPerFile * index + Math.min(index, largerFiles);
        long fileRows = rowsPerFile + (index < largerFiles ? 1 : 0);
        String name = FileNames.dataFile(index, fileCount, format.extension());
        return new PlannedFile(index, name, firstRow, Math.min(fileRows, rows - firstRow));
    }

    /** Bytes that all files are expected to take, within a few per cent. */
    public long expectedBytes() {
        return overFiles(format.sizes()::expected);
    }

    /** Bytes that all files together never exceed. */
    public long atMostBytes() {
        return overFiles(format.sizes()::atMost);
    }

    /** Bytes of vector values alone. */
    public long vectorBytes() {
        return format.sizes().vectorBytes(rows);
    }

    private long overFiles(SizeOfRows size) {
        long regular = fileCount - 1 - Math.min(largerFiles, fileCount - 1);
        long larger = fileCount - 1 - regular;
        long total = size.of(file(fileCount - 1).rows());
        total += larger > 0 ? Math.multiplyExact(larger, size.of(rowsPerFile + 1)) : 0;
        total += regular > 0 ? Math.multiplyExact(regular, size.of(rowsPerFile)) : 0;
        return total;
    }

    private interface SizeOfRows {
        long of(long rows);
    }
}
