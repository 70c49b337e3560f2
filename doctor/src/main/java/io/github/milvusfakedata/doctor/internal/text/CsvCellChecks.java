package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.CsvForm;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.MalformedJson;
import io.github.milvusfakedata.rule.FloatTexts;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Checks the cells of one field as the importer parses them: Milvus 3.0, internal/util/importutilv2/csv/row_parser.go. */
final class CsvCellChecks {
    /** What Go's strconv.ParseBool takes. */
    private static final Set<String> BOOLS =
            Set.of("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False");

    private final FieldTarget target;
    private final byte[] nullText;
    private final FieldFindings findings;
    private final TextChecks texts;
    private final ValueChecks values;
    private final ByteWindow window = ByteWindow.ofArrays();
    private final JsonScanner scanner = new JsonScanner(window);

    /** What is wrong with a cell that is no value: where a field may not be null, a text for null is one if it can be read. */
    private ImportRule unreadable = ImportRule.VALUE_KIND;

    CsvCellChecks(FieldTarget target, CollectionTarget collection, CsvForm form, FieldFindings findings) {
        this.target = target;
        this.nullText = form.nullText().getBytes(StandardCharsets.UTF_8);
        this.findings = findings;
        this.texts = TextChecks.ofText(target, findings);
        this.values = new ValueChecks(target, collection, findings);
    }

    /** The field. */
    FieldTarget target() {
        return target;
    }

    /** Checks a cell of a record. */
    void check(CsvRecords records, int cell, long row) {
        byte[] bytes = records.bytes();
        int from = records.start(cell);
        int to = records.end(cell);
        if (records.left(cell) > 0) {
            TextChecks.noteLength(target, to - from + records.left(cell), findings, row);
            return;
        }
        boolean empty = from == to;
        boolean isNull = Arrays.equals(bytes, from, to, nullText, 0, nullText.length);
        if (isNull && target.mayBeNull()) {
            if (empty && records.isQuoted(cell) && target.type().textKind().equals(Optional.of(TextKind.STRING))) {
                findings.note(ImportRule.CSV_EMPTY_TEXT, row, () -> "\"\"");
            }
            return;
        }
        if (empty && !target.isPlainText() && !target.mayBeNull()) {
            findings.note(ImportRule.NULL_IN_REQUIRED, row, () -> "an empty cell");
            return;
        }
        if (records.isFolded(cell) && target.isPlainText()) {
            findings.note(ImportRule.CSV_LINE_BREAK, row, () -> text(bytes, from, to));
        }
        unreadable = isNull ? ImportRule.NULL_IN_REQUIRED : ImportRule.VALUE_KIND;
        checkValue(bytes, from, to, row);
    }

    private void checkValue(byte[] bytes, int from, int to, long row) {
        switch (target.shape()) {
            case BOOL -> require(BOOLS.contains(text(bytes, from, to)), bytes, from, to, row);
            case INT8, INT16, INT32, INT64 -> whole(text(bytes, from, to), row);
            case FLOAT, DOUBLE -> number(text(bytes, from, to), row);
            case STRING, JSON -> texts.check(bytes, from, to, row);
            case LIST,
                    STRUCT,
                    FLOAT_VECTOR,
                    BINARY_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR -> json(bytes, from, to, row);
        }
    }

    private void json(byte[] bytes, int from, int to, long row) {
        try {
            window.set(bytes, from, to);
            scanner.reset();
            values.checkCell(scanner, scanner.next(), row);
        } catch (MalformedJson mistake) {
            boolean sparse = target.shape() == ColumnShape.SPARSE_VECTOR && unreadable == ImportRule.VALUE_KIND;
            String type = target.type().schemaName();
            findings.note(
                    sparse ? ImportRule.SPARSE_FORM : unreadable,
                    row,
                    () -> shown(bytes, from, to) + " for " + type + ": " + mistake.getMessage());
        }
        // What a long cell took must not be kept for each field until its next one.
        window.clear();
        scanner.reset();
    }

    private void require(boolean right, byte[] bytes, int from, int to, long row) {
        if (!right) {
            String type = target.type().schemaName();
            findings.note(unreadable, row, () -> shown(bytes, from, to) + " for " + type);
        }
    }

    private void whole(String text, long row) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || !digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            noteUnreadable(text, row);
            return;
        }
        long least = target.least();
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= ~least) {
                return;
            }
        } catch (NumberFormatException beyondLong) {
            // Told below.
        }
        noteRange(text, row);
    }

    private void number(String text, long row) {
        if (FloatTexts.isNotFinite(text)) {
            findings.note(ImportRule.NAN, row, () -> text);
        } else if (!FloatTexts.isNumber(text)) {
            noteUnreadable(text, row);
        } else if (target.shape() == ColumnShape.FLOAT ? !FloatTexts.isFloat(text) : !FloatTexts.isDouble(text)) {
            noteRange(text, row);
        }
    }

    private void noteUnreadable(String text, long row) {
        findings.note(
                unreadable, row, () -> "\"" + text + "\" for " + target.type().schemaName());
    }

    private void noteRange(String text, long row) {
        findings.note(
                ImportRule.NUMBER_RANGE,
                row,
                () -> text + " for " + target.type().schemaName());
    }

    private static String shown(byte[] bytes, int from, int to) {
        return "\"" + text(bytes, from, Math.min(to, from + (1 << 8))) + "\"";
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
