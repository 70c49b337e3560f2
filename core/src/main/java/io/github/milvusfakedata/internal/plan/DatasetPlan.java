package io.github.milvusfakedata.internal.plan;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.List;
import java.util.Objects;

/**
 * Which rows go to which file. Immutable, and every file is computed from its index, so that a plan of a million files is
 * as small as one of one.
 *
 * <p>Rows are cut into bundles: what Milvus imports as one. A bundle is a file, or with formats that have a file for each
 * column the files of the same rows; the limits of a file are then those of a bundle. The first {@code largerBundles} hold
 * one row more than {@code rowsPerBundle}, which is how rows are shared out evenly over a given number; by size, all hold
 * {@code rowsPerBundle} but the last, which holds the rest.
 */
public final class DatasetPlan {
    private final FileFormat format;
    private final long firstRow;
    private final long rows;
    private final long rowsPerBundle;
    private final long largerBundles;
    private final int bundles;
    private final int filesPerBundle;
    private final SplitLimits limits;
    private final FileSet files;

    private DatasetPlan(FileFormat format, SplitLimits limits, long firstRow, long rows, Cut cut) {
        this.format = format;
        this.limits = limits;
        this.firstRow = firstRow;
        this.rows = rows;
        this.rowsPerBundle = cut.rowsPerBundle;
        this.largerBundles = cut.largerBundles;
        this.bundles = cut.bundles;
        this.filesPerBundle = filesPerBundle(format);
        this.files = new FileSet(bundles, format.output(), format.columnFiles());
    }

    private record Cut(long rowsPerBundle, long largerBundles, int bundles) {}

    private static int filesPerBundle(FileFormat format) {
        return Math.max(1, format.columnFiles().size());
    }

    /** Plans the files of a dataset that starts at row 0. */
    public static DatasetPlan of(FileFormat format, SplitLimits limits) {
        return of(format, limits, 0);
    }

    /**
     * Plans the files.
     *
     * @param firstRow number of the dataset's first row; the cut does not depend on it
     * @throws FakeDataException if the limits contradict each other, or not even one row fits in a file
     */
    public static DatasetPlan of(FileFormat format, SplitLimits limits, long firstRow) {
        Trace.pass(Trace.Point.PLAN);
        Objects.requireNonNull(format, "format");
        List<Problem> problems = limits.problems();
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        if (limits.fileCount().isEmpty()) {
            return bySize(format, limits, firstRow, limits.rowCount());
        }
        int count = limits.fileCount().getAsInt();
        requireFew(format, count, Setting.FILE_COUNT, "Lower " + Setting.FILE_COUNT + ".");
        if (limits.isSizeLimited()) {
            long rows = Math.multiplyExact(rowsPerFile(format.sizes(), limits), (long) count);
            return bySize(format, limits, firstRow, Math.min(rows, SplitLimits.MAX_ROWS - firstRow));
        }
        long rows = limits.rowCount();
        return new DatasetPlan(format, limits, firstRow, rows, new Cut(rows / count, rows % count, count));
    }

    private static DatasetPlan bySize(FileFormat format, SplitLimits limits, long firstRow, long rows) {
        if (fitsOneFile(format.sizes(), limits, rows)) {
            return new DatasetPlan(format, limits, firstRow, rows, new Cut(rows, 0, 1));
        }
        long perFile = rowsPerFile(format.sizes(), limits);
        long count = (rows + perFile - 1) / perFile;
        requireFew(
                format,
                count,
                Setting.MAX_FILE_SIZE,
                "Raise " + Setting.MAX_FILE_SIZE + " and " + Setting.MAX_ROWS_PER_FILE + ", or lower " + Setting.ROWS
                        + ".");
        return new DatasetPlan(format, limits, firstRow, rows, new Cut(perFile, 0, Math.toIntExact(count)));
    }

    private static void requireFew(FileFormat format, long bundles, Setting setting, String hint) {
        int each = filesPerBundle(format);
        if (bundles > SplitLimits.MAX_FILES / each) {
            String columns = each == 1 ? "" : " times " + each + " columns";
            throw FakeDataException.of(Problem.error(
                    ProblemCode.FILES.id(),
                    setting,
                    "The rows would need " + bundles + columns + " files; at most " + SplitLimits.MAX_FILES
                            + " are possible.",
                    hint));
        }
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
                    Setting.MAX_FILE_SIZE,
                    "A file with a single row may need " + sizes.atMost(1) + " bytes, more than the limit of "
                            + maxBytes + ".",
                    "Use " + Setting.MAX_FILE_SIZE + " " + megabytesFor(sizes.atMost(1)) + "MB or more."));
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

    /** Number of the first row of the first file. */
    public long firstRow() {
        return firstRow;
    }

    /** Rows of all files. */
    public long rows() {
        return rows;
    }

    /** Number of files. */
    public int fileCount() {
        return bundles * filesPerBundle;
    }

    /** The files' names. */
    public FileSet fileSet() {
        return files;
    }

    /** Number of bundles: of files, or of directories of column files. */
    public int bundleCount() {
        return bundles;
    }

    /** Rows of the largest file. */
    public long largestFileRows() {
        return Math.min(rows, rowsPerBundle + (largerBundles > 0 ? 1 : 0));
    }

    /** The limit of a file's bytes: as said, else as usual, else (a file count says it) the bound of the largest file. */
    public long maxFileBytes() {
        return givesSize() ? format.sizes().atMost(largestFileRows()) : maxFileBytes(limits);
    }

    /** The limit of a file's rows: as said, else as usual, else (a file count says it) the rows of the largest file. */
    public long maxRowsPerFile() {
        return givesSize() ? largestFileRows() : maxRowsPerFile(limits);
    }

    /** What says how many files there are: the count itself, or the limit that a full file meets first. */
    Setting cuttingSetting() {
        if (limits.fileCount().isPresent()) {
            return Setting.FILE_COUNT;
        }
        return rowsPerBundle == maxRowsPerFile(limits) ? Setting.MAX_ROWS_PER_FILE : Setting.MAX_FILE_SIZE;
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
        Objects.checkIndex(index, fileCount());
        int bundle = index / filesPerBundle;
        return new PlannedFile(index, files.name(index), firstRow + rowsBefore(bundle), rowsOf(bundle));
    }

    /** Which of the format's column files a file is, from 0; 0 where a file holds all columns. */
    public int column(int index) {
        return index % filesPerBundle;
    }

    private long rowsBefore(int bundle) {
        return rowsPerBundle * bundle + Math.min(bundle, largerBundles);
    }

    /** Rows of the files of one bundle. */
    long rowsOf(int bundle) {
        return Math.min(rowsPerBundle + (bundle < largerBundles ? 1 : 0), rows - rowsBefore(bundle));
    }

    /** All files. */
    public FileSelection all() {
        return FileSelection.all(this);
    }

    /** Files of one bundle: those of the same rows. */
    int filesPerBundle() {
        return filesPerBundle;
    }
}
