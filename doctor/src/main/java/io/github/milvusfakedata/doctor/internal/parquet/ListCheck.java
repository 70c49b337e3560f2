package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.rule.ImportRule;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at a column of lists: their lengths by the levels, eight entries at once where nothing begins, and their values by
 * {@link ElementCheck}. A list may go on from page to page.
 */
final class ListCheck implements ColumnCheck {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;

    private final FieldTarget target;
    private final FieldTarget outer;
    private final ListNesting nesting;
    private final ListRules rules;
    private final ElementCheck elements;
    private final FieldFindings findings;
    private final long firstRow;
    private final boolean readsNulls;

    private long rows;
    private long lists;
    private boolean open;
    private int length;
    private boolean nullElement;
    private int segment;

    /**
     * A check of lists.
     *
     * @param target whose values the lists are
     * @param outer the field whose column it is: of a struct's member the array, else the target
     */
    ListCheck(
            FieldTarget target,
            FieldTarget outer,
            ListNesting nesting,
            ListRules rules,
            ElementCheck elements,
            ColumnTask task) {
        this.target = target;
        this.outer = outer;
        this.nesting = nesting;
        this.rules = rules;
        this.elements = elements;
        this.findings = task.findings();
        this.firstRow = task.firstRow();
        this.readsNulls = task.readsNulls();
    }

    @Override
    public boolean wantsValues() {
        return elements.wantsValues();
    }

    @Override
    public void page(DataPage page) {
        elements.begin(page);
        byte[] repetition = page.repetition;
        byte[] definition = page.definition;
        long within = EACH_BYTE * nesting.depth();
        long present = EACH_BYTE * nesting.value();
        int value = 0;
        segment = 0;
        int i = 0;
        while (i < page.entries) {
            if (repetition[i] < nesting.depth()) {
                endList(value);
                beginList(repetition[i], definition[i]);
                segment = value;
            }
            if (definition[i] >= nesting.entry()) {
                length++;
                nullElement |= definition[i] < nesting.value();
                value += definition[i] == nesting.value() ? 1 : 0;
            }
            i++;
            while (i + Long.BYTES <= page.entries
                    && (long) LONGS.get(repetition, i) == within
                    && (long) LONGS.get(definition, i) == present) {
                i += Long.BYTES;
                length += Long.BYTES;
                value += Long.BYTES;
            }
        }
        look(value);
        segment = value;
    }

    private void look(int value) {
        if (value > segment) {
            elements.look(segment, value, length - (value - segment), row());
        }
    }

    private long row() {
        return firstRow + rows - 1;
    }

    private void beginList(int repetition, int definition) {
        if (repetition == 0) {
            endRow();
            rows++;
            if (definition < nesting.row()
                    && rules.judgesRows()
                    && rules.nullRow().isPresent()) {
                findings.note(rules.nullRow().get(), row(), () -> "null");
            }
        }
        lists += definition >= nesting.slot() ? 1 : 0;
        open = definition >= nesting.list();
        if (!open && definition >= nesting.slot()) {
            if (nesting.depth() > 1) {
                findings.note(rules.nullElement(), row(), () -> "null");
            }
            open = readsNulls && (nesting.depth() > 1 || !outer.mayBeNull());
        }
    }

    private void endList(int value) {
        look(value);
        if (open) {
            checkLength();
        }
        open = false;
        length = 0;
        nullElement = false;
        elements.endList();
    }

    private void checkLength() {
        int there = length;
        if (target.shape().isDenseVector()) {
            int wanted = elements.wantedLength();
            if (there != wanted) {
                findings.note(ImportRule.VECTOR_LENGTH, row(), () -> there + " elements instead of " + wanted);
            }
        } else if (there > target.maxCapacity() && rules.judgesRows()) {
            int most = target.maxCapacity();
            findings.note(ImportRule.ARRAY_TOO_LONG, row(), () -> there + " elements, max_capacity is " + most);
        } else if (there == 0 && rules.emptyBecomesNull()) {
            findings.note(ImportRule.EMPTY_BECOMES_NULL, row(), () -> "[]");
        }
        if (nullElement) {
            findings.note(rules.nullElement(), row(), () -> "null among " + there + " elements");
        }
    }

    /** In an outer list the inner ones are its entries. */
    private void endRow() {
        long there = lists;
        if (nesting.depth() > 1 && there > outer.maxCapacity() && rules.judgesRows()) {
            int most = outer.maxCapacity();
            findings.note(ImportRule.ARRAY_TOO_LONG, row(), () -> there + " elements, max_capacity is " + most);
        }
        lists = 0;
    }

    @Override
    public long end() {
        endList(segment);
        endRow();
        return rows;
    }
}
