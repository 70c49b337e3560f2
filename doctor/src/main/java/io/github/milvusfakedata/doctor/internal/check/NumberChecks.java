package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.rule.FiniteNumbers;
import io.github.milvusfakedata.rule.ImportRule;

/** Checks numbers of columns that have types: whether they are finite, and whether the field holds all of their digits. */
public final class NumberChecks {
    private final ImportRule notFinite;
    private final ImportRule tooLarge;
    private final boolean toFloat;
    private final FieldFindings findings;

    /**
     * Checks whose findings go there.
     *
     * @param notFinite the rule that NaN and infinity break
     * @param toFloat whether Milvus stores the numbers as floats
     */
    public NumberChecks(ImportRule notFinite, boolean toFloat, FieldFindings findings) {
        this(notFinite, notFinite, toFloat, findings);
    }

    /**
     * Checks whose findings go there.
     *
     * @param notFinite the rule that NaN and infinity break
     * @param tooLarge the rule that doubles break which become infinite as floats
     * @param toFloat whether Milvus stores the numbers as floats
     */
    public NumberChecks(ImportRule notFinite, ImportRule tooLarge, boolean toFloat, FieldFindings findings) {
        this.notFinite = notFinite;
        this.tooLarge = tooLarge;
        this.toFloat = toFloat;
        this.findings = findings;
    }

    /** Checks floats that belong to one row, given by their bits; notes one finding at most. */
    public void floats(int[] bits, int from, int to, long row) {
        if (FiniteNumbers.areFloats(bits, from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            float value = Float.intBitsToFloat(bits[i]);
            if (!Float.isFinite(value)) {
                findings.note(notFinite, row, () -> String.valueOf(value));
                return;
            }
        }
    }

    /** Checks doubles that belong to one row, given by their bits; notes one finding a rule at most. */
    public void doubles(long[] bits, int from, int to, long row) {
        boolean rounded = false;
        for (int i = from; i < to; i++) {
            double value = Double.longBitsToDouble(bits[i]);
            boolean finite = toFloat ? Float.isFinite((float) value) : Double.isFinite(value);
            if (!finite) {
                findings.note(Double.isFinite(value) ? tooLarge : notFinite, row, () -> String.valueOf(value));
                return;
            }
            if (toFloat && (float) value != value && !rounded) {
                rounded = true;
                findings.note(ImportRule.PRECISION, row, () -> value + " becomes " + (double) (float) value);
            }
        }
    }

    /** Checks a whole number that goes into a field of floating-point numbers. */
    public void whole(long value, long row) {
        boolean kept = toFloat ? (long) (float) value == value : (long) (double) value == value;
        if (!kept) {
            findings.note(
                    ImportRule.PRECISION, row, () -> value + " becomes " + (toFloat ? (float) value : (double) value));
        }
    }
}
