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
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks the cells of one field as the importer parses them: Milvus 3.0, internal/util/importutilv2/csv/row_parser.go. */
final class CsvCellChecks {
    /** What Go's strconv.ParseBool takes. */
    private static final Set<String> BOOLS =
            Set.of("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False");

    /** What Go's strconv.ParseFloat reads as no finite number, in small letters and without a sign. */
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

    private final FieldTarget target;
    private final byte[] nullText;
    private final FieldFindings findings;
    private final TextChecks texts;
    private final ValueChecks values;
    private final ByteWindow window = ByteWindow.ofArrays();
    private final JsonScanner scanner = new JsonScanner(window);

    /** What is wrong with a cell that is no value: where a field may not be null, a text for null is one if it can be read. */
    private ImportRule unreadable = ImportRule.VALUE_KIND;

    CsvCellChecks(
            FieldTarget target, CollectionTarget collection, Set<String> header, CsvForm form, FieldFindings findings) {
        this.target = target;
        this.nullText = form.nullText().getBytes(StandardCharsets.UTF_8);
        this.findings = findings;
        this.texts = new TextChecks(target, header, ImportRule.META_DUPLICATE_KEY, findings);
        this.values = new ValueChecks(target, collection, findings);
    }

    /** The field. */
    FieldTarget target() {
        return target;
    }

    /** Checks the bytes of a cell. */
    void check(byte[] bytes, int from, int to, boolean quoted, long row) {
        boolean empty = from == to;
        boolean isNull = Arrays.equals(bytes, from, to, nullText, 0, nullText.length);
        if (isNull && target.mayBeNull()) {
            if (empty && quoted && target.type().textKind().equals(Optional.of(TextKind.STRING))) {
                findings.note(ImportRule.CSV_EMPTY_TEXT, row, () -> "\"\"");
            }
            return;
        }
        if (empty && !target.isPlainText() && !target.mayBeNull()) {
            findings.note(ImportRule.NULL_IN_REQUIRED, row, () -> "an empty cell");
            return;
        }
        unreadable = isNull ? ImportRule.NULL_IN_REQUIRED : ImportRule.VALUE_KIND;
        switch (target.shape()) {
            case BOOL -> require(BOOLS.contains(text(bytes, from, to)), bytes, from, to, row);
            case INT8, INT16, INT32, INT64 -> whole(text(bytes, from, to), row);
            case FLOAT, DOUBLE -> number(text(bytes, from, to), row);
            case STRING, JSON, SPARSE_VECTOR -> texts.check(bytes, from, to, row);
            case LIST, STRUCT, FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR -> {
                try {
                    window.set(bytes, from, to);
                    scanner.reset();
                    values.check(scanner, scanner.next(), row);
                    scanner.next();
                } catch (MalformedJson mistake) {
                    require(false, bytes, from, to, row);
                }
            }
        }
    }

    private void require(boolean right, byte[] bytes, int from, int to, long row) {
        if (!right) {
            String type = target.type().schemaName();
            findings.note(unreadable, row, () -> "\"" + text(bytes, from, to) + "\" for " + type);
        }
    }

    private void whole(String text, long row) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || !digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            findings.note(
                    unreadable,
                    row,
                    () -> "\"" + text + "\" for " + target.type().schemaName());
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
        findings.note(
                ImportRule.NUMBER_RANGE,
                row,
                () -> text + " for " + target.type().schemaName());
    }

    private void number(String text, long row) {
        String small = text.toLowerCase(Locale.ROOT);
        String unsigned = small.startsWith("-") || small.startsWith("+") ? small.substring(1) : small;
        if (NOT_FINITE.contains(unsigned)) {
            findings.note(ImportRule.NAN, row, () -> text);
            return;
        }
        boolean digits = !unsigned.isEmpty() && unsigned.chars().allMatch(unit -> "0123456789.e+-".indexOf(unit) >= 0);
        try {
            double value = digits ? Double.parseDouble(text) : Double.NaN;
            boolean finite =
                    target.shape() == ColumnShape.FLOAT ? Float.isFinite((float) value) : Double.isFinite(value);
            if (digits && !finite) {
                findings.note(
                        ImportRule.NUMBER_RANGE,
                        row,
                        () -> text + " for " + target.type().schemaName());
            }
        } catch (NumberFormatException noNumber) {
            digits = false;
        }
        if (!digits) {
            findings.note(
                    unreadable,
                    row,
                    () -> "\"" + text + "\" for " + target.type().schemaName());
        }
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
