package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.NumberChecks;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.rule.FiniteNumbers;
import io.github.milvusfakedata.rule.ImportRule;

/** Looks at a column with one value a row. */
final class ScalarCheck implements ColumnCheck {
    /** What is done with a value. */
    private enum ScalarWork {
        NONE,
        TEXT,
        WIDTH,
        FLOAT,
        DOUBLE,
        WHOLE_INT,
        WHOLE_LONG
    }

    private static final byte[] NOTHING = {};

    private final FieldTarget target;
    private final ArrowKind kind;
    private final FieldFindings findings;
    private final TextChecks texts;
    private final NumberChecks numbers;
    private final KeyBatch keys;
    private final int nullBelow;
    private final boolean skipsDefault;
    private final boolean readsNulls;
    private final ScalarWork work;
    private final long firstRow;
    private long rows;
    private long oddWidths;
    private long widths;

    ScalarCheck(ColumnTask task, TextChecks texts, KeyBatch keys) {
        this.target = task.target();
        this.kind = task.type().kind();
        this.findings = task.findings();
        this.texts = texts;
        this.keys = keys;
        this.nullBelow = task.node().definition();
        this.skipsDefault = target.skipsDefault();
        this.readsNulls = task.readsNulls();
        this.firstRow = task.firstRow();
        this.work = work();
        this.numbers = new NumberChecks(ImportRule.NAN, target.shape() == ColumnShape.FLOAT, findings);
    }

    private ScalarWork work() {
        if (kind == ArrowKind.STRING) {
            return ScalarWork.TEXT;
        }
        if (kind == ArrowKind.BINARY) {
            return ScalarWork.WIDTH;
        }
        boolean floating = target.shape() == ColumnShape.FLOAT || target.shape() == ColumnShape.DOUBLE;
        if (kind.isSigned() && floating) {
            return kind == ArrowKind.INT64 ? ScalarWork.WHOLE_LONG : ScalarWork.WHOLE_INT;
        }
        return kind == ArrowKind.FLOAT
                ? ScalarWork.FLOAT
                : kind == ArrowKind.DOUBLE ? ScalarWork.DOUBLE : ScalarWork.NONE;
    }

    @Override
    public boolean wantsValues() {
        return work != ScalarWork.NONE || target.key();
    }

    @Override
    public void page(DataPage page) {
        boolean values = wantsValues() && !isInOrder(page);
        if (values || page.present < page.entries) {
            int value = 0;
            for (int i = 0; i < page.entries; i++) {
                long row = firstRow + rows + i;
                if (page.definition[i] == nullBelow) {
                    if (values) {
                        look(page.values, value, row);
                    }
                    value++;
                } else if (!target.mayBeNull()) {
                    noteNull(row);
                } else if (skipsDefault) {
                    findings.note(ImportRule.DEFAULT_SKIPPED, row, () -> "null");
                }
            }
        }
        rows += page.entries;
    }

    private void noteNull(long row) {
        findings.note(ImportRule.NULL_IN_REQUIRED, row, () -> "null");
        if (readsNulls && work == ScalarWork.TEXT) {
            texts.check(NOTHING, 0, 0, row);
        } else if (readsNulls && work == ScalarWork.WIDTH) {
            width(0, row);
        }
    }

    /** Whether a look at all values at once tells enough. */
    private boolean isInOrder(DataPage page) {
        PageValues values = page.values;
        return work == ScalarWork.FLOAT && FiniteNumbers.areFloats(values.ints, 0, page.present)
                || work == ScalarWork.DOUBLE
                        && target.shape() == ColumnShape.DOUBLE
                        && FiniteNumbers.areDoubles(values.longs, 0, page.present);
    }

    private void look(PageValues values, int i, long row) {
        switch (work) {
            case NONE -> {
                // A key's number, which only must not be there twice.
            }
            case TEXT -> texts.check(values.text, values.starts[i], values.ends[i], row);
            case WIDTH -> width(values.ends[i] - values.starts[i], row);
            case FLOAT -> numbers.floats(values.ints, i, i + 1, row);
            case DOUBLE -> numbers.doubles(values.longs, i, i + 1, row);
            case WHOLE_INT -> numbers.whole(values.ints[i], row);
            case WHOLE_LONG -> numbers.whole(values.longs[i], row);
        }
        if (target.key()) {
            if (work == ScalarWork.TEXT) {
                keys.add(values.text, values.starts[i], values.ends[i], row);
            } else {
                keys.add(kind == ArrowKind.INT64 ? values.longs[i] : values.ints[i], row);
            }
        }
    }

    private void width(int bytes, long row) {
        int wanted = target.listLength();
        widths += bytes - wanted;
        if (bytes != wanted) {
            oddWidths++;
            findings.note(ImportRule.VECTOR_WIDTH, row, () -> bytes + " bytes instead of " + wanted);
        }
    }

    @Override
    public long end() {
        // Where the sum is wrong, too, the importer notices; of a nullable field it looks at each row.
        if (oddWidths > 0 && (widths != 0 || target.nullable())) {
            findings.replace(ImportRule.VECTOR_WIDTH, ImportRule.VECTOR_LENGTH);
        }
        return rows;
    }
}
