package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.SparseChecks;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.Arrays;

/** Looks at one of the two lists of sparse vectors in the form of a struct: first the indices, then the values. */
final class SparseListCheck implements ColumnCheck {
    private static final long MOST_INDEX = 0xFFFF_FFFFL;

    private final FieldTarget target;
    private final ArrowKind element;
    private final boolean indices;
    private final SparseListCheck other;
    private final ListNesting nesting;
    private final SparseChecks checks;
    private final FieldFindings findings;
    private final int nullBelow;
    private final long firstRow;

    private int[] lengths = new int[1 << 10];
    private int rows;
    private boolean nullElement;

    /**
     * A check of one of the lists.
     *
     * @param indices the check of the indices where this is that of the values; null for the indices themselves
     */
    SparseListCheck(ArrowKind element, ListNesting nesting, SparseListCheck indices, ColumnTask task) {
        this.target = task.target();
        this.element = element;
        this.indices = indices == null;
        this.other = indices;
        this.nesting = nesting;
        this.findings = task.findings();
        this.checks = new SparseChecks(findings);
        this.nullBelow = task.node().definition();
        this.firstRow = task.firstRow();
    }

    @Override
    public boolean wantsValues() {
        return true;
    }

    @Override
    public void page(DataPage page) {
        int value = 0;
        for (int i = 0; i < page.entries; i++) {
            if (page.repetition[i] == 0) {
                endRow();
                beginRow(page.definition[i]);
            }
            if (page.definition[i] == nesting.value()) {
                look(page.values, value++);
                lengths[rows - 1]++;
            } else if (page.definition[i] >= nesting.entry()) {
                nullElement = true;
                lengths[rows - 1]++;
            }
        }
    }

    private void beginRow(int definition) {
        if (rows == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * rows);
        }
        rows++;
        if (definition < nullBelow) {
            // A row that is null; its length is one that no list has.
            lengths[rows - 1] = Integer.MIN_VALUE;
            if (indices && !target.mayBeNull()) {
                findings.note(ImportRule.NULL_IN_REQUIRED, row(), () -> "null");
            }
        } else if (definition < nesting.list()) {
            findings.note(ImportRule.SPARSE_FORM, row(), () -> (indices ? "indices" : "values") + " is null");
        }
        checks.begin();
    }

    private void look(PageValues values, int i) {
        boolean wide = element == ArrowKind.INT64 || element == ArrowKind.UINT64 || element == ArrowKind.DOUBLE;
        if (indices) {
            long index =
                    wide ? values.longs[i] : element == ArrowKind.UINT32 ? values.ints[i] & MOST_INDEX : values.ints[i];
            if (index < 0 || index > MOST_INDEX) {
                long seen = index & MOST_INDEX;
                findings.note(ImportRule.SPARSE_WRAP, row(), () -> index + " becomes " + seen);
            }
            checks.addIndex(index & MOST_INDEX, row());
        } else {
            float value =
                    wide ? (float) Double.longBitsToDouble(values.longs[i]) : Float.intBitsToFloat(values.ints[i]);
            checks.checkValue(value, String.valueOf(value), row());
        }
    }

    private long row() {
        return firstRow + rows - 1;
    }

    private void endRow() {
        if (rows == 0) {
            return;
        }
        if (nullElement) {
            // The importer reads it as 0.
            findings.note(
                    indices ? ImportRule.SPARSE_FORM : ImportRule.SPARSE_NULL,
                    row(),
                    () -> "a null in " + (indices ? "indices" : "values"));
            nullElement = false;
        }
        int length = lengths[rows - 1];
        if (indices && length >= 0) {
            checks.finish(row());
        }
        if (!indices && rows <= other.rows && length != other.lengths[rows - 1]) {
            findings.note(
                    ImportRule.SPARSE_LENGTHS,
                    row(),
                    () -> Math.max(0, other.lengths[rows - 1]) + " indices, " + Math.max(0, length) + " values");
        }
    }

    @Override
    public long end() {
        endRow();
        return rows;
    }
}
