package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import java.util.Arrays;

/**
 * Checks sparse vectors, in each of their forms. One thread uses it. Source of the rules: Milvus 3.0,
 * pkg/util/typeutil/schema.go and convension.go.
 */
public final class SparseChecks {
    private static final String INDICES = "indices";
    private static final String VALUES = "values";

    private final FieldFindings findings;
    private long[] indices = new long[64];
    private int count;

    /** Checks whose findings go there. */
    public SparseChecks(FieldFindings findings) {
        this.findings = findings;
    }

    /** Checks the object whose beginning was the scanner's last token, and reads it to its end. */
    public void check(JsonScanner scanner, long row) {
        count = 0;
        int values = -1;
        boolean lists = false;
        for (JsonToken token = scanner.next(); token != JsonToken.OBJECT_END; token = scanner.next()) {
            String name = scanner.text();
            JsonToken value = scanner.next();
            if (value == JsonToken.ARRAY && name.equals(INDICES)) {
                lists = true;
                readIndices(scanner, row);
            } else if (value == JsonToken.ARRAY && name.equals(VALUES)) {
                lists = true;
                values = readValues(scanner, row);
            } else if (value == JsonToken.NUMBER && !lists) {
                addIndex(name, row);
                checkValue(scanner.text(), row);
            } else {
                findings.note(ImportRule.SPARSE_FORM, row, () -> "the key " + name);
                if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                    scanner.skipChildren();
                }
            }
        }
        int entries = values;
        int listed = count;
        if (lists && entries != listed) {
            findings.note(
                    ImportRule.SPARSE_LENGTHS,
                    row,
                    () -> listed + " indices, " + (entries < 0 ? "no" : String.valueOf(entries)) + " values");
        }
        finish(row);
    }

    private void readIndices(JsonScanner scanner, long row) {
        for (JsonToken token = scanner.next(); token != JsonToken.ARRAY_END; token = scanner.next()) {
            if (token == JsonToken.NUMBER) {
                addIndex(scanner.text(), row);
            } else {
                wrongElement(scanner, token, row);
            }
        }
    }

    private int readValues(JsonScanner scanner, long row) {
        int values = 0;
        for (JsonToken token = scanner.next(); token != JsonToken.ARRAY_END; token = scanner.next()) {
            values++;
            if (token == JsonToken.NUMBER) {
                checkValue(scanner.text(), row);
            } else {
                wrongElement(scanner, token, row);
            }
        }
        return values;
    }

    private void wrongElement(JsonScanner scanner, JsonToken token, long row) {
        findings.note(ImportRule.SPARSE_FORM, row, () -> "an element that is no number");
        if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
            scanner.skipChildren();
        }
    }

    private void addIndex(String text, long row) {
        try {
            addIndex(Long.parseLong(text), row);
        } catch (NumberFormatException noIndex) {
            boolean whole = !text.isEmpty() && text.chars().allMatch(unit -> unit == '-' || Character.isDigit(unit));
            findings.note(whole ? ImportRule.SPARSE_INDEX : ImportRule.SPARSE_FORM, row, () -> "the index " + text);
            add(-1 - (long) count);
        }
    }

    /** Begins a vector of which indices and values come one by one. */
    public void begin() {
        count = 0;
    }

    /** Adds an index as the importer takes it. */
    public void addIndex(long index, long row) {
        if (index < 0 || index > Limits.LAST_SPARSE_INDEX) {
            findings.note(ImportRule.SPARSE_INDEX, row, () -> "the index " + index);
        }
        add(index);
    }

    private void add(long index) {
        if (count == indices.length) {
            indices = Arrays.copyOf(indices, 2 * count);
        }
        indices[count++] = index;
    }

    private void checkValue(String text, long row) {
        checkValue(Float.parseFloat(text), text, row);
    }

    /** Checks a value; {@code text} is how it was written. */
    public void checkValue(float value, String text, long row) {
        if (!Float.isFinite(value)) {
            findings.note(ImportRule.SPARSE_NAN, row, () -> "the value " + text);
        } else if (value < 0) {
            findings.note(ImportRule.SPARSE_NEGATIVE, row, () -> "the value " + text);
        }
    }

    /** Checks the indices together, at the end of a vector. */
    public void finish(long row) {
        if (count == 0) {
            findings.note(ImportRule.SPARSE_EMPTY, row, () -> "");
        }
        boolean ascending = true;
        for (int i = 1; i < count; i++) {
            ascending &= indices[i - 1] < indices[i];
        }
        if (ascending) {
            return;
        }
        Arrays.sort(indices, 0, count);
        for (int i = 1; i < count; i++) {
            if (indices[i - 1] == indices[i]) {
                long twice = indices[i];
                findings.note(ImportRule.SPARSE_DUPLICATE, row, () -> "the index " + twice);
                return;
            }
        }
    }
}
