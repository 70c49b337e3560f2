package io.github.milvusfakedata.internal.plan;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a plan that a run makes: all of them, a part, or any others. A file has the name, the rows and the bytes
 * that it has in the whole, so that runs of several parts, on one machine or on many, make the dataset that a single run
 * would. Immutable; a selection of all files takes no memory for each.
 */
public final class FileSelection {
    private final DatasetPlan plan;
    private final int count;
    /** From place in the selection to index in the plan; grows. */
    private final IntUnaryOperator indices;

    private FileSelection(DatasetPlan plan, int count, IntUnaryOperator indices) {
        this.plan = plan;
        this.count = count;
        this.indices = indices;
    }

    static FileSelection all(DatasetPlan plan) {
        return new FileSelection(plan, plan.fileCount(), IntUnaryOperator.identity());
    }

    /**
     * One of several parts, which together are this selection, share no file and are as even as whole files allow. Files of
     * the same rows are in one part.
     *
     * @param part from 0
     * @param parts number of parts, at least 1
     * @throws FakeDataException if there are more parts than files
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public FileSelection part(int part, int parts) {
        Objects.checkIndex(part, parts);
        int[] begins = IntStream.range(0, count)
                .filter(place -> place == 0 || bundle(place) != bundle(place - 1))
                .toArray();
        if (parts > begins.length) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.FILE_COUNT.id(),
                    "parts",
                    "The dataset has " + begins.length + (begins.length == 1 ? " file" : " files")
                            + ", which can't be split into " + parts + " parts.",
                    "Use at most " + begins.length + " parts, or smaller files."));
        }
        int from = begins[(int) ((long) begins.length * part / parts)];
        int next = (int) ((long) begins.length * (part + 1) / parts);
        int to = next == begins.length ? count : begins[next];
        return new FileSelection(plan, to - from, place -> indices.applyAsInt(from + place));
    }

    /**
     * Those of these files whose index passes.
     *
     * @param wanted asked for the index that a file has in the plan
     */
    public FileSelection only(IntPredicate wanted) {
        int[] chosen = IntStream.range(0, count).map(indices).filter(wanted).toArray();
        return new FileSelection(plan, chosen.length, place -> chosen[place]);
    }

    /** The plan that the files are from. */
    public DatasetPlan plan() {
        return plan;
    }

    /** Whether these are all files of the plan. */
    public boolean isWhole() {
        return count == plan.fileCount();
    }

    /** Number of files. */
    public int count() {
        return count;
    }

    /**
     * One file.
     *
     * @param place in the selection, from 0
     */
    public PlannedFile file(int place) {
        return plan.file(indices.applyAsInt(Objects.checkIndex(place, count)));
    }

    /** All files in the order of their rows. */
    public Stream<PlannedFile> files() {
        return IntStream.range(0, count).mapToObj(this::file);
    }

    /** Whether one of the files has this name. */
    public boolean contains(String name) {
        OptionalInt index = plan.fileSet().indexOf(name);
        if (index.isEmpty() || isWhole()) {
            return index.isPresent();
        }
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indices.applyAsInt(middle) < index.getAsInt()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < count && indices.applyAsInt(low) == index.getAsInt();
    }

    private int bundle(int place) {
        return indices.applyAsInt(place) / plan.filesPerBundle();
    }

    /** Rows of the files; those that several files hold columns of count once. */
    public long rows() {
        return overBundles(rows -> rows);
    }

    /** Rows of the largest file, which is the first; 0 where there is none. */
    public long largestFileRows() {
        return count == 0 ? 0 : plan.rowsOf(bundle(0));
    }

    /** Bytes that the files are expected to take, within a few per cent. */
    public long expectedBytes() {
        return overBundles(plan.format().sizes()::expected);
    }

    /** Bytes that the files together never exceed. */
    public long atMostBytes() {
        return overBundles(plan.format().sizes()::atMost);
    }

    /** Bytes of vector values alone. */
    public long vectorBytes() {
        return plan.format().sizes().vectorBytes(rows());
    }

    /** Adds up over bundles, most of which have the same number of rows. */
    private long overBundles(SizeOfRows size) {
        long total = 0;
        long sameRows = 0;
        long same = 0;
        int last = -1;
        for (int place = 0; place < count; place++) {
            int bundle = bundle(place);
            if (bundle == last) {
                continue;
            }
            last = bundle;
            long rows = plan.rowsOf(bundle);
            if (rows != sameRows && same > 0) {
                total = Math.addExact(total, Math.multiplyExact(same, size.of(sameRows)));
                same = 0;
            }
            sameRows = rows;
            same++;
        }
        return same == 0 ? total : Math.addExact(total, Math.multiplyExact(same, size.of(sameRows)));
    }

    private interface SizeOfRows {
        long of(long rows);
    }

    @Override
    public String toString() {
        return count + " of " + plan.fileCount() + " files"
                + (count > 0 && !isWhole() ? " from " + file(0).name() : "");
    }
}
