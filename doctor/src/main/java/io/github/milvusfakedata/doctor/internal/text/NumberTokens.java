package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;

/** Checks numbers of one field as they are written in JSON, and that values are of the kind that the field needs. */
final class NumberTokens {
    /** A number of fewer characters and without exponent is a float. */
    private static final int MOST_CHARACTERS = 30;
    /** A number of so few characters and without exponent is below {@link Limits#LEAST_BEYOND_HALF}. */
    private static final int MOST_CHARACTERS_HALF = 4;

    private final FieldTarget target;
    private final FieldFindings findings;

    NumberTokens(FieldTarget target, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
    }

    /** Notes a value of the wrong kind, and reads it to its end. */
    boolean require(JsonScanner in, JsonToken token, boolean right, long row) {
        if (right) {
            return true;
        }
        String found =
                switch (token) {
                    case OBJECT -> "an object";
                    case ARRAY -> "a list";
                    case STRING -> "the text \"" + in.text() + '"';
                    case NUMBER -> "the number " + in.text();
                    case TRUE, FALSE -> "true or false";
                    case NULL -> "null";
                    case OBJECT_END, ARRAY_END, NAME, END -> "nothing";
                };
        findings.note(
                ImportRule.VALUE_KIND,
                row,
                () -> found + " for " + target.type().schemaName());
        if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
            in.skipChildren();
        }
        return false;
    }

    /** Checks a whole number between two others. */
    void whole(JsonScanner in, JsonToken token, long least, long most, long row) {
        if (require(in, token, token == JsonToken.NUMBER && isWhole(in), row)) {
            long value = value(in);
            // What is parsed without a sign may not even have one before a zero.
            boolean signed = least == 0 && in.bytes()[0] == '-';
            if (value < least || value > most || signed || value == Long.MIN_VALUE && !isLeast(in)) {
                noteRange(in, row);
            }
        }
    }

    /** Checks an element of an array: those of narrow types are parsed with 32 bits, and kept if they are within them. */
    void element(JsonScanner in, JsonToken token, long row) {
        long least = Math.min(target.least(), Integer.MIN_VALUE);
        if (!require(in, token, token == JsonToken.NUMBER && isWhole(in), row)) {
            return;
        }
        long value = value(in);
        if (value < least || value > ~least || value == Long.MIN_VALUE && !isLeast(in)) {
            noteRange(in, row);
        } else if (value < target.least() || value > ~target.least()) {
            findings.note(
                    ImportRule.ELEMENT_RANGE,
                    row,
                    () -> in.text() + " in an array of " + target.type().schemaName());
        }
    }

    /** A number of 64 bits; the least of them where it has more. */
    private static long value(JsonScanner in) {
        try {
            return in.isCut() ? Long.MIN_VALUE : Long.parseLong(in.text());
        } catch (NumberFormatException beyondLong) {
            return Long.MIN_VALUE;
        }
    }

    private static boolean isLeast(JsonScanner in) {
        return in.text().equals(String.valueOf(Long.MIN_VALUE));
    }

    private static boolean isWhole(JsonScanner in) {
        byte[] bytes = in.bytes();
        for (int i = 0; i < in.length(); i++) {
            if (bytes[i] == '.' || bytes[i] == 'e' || bytes[i] == 'E') {
                return false;
            }
        }
        return true;
    }

    private void noteRange(JsonScanner in, long row) {
        findings.note(
                ImportRule.NUMBER_RANGE,
                row,
                () -> in.text() + " for " + target.type().schemaName());
    }

    /** Checks a floating-point number: whether it is finite in the field's type. */
    void floating(JsonScanner in, JsonToken token, long row) {
        if (require(in, token, token == JsonToken.NUMBER, row) && mayBeLarge(in) && !isFinite(in)) {
            noteRange(in, row);
        }
    }

    private boolean isFinite(JsonScanner in) {
        if (in.isCut()) {
            return false;
        }
        if (target.shape() == ColumnShape.DOUBLE) {
            return Double.isFinite(Double.parseDouble(in.text()));
        }
        float value = Float.parseFloat(in.text());
        return target.shape() == ColumnShape.FLOAT16_VECTOR
                ? Math.abs(value) < Limits.LEAST_BEYOND_HALF
                : Float.isFinite(value);
    }

    private boolean mayBeLarge(JsonScanner in) {
        byte[] bytes = in.bytes();
        int length = in.length();
        boolean half = target.shape() == ColumnShape.FLOAT16_VECTOR;
        int digits = 0;
        boolean within = true;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 'e' || bytes[i] == 'E') {
                return true;
            }
            within &= bytes[i] != '.';
            digits += within ? 1 : 0;
        }
        return length > MOST_CHARACTERS || half && digits > MOST_CHARACTERS_HALF;
    }
}
