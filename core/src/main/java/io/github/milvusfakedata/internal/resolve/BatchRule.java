package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.function.LongFunction;

/**
 * Row groups must not be so small that a file's table of contents fills the memory: a file is begun before it is known
 * whether its end will fit.
 */
final class BatchRule {
    /** The most column chunks of a file, each of which takes about half a kilobyte of heap until the file ends. */
    static final long MAX_CONTENTS = 100_000;

    private BatchRule() {}

    /** Whether files would have too many row groups. A file of one row group can't have fewer. */
    static boolean isTooSmall(DatasetPlan plan) {
        long rows = plan.largestFileRows();
        long contents = plan.format().contents(rows);
        return contents > MAX_CONTENTS && contents > plan.format().contents(1);
    }

    /**
     * What to do about a batch size that is too small.
     *
     * @param batchRows the most rows of a row group, as it was said
     * @param planner plans the same dataset with another number
     */
    static Problem problem(DatasetPlan plan, long batchRows, LongFunction<DatasetPlan> planner) {
        long rows = plan.largestFileRows();
        long columns = plan.format().contents(1);
        long groups = plan.format().contents(rows) / columns;
        return Problem.error(
                ProblemCode.BATCH_SIZE.id(),
                Setting.BATCH_SIZE,
                "A file of " + rows + " rows would have " + groups + " row groups of " + columns
                        + (columns == 1 ? " column" : " columns") + "; groups × columns can be at most " + MAX_CONTENTS
                        + ", since each takes some memory.",
                "Use " + Setting.BATCH_SIZE + " " + smallest(plan, batchRows, planner) + " or more.");
    }

    /**
     * The smallest batch size that works. Fewer row groups leave room for more rows in a file, so each step looks at the
     * files that the step before would give; every step stays at or below the answer, and the last is the answer.
     */
    private static long smallest(DatasetPlan first, long batchRows, LongFunction<DatasetPlan> planner) {
        DatasetPlan plan = first;
        long batch = batchRows;
        while (isTooSmall(plan)) {
            long columns = plan.format().contents(1);
            long groups = Math.max(1, MAX_CONTENTS / columns);
            batch = (plan.largestFileRows() - 1) / groups + 1;
            plan = planner.apply(batch);
        }
        return batch;
    }
}
