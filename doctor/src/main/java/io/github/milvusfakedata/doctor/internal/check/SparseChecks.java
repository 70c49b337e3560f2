package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.rule.WholeNumbers;
import java.util.OptionalLong;

/**
 * Checks sparse vectors, in each of their forms. One thread uses it. Source of the rules: Milvus 3.0,
 * pkg/util/typeutil/schema.go (CreateSparseFloatRowFromMap) and convension.go.
 */
public final class SparseChecks {
    private static final String INDICES = "indices";
    private static final String VALUES = "values";

    private final FieldFindings findings;
    private final SparseEntries listed = new SparseEntries();
    private final SparseEntries named = new SparseEntries();
    private final SparseEntries values = new SparseEntries();

    /** Checks whose findings go there. */
    public SparseChecks(FieldFindings findings) {
        this.findings = findings;
    }

    /** Checks the object whose beginning was the scanner's last token, and reads it to its end. */
    public void check(JsonScanner scanner, long row) {
        listed.clear();
        named.clear();
        values.clear();
        boolean indices = false;
        boolean numbers = false;
        for (JsonToken token = scanner.next(); token != JsonToken.OBJECT_END; token = scanner.next()) {
            boolean ofIndices = isName(scanner, INDICES);
            boolean ofValues = isName(scanner, VALUES);
            if (ofIndices || ofValues) {
                JsonToken value = scanner.next();
                boolean list = value == JsonToken.ARRAY;
                if (ofIndices ? indices : numbers) {
                    noteRepeated(ofIndices ? INDICES : VALUES, row);
                }
                readList(scanner, value, ofIndices);
                indices = ofIndices ? list : indices;
                numbers = ofValues ? list : numbers;
            } else {
                readEntry(scanner);
            }
        }
        if (indices && numbers) {
            finishLists(row);
        } else if (indices || numbers) {
            String there =
                    indices ? listed.count() + " indices, no values" : "no indices, " + values.count() + " values";
            findings.note(ImportRule.SPARSE_LENGTHS, row, () -> there);
        } else {
            values.tell(findings, row);
            listed.tell(findings, row);
            finish(named, row);
        }
    }

    private static boolean isName(JsonScanner scanner, String name) {
        if (scanner.length() != name.length()) {
            return false;
        }
        byte[] bytes = scanner.bytes();
        for (int i = 0; i < name.length(); i++) {
            if (bytes[i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void noteRepeated(String name, long row) {
        findings.note(ImportRule.REPEATED_MEMBER, row, () -> "the key " + name);
    }

    private void readList(JsonScanner scanner, JsonToken first, boolean ofIndices) {
        SparseEntries entries = ofIndices ? listed : values;
        entries.clear();
        if (first != JsonToken.ARRAY) {
            entries.mistake(ImportRule.SPARSE_FORM, "the key " + (ofIndices ? INDICES : VALUES) + " without a list");
            skip(scanner, first);
            return;
        }
        for (JsonToken token = scanner.next(); token != JsonToken.ARRAY_END; token = scanner.next()) {
            if (token != JsonToken.NUMBER) {
                entries.mistake(ImportRule.SPARSE_FORM, "an element that is no number");
                skip(scanner, token);
            } else if (ofIndices) {
                addIndex(scanner);
            } else {
                checkValue(values, scanner);
            }
            if (!ofIndices) {
                entries.add();
            }
        }
    }

    private void readEntry(JsonScanner scanner) {
        OptionalLong index = WholeNumbers.parseUnsigned(scanner.bytes(), scanner.length());
        long hash = SparseEntries.hash(scanner.bytes(), scanner.length());
        if (index.isEmpty() || index.getAsLong() > Limits.LAST_SPARSE_INDEX) {
            String name = scanner.text();
            boolean whole =
                    WholeNumbers.parse(scanner.bytes(), scanner.length()).isPresent();
            named.mistake(whole ? ImportRule.SPARSE_INDEX : ImportRule.SPARSE_FORM, "the key " + name);
        }
        JsonToken value = scanner.next();
        if (value == JsonToken.NUMBER) {
            checkValue(named, scanner);
        } else {
            named.mistake(ImportRule.SPARSE_FORM, "a value that is no number");
            skip(scanner, value);
        }
        named.add(index.orElse(-1L - named.count()), hash);
    }

    private static void skip(JsonScanner scanner, JsonToken token) {
        if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
            scanner.skipChildren();
        }
    }

    private void addIndex(JsonScanner scanner) {
        OptionalLong index = WholeNumbers.parse(scanner.bytes(), scanner.length());
        if (index.isEmpty() || index.getAsLong() < 0 || index.getAsLong() > Limits.LAST_SPARSE_INDEX) {
            ImportRule rule = index.isEmpty() ? ImportRule.SPARSE_FORM : ImportRule.SPARSE_INDEX;
            listed.mistake(rule, "the index " + scanner.text());
        }
        listed.add(index.orElse(-1L - listed.count()), 0);
    }

    /** A number of few characters, without sign and exponent, needs no look. */
    private static void checkValue(SparseEntries entries, JsonScanner scanner) {
        byte[] bytes = scanner.bytes();
        boolean plain = scanner.length() < 30 && bytes[0] != '-';
        for (int i = 0; i < scanner.length() && plain; i++) {
            plain = bytes[i] != 'e' && bytes[i] != 'E';
        }
        if (plain) {
            return;
        }
        double value = scanner.isCut() ? Double.POSITIVE_INFINITY : Double.parseDouble(scanner.text());
        if (value > Float.MAX_VALUE || Float.isInfinite((float) value)) {
            entries.mistake(ImportRule.SPARSE_NAN, "the value " + scanner.text());
        } else if ((float) value < 0) {
            entries.mistake(ImportRule.SPARSE_NEGATIVE, "the value " + scanner.text());
        }
    }

    private void finishLists(long row) {
        long indices = listed.count();
        long entries = values.count();
        values.tell(findings, row);
        if (entries != indices) {
            findings.note(ImportRule.SPARSE_LENGTHS, row, () -> indices + " indices, " + entries + " values");
        }
        if (named.count() > 0) {
            findings.note(ImportRule.SPARSE_IGNORED, row, () -> named.count() + " keys beside indices and values");
        }
        finish(listed, row);
    }

    /** Begins a vector of which indices and values come one by one. */
    public void begin() {
        listed.clear();
    }

    /** Adds an index as the importer takes it. */
    public void addIndex(long index, long row) {
        if (index < 0 || index > Limits.LAST_SPARSE_INDEX) {
            findings.note(ImportRule.SPARSE_INDEX, row, () -> "the index " + index);
        }
        listed.add(index, 0);
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
        finish(listed, row);
    }

    private void finish(SparseEntries entries, long row) {
        if (entries.count() == 0 && entries.isRight()) {
            findings.note(ImportRule.SPARSE_EMPTY, row, () -> "");
        }
        entries.finish(findings, row);
    }
}
