package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.doctor.internal.scan.MalformedJson;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.rule.Timestamps;
import io.github.milvusfakedata.rule.Utf8;
import io.github.milvusfakedata.rule.WellKnownText;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Checks the texts of one column: bytes in UTF-8 and what they mean for the field's type. One thread uses it. */
public final class TextChecks {
    private final FieldTarget target;
    private final Set<String> takenNames;
    private final boolean inText;
    private final FieldFindings findings;
    private final SparseChecks sparse;
    private final ByteWindow window = ByteWindow.ofArrays();
    private final JsonScanner scanner = new JsonScanner(window).takeDoubles();

    /** Checks for a field, whose findings go there. */
    public TextChecks(FieldTarget target, Set<String> fieldNames, FieldFindings findings) {
        this(target, fieldNames, false, findings);
    }

    private TextChecks(FieldTarget target, Set<String> takenNames, boolean inText, FieldFindings findings) {
        this.target = target;
        this.takenNames = takenNames;
        this.inText = inText;
        this.findings = findings;
        this.sparse = new SparseChecks(findings);
    }

    /** Checks for a field of a JSON or CSV file. */
    public static TextChecks ofText(FieldTarget target, FieldFindings findings) {
        return new TextChecks(target, Set.of(), true, findings);
    }

    /** Checks the text from {@code from} up to {@code to} as a value of the field. */
    public void check(byte[] bytes, int from, int to, long row) {
        switch (target.shape()) {
            case STRING, JSON -> checkText(bytes, from, to, row);
            case SPARSE_VECTOR -> {
                checkSparse(bytes, from, to, row);
                end();
            }
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, LIST, STRUCT -> throw new IllegalStateException();
            case FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR ->
                throw new IllegalStateException();
        }
    }

    /** Notes a text that is too long for its field, whatever it holds. */
    public static void noteLength(FieldTarget target, long bytes, FieldFindings findings, long row) {
        if (target.type().textKind().equals(Optional.of(TextKind.DOCUMENT))) {
            // The importer takes as many bytes as there are.
            return;
        }
        ImportRule rule = target.type()
                .textKind()
                .map(kind -> switch (kind) {
                    case STRING, DOCUMENT -> ImportRule.TEXT_TOO_LONG;
                    case JSON -> ImportRule.JSON_TOO_LONG;
                    case GEOMETRY -> ImportRule.GEOMETRY;
                    case TIMESTAMP -> ImportRule.TIMESTAMPTZ;
                })
                .orElse(ImportRule.VALUE_KIND);
        boolean limited = rule == ImportRule.TEXT_TOO_LONG;
        String most = limited ? ", max_length is " + target.maxLength() : "";
        findings.note(rule, row, () -> bytes + " bytes" + most);
    }

    private void checkText(byte[] bytes, int from, int to, long row) {
        switch (target.type().textKind().orElseThrow()) {
            case STRING -> checkLength(bytes, from, to, row);
            case DOCUMENT -> {
                // The importer takes any bytes for a Text, and as many as there are.
            }
            case JSON -> {
                checkJson(bytes, from, to, row);
                end();
            }
            case GEOMETRY -> {
                if (!WellKnownText.isValid(text(bytes, from, to))) {
                    findings.note(ImportRule.GEOMETRY, row, () -> text(bytes, from, to));
                }
            }
            case TIMESTAMP -> {
                if (!Timestamps.isValid(text(bytes, from, to))) {
                    findings.note(ImportRule.TIMESTAMPTZ, row, () -> text(bytes, from, to));
                }
            }
        }
    }

    private void checkLength(byte[] bytes, int from, int to, long row) {
        int length = to - from;
        if (length > target.maxLength()) {
            findings.note(ImportRule.TEXT_TOO_LONG, row, () -> length + " bytes, max_length is " + target.maxLength());
        }
        if (!Utf8.isValid(bytes, from, to)) {
            findings.note(ImportRule.UTF8, row, () -> text(bytes, from, to));
        }
    }

    private void checkJson(byte[] bytes, int from, int to, long row) {
        int length = to - from;
        if (length > Limits.MOST_JSON_BYTES) {
            findings.note(ImportRule.JSON_TOO_LONG, row, () -> length + " bytes");
        }
        boolean dynamic = target.name().equals(CollectionTarget.DYNAMIC);
        try {
            begin(bytes, from, to);
            long replacements = scanner.replacements();
            JsonToken first = scanner.next();
            if (dynamic && first != JsonToken.OBJECT && first != JsonToken.NULL) {
                findings.note(ImportRule.META_NOT_OBJECT, row, () -> text(bytes, from, to));
            }
            if (first == JsonToken.OBJECT && dynamic) {
                checkKeys(row);
            } else if (first == JsonToken.OBJECT || first == JsonToken.ARRAY) {
                scanner.skipChildren();
            }
            scanner.next();
            if (inText && scanner.replacements() > replacements) {
                findings.note(ImportRule.UTF8_REPLACED, row, () -> text(bytes, from, to));
            }
        } catch (MalformedJson mistake) {
            ImportRule rule = dynamic ? ImportRule.META_NOT_OBJECT : ImportRule.JSON_INVALID;
            findings.note(rule, row, () -> text(bytes, from, to) + " (" + mistake.getMessage() + ")");
        }
    }

    private void checkKeys(long row) {
        for (JsonToken token = scanner.next(); token != JsonToken.OBJECT_END; token = scanner.next()) {
            if (token == JsonToken.NAME && takenNames.contains(scanner.text())) {
                String name = scanner.text();
                findings.note(ImportRule.META_SHADOWS_FIELD, row, () -> name);
            } else if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
                scanner.skipChildren();
            }
        }
    }

    private void checkSparse(byte[] bytes, int from, int to, long row) {
        try {
            begin(bytes, from, to);
            JsonToken first = scanner.next();
            if (first == JsonToken.OBJECT) {
                // What follows the object is not looked at.
                sparse.check(scanner, row);
            } else {
                ImportRule rule = first == JsonToken.NULL ? ImportRule.SPARSE_NULL : ImportRule.SPARSE_FORM;
                findings.note(rule, row, () -> text(bytes, from, to));
            }
        } catch (MalformedJson mistake) {
            findings.note(ImportRule.SPARSE_FORM, row, () -> text(bytes, from, to));
        }
    }

    private void begin(byte[] bytes, int from, int to) {
        window.set(bytes, from, to);
        scanner.reset();
    }

    /** What a long text took must not be kept for each field until its next one. */
    private void end() {
        window.clear();
        scanner.reset();
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.min(to - from, 1 << 12), StandardCharsets.UTF_8);
    }
}
