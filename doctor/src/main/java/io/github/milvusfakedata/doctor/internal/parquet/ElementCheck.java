package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.HalfChecks;
import io.github.milvusfakedata.doctor.internal.check.NumberChecks;
import io.github.milvusfakedata.rule.FiniteNumbers;
import io.github.milvusfakedata.rule.ImportRule;

/** Looks at the values in lists, and at each list's at most once for each rule. */
final class ElementCheck {
    /** What is done with values. */
    private enum ElementWork {
        NONE,
        TEXT,
        FLOAT,
        DOUBLE,
        WHOLE_INT,
        WHOLE_LONG,
        HALF_BYTES
    }

    private final FieldTarget target;
    private final FieldFindings findings;
    private final TextCheck texts;
    private final NumberChecks numbers;
    private final ElementWork work;
    private final boolean halvesOfFloats;
    private final HalfChecks toHalves;
    private PageValues values;
    private boolean inOrder;
    private boolean noted;
    private int lowByte;

    ElementCheck(FieldTarget target, ArrowKind element, ImportRule notFinite, TextCheck texts, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
        this.texts = texts;
        this.work = work(element);
        boolean half = target.shape() == ColumnShape.FLOAT16_VECTOR || target.shape() == ColumnShape.BFLOAT16_VECTOR;
        this.halvesOfFloats = half && work != ElementWork.HALF_BYTES;
        this.toHalves = new HalfChecks(target.shape(), findings);
        boolean toFloat =
                target.shape() == ColumnShape.FLOAT_VECTOR || target.element().shape() == ColumnShape.FLOAT;
        this.numbers = new NumberChecks(notFinite, toFloat, findings);
    }

    private ElementWork work(ArrowKind element) {
        ColumnShape shape =
                target.shape() == ColumnShape.LIST ? target.element().shape() : target.shape();
        return switch (shape) {
            case STRING -> ElementWork.TEXT;
            case FLOAT, DOUBLE, FLOAT_VECTOR -> floating(element);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR ->
                element == ArrowKind.UINT8 ? ElementWork.HALF_BYTES : floating(element);
            case BOOL, INT8, INT16, INT32, INT64, JSON, LIST, STRUCT -> ElementWork.NONE;
            case BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> ElementWork.NONE;
        };
    }

    private static ElementWork floating(ArrowKind element) {
        return switch (element) {
            case FLOAT -> ElementWork.FLOAT;
            case DOUBLE -> ElementWork.DOUBLE;
            case INT64 -> ElementWork.WHOLE_LONG;
            default -> ElementWork.WHOLE_INT;
        };
    }

    boolean wantsValues() {
        return work != ElementWork.NONE;
    }

    /** The elements that a vector's list must have. */
    int wantedLength() {
        return halvesOfFloats ? target.dim() : target.listLength();
    }

    void begin(DataPage page) {
        values = page.values;
        inOrder = work == ElementWork.FLOAT && !halvesOfFloats && FiniteNumbers.areFloats(values.ints, 0, page.present);
    }

    /** A new list begins. */
    void endList() {
        noted = false;
    }

    /** Looks at values of one list, of which so many came before. */
    void look(int from, int to, int before, long row) {
        if (noted || inOrder) {
            return;
        }
        switch (work) {
            case NONE -> {
                // Every value is fine.
            }
            case TEXT -> {
                for (int i = from; i < to; i++) {
                    texts.check(values.text, values.starts[i], values.ends[i], row);
                }
            }
            case FLOAT -> floats(from, to, row);
            case DOUBLE -> doubles(from, to, row);
            case WHOLE_INT -> wholes(from, to, row, false);
            case WHOLE_LONG -> wholes(from, to, row, true);
            case HALF_BYTES -> halves(from, to, before, row);
        }
    }

    private void floats(int from, int to, long row) {
        if (halvesOfFloats) {
            noted = toHalves.floats(values.ints, from, to, row);
        } else {
            numbers.floats(values.ints, from, to, row);
            noted = !FiniteNumbers.areFloats(values.ints, from, to);
        }
    }

    private void doubles(int from, int to, long row) {
        if (halvesOfFloats) {
            noted = toHalves.doubles(values.longs, from, to, row);
        } else {
            numbers.doubles(values.longs, from, to, row);
        }
    }

    private void wholes(int from, int to, long row, boolean wide) {
        for (int i = from; i < to; i++) {
            numbers.whole(wide ? values.longs[i] : values.ints[i], row);
        }
    }

    /** Bytes come in pairs, the lower one first; a pair may be parted by the end of a page. */
    private void halves(int from, int to, int before, long row) {
        boolean half = target.shape() == ColumnShape.FLOAT16_VECTOR;
        boolean second = (before & 1) == 1;
        for (int i = from; i < to; i++, second = !second) {
            if (!second) {
                lowByte = values.ints[i] & 0xFF;
                continue;
            }
            int bits = (values.ints[i] & 0xFF) << Byte.SIZE | lowByte;
            boolean finite = half ? FiniteNumbers.isHalf(bits) : FiniteNumbers.isBfloat(bits);
            if (!finite) {
                findings.note(ImportRule.HALF_NAN, row, () -> "the bytes of NaN or infinity");
                noted = true;
                return;
            }
        }
    }
}
