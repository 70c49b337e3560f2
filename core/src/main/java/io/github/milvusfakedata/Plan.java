package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files that a dataset will have. Immutable; nothing is written, and no memory is taken per file. */
public final class Plan {
    private final DatasetPlan plan;
    private final List<Problem> warnings;

    Plan(DatasetPlan plan, List<Problem> warnings) {
        this.plan = plan;
        this.warnings = List.copyOf(warnings);
    }

    DatasetPlan dataset() {
        return plan;
    }

    /** All warnings about schema, options and the files to be made; empty if all is well. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** Rows of all files. */
    public long rows() {
        return plan.rows();
    }

    /** Number of data files. */
    public int fileCount() {
        return plan.fileCount();
    }

    /** Rows of the largest file. */
    public long largestFileRows() {
        return plan.largestFileRows();
    }

    /** One file, from 0. */
    public PlannedFile file(int index) {
        return plan.file(index);
    }

    /** All files in the order of their rows. */
    public Stream<PlannedFile> files() {
        return IntStream.range(0, fileCount()).mapToObj(plan::file);
    }

    /** Bytes that all data files are expected to take, within a few per cent. */
    public long expectedBytes() {
        return plan.all().expectedBytes();
    }

    /** Bytes that all data files together never exceed. */
    public long atMostBytes() {
        return plan.all().atMostBytes();
    }

    /** Bytes that the largest data file never exceeds. */
    public long largestFileAtMostBytes() {
        return plan.format().sizes().atMost(plan.largestFileRows());
    }

    /** Bytes of vector values alone, as they lie in memory. */
    public long vectorBytes() {
        return plan.all().vectorBytes();
    }
}
