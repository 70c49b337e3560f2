package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the user said of how to cut a dataset into files, each present only where it was said. Two of rows, file size and
 * file count give the third.
 *
 * @param rows rows of the dataset
 * @param maxFileBytes the most bytes of a file
 * @param maxRowsPerFile the most rows of a file
 * @param fileCount the number of files
 */
public record SplitLimits(
        OptionalLong rows, OptionalLong maxFileBytes, OptionalLong maxRowsPerFile, OptionalInt fileCount) {
    /** Rows where nothing is said. */
    public static final long DEFAULT_ROWS = 1_000;
    /** The most rows of a dataset: a trillion, beyond which numbers such as sizes in bytes would no longer fit. */
    public static final long MAX_ROWS = RowRange.MOST_ROWS;
    /** The most bytes of a file where nothing is said: 256 MiB. */
    public static final long DEFAULT_MAX_FILE_BYTES = 256L << 20;
    /** The most rows of a file where nothing is said. */
    public static final long DEFAULT_MAX_ROWS_PER_FILE = 1_000_000;
    /** The most files. */
    public static final int MAX_FILES = FileSet.MAX_FILES;

    public SplitLimits {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(maxFileBytes, "maxFileBytes");
        Objects.requireNonNull(maxRowsPerFile, "maxRowsPerFile");
        Objects.requireNonNull(fileCount, "fileCount");
    }

    /** So many rows, cut by the usual limits. */
    public static SplitLimits ofRows(long rows) {
        return new SplitLimits(OptionalLong.of(rows), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());
    }

    /** The same limits of so many rows, where they were said. */
    public SplitLimits withRows(OptionalLong count) {
        return new SplitLimits(count, maxFileBytes, maxRowsPerFile, fileCount);
    }

    /** Whether the number of files and their size give the rows. */
    public boolean givesRows() {
        return fileCount.isPresent() && isSizeLimited();
    }

    /** What is wrong with the numbers by themselves, before any file format is known. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (rows.isPresent() && (rows.getAsLong() < 1 || rows.getAsLong() > MAX_ROWS)) {
            problems.add(Problem.error(
                    ProblemCode.ROWS.id(),
                    Setting.ROWS,
                    "The number of rows must be from 1 to " + MAX_ROWS + " (2^40), got " + rows.getAsLong() + ".",
                    "Use for example " + Setting.ROWS + " 100000."));
        }
        if (maxFileBytes.isPresent() && maxFileBytes.getAsLong() < 1) {
            problems.add(Problem.error(
                    ProblemCode.MAX_FILE_SIZE.id(),
                    Setting.MAX_FILE_SIZE,
                    "The maximum file size must be above 0, got " + maxFileBytes.getAsLong() + ".",
                    "Use for example " + Setting.MAX_FILE_SIZE + " 256MB."));
        }
        if (maxRowsPerFile.isPresent() && maxRowsPerFile.getAsLong() < 1) {
            problems.add(Problem.error(
                    ProblemCode.MAX_ROWS_PER_FILE.id(),
                    Setting.MAX_ROWS_PER_FILE,
                    "The maximum number of rows per file must be 1 or more, got " + maxRowsPerFile.getAsLong() + ".",
                    "Use for example " + Setting.MAX_ROWS_PER_FILE + " 1000000."));
        }
        fileCount.ifPresent(count -> checkFileCount(count, problems));
        return problems;
    }

    private void checkFileCount(int count, List<Problem> problems) {
        if (count < 1 || count > MAX_FILES) {
            problems.add(Problem.error(
                    ProblemCode.FILE_COUNT.id(),
                    Setting.FILE_COUNT,
                    "The number of files must be from 1 to " + MAX_FILES + ", got " + count + ".",
                    "Use for example " + Setting.FILE_COUNT + " 10."));
        } else if (rows.isPresent() && isSizeLimited()) {
            problems.add(Problem.error(
                    ProblemCode.FILE_COUNT.id(),
                    Setting.FILE_COUNT,
                    "Rows, file size and number of files can't be combined: any two of them determine the third.",
                    "Leave out " + Setting.ROWS + ", the file limits, or " + Setting.FILE_COUNT + "."));
        } else if (rowCount() < count && !isSizeLimited()) {
            problems.add(Problem.error(
                    ProblemCode.FILE_COUNT.id(),
                    Setting.FILE_COUNT,
                    rowCount() + " rows can't be split into " + count + " files of at least one row.",
                    "Use " + Setting.FILE_COUNT + " " + Math.max(1, rowCount()) + " or less, or more rows."));
        }
    }

    /** Whether a limit of a file's bytes or rows was said. */
    public boolean isSizeLimited() {
        return maxFileBytes.isPresent() || maxRowsPerFile.isPresent();
    }

    /** The rows of the dataset unless file count and size give them. */
    public long rowCount() {
        return rows.orElse(DEFAULT_ROWS);
    }
}
