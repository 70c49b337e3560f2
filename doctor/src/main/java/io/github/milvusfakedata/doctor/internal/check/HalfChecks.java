package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;

/** Checks numbers that the importer makes 16-bit floats of, which must be finite then, too. */
public final class HalfChecks {
    private final boolean half;
    private final FieldFindings findings;

    /** Checks of a vector of that shape, Float16Vector or BFloat16Vector, whose findings go there. */
    public HalfChecks(ColumnShape shape, FieldFindings findings) {
        this.half = shape == ColumnShape.FLOAT16_VECTOR;
        this.findings = findings;
    }

    /** Checks floats that belong to one row, given by their bits; notes one finding at most, and returns whether it did. */
    public boolean floats(int[] bits, int from, int to, long row) {
        for (int i = from; i < to; i++) {
            float value = Float.intBitsToFloat(bits[i]);
            if (!fits(value)) {
                note(String.valueOf(value), row);
                return true;
            }
        }
        return false;
    }

    /** Checks doubles that belong to one row, given by their bits; notes one finding at most, and returns whether it did. */
    public boolean doubles(long[] bits, int from, int to, long row) {
        for (int i = from; i < to; i++) {
            double value = Double.longBitsToDouble(bits[i]);
            if (!fits((float) value)) {
                note(String.valueOf(value), row);
                return true;
            }
        }
        return false;
    }

    private boolean fits(float value) {
        return half ? Math.abs(value) < Limits.LEAST_BEYOND_HALF : Float.isFinite(value);
    }

    private void note(String value, long row) {
        findings.note(ImportRule.NAN, row, () -> value + " as a 16-bit float");
    }
}
