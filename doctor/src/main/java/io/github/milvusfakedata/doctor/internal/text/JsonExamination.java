package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.doctor.internal.scan.MalformedJson;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Examines a JSON file, which is a list of rows or an object with the list under {@code rows}, or a file of JSON Lines, one
 * row a line. Source: Milvus 3.0, internal/util/importutilv2/json/reader.go.
 */
public final class JsonExamination {
    private static final String ROWS = "rows";
    /** The levels around the rows: each row is decoded by itself, and may be as deep as any. */
    private static final int ROOT_AND_LIST = 2;

    private static final long STEP = 1 << 10;

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyBatch keys;
    private final ExaminationContext context;
    private final RowObjects rows;
    private long told;

    /** An examination of one file. */
    public JsonExamination(
            CollectionTarget collection, FileFindings findings, KeyBatch keys, ExaminationContext context) {
        this.collection = collection;
        this.findings = findings;
        this.keys = keys;
        this.context = context;
        this.rows = new RowObjects(collection, findings, keys);
    }

    /** Examines the file and returns its rows. */
    public long examine(boolean lines) throws IOException {
        TextEncoding encoding = TextEncoding.of(findings.file());
        if (encoding != TextEncoding.UTF_8) {
            findings.note(ImportRule.ENCODING, encoding.title());
        }
        if (!encoding.isUtf8()) {
            return 0;
        }
        try (InputStream stream = Files.newInputStream(findings.file())) {
            stream.skipNBytes(encoding.markBytes());
            ByteWindow window = ByteWindow.of(stream);
            JsonScanner in = new JsonScanner(window);
            try {
                if (lines) {
                    readLines(in, window);
                } else {
                    readFile(in, window);
                }
            } catch (MalformedJson mistake) {
                note(mistake, window.line());
            }
            keys.end();
            if (rows.count() == 0 && findings.isEmpty()) {
                findings.note(ImportRule.NO_ROWS, "");
            }
            return rows.count();
        }
    }

    /** Where a mistake in the grammar stands: the line, the row, and the field or other key. */
    private void note(MalformedJson mistake, long line) {
        boolean field = rows.isField();
        String key = field || rows.member().isEmpty() ? "" : ", key " + rows.member();
        findings.column(field ? rows.member() : "")
                .note(
                        mistake.isCut() ? ImportRule.FILE_DAMAGED : ImportRule.JSON_SYNTAX,
                        rows.count(),
                        () -> "line " + line + key + ": " + mistake.getMessage());
    }

    private void readLines(JsonScanner in, ByteWindow window) {
        in.nextDocument();
        while (!isEnd(window)) {
            if (in.next() != JsonToken.OBJECT) {
                findings.column("")
                        .note(
                                ImportRule.JSON_TOP_LEVEL,
                                rows.count(),
                                () -> "no object; a list of rows belongs in a .json file");
                return;
            }
            readRow(in, window);
            in.nextDocument();
            if (!context.goesOn()) {
                return;
            }
        }
        readRest(window);
    }

    private void readFile(JsonScanner in, ByteWindow window) {
        int first = window.skipBlanks();
        if (first < 0) {
            return;
        }
        if (first != '{' && first != '[') {
            findings.note(ImportRule.JSON_TOP_LEVEL, "it starts with neither [ nor {");
            return;
        }
        if (first == '[' && !Feature.JSON_LISTS.isIn(collection.version())) {
            String since = Feature.JSON_LISTS.versions().since();
            findings.note(ImportRule.JSON_TOP_LEVEL, "a list is read since Milvus " + since);
        }
        boolean object = in.next() == JsonToken.OBJECT;
        in.deepenBy(object ? ROOT_AND_LIST : 1);
        // The importer looks for the next row before it looks for anything else.
        if (isEnd(window)) {
            readRest(window);
            return;
        }
        if (object && !readRoot(in, window)) {
            return;
        }
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            if (token != JsonToken.OBJECT) {
                findings.column("").note(ImportRule.JSON_TOP_LEVEL, rows.count(), () -> "the row is no object");
                return;
            }
            readRow(in, window);
            if (!context.goesOn()) {
                return;
            }
        }
        if (isEnd(window)) {
            readRest(window);
        } else {
            findings.note(
                    ImportRule.JSON_TOP_LEVEL,
                    object ? "something stands beside the list of rows" : "something stands behind the list of rows");
        }
    }

    /** Reads the key of the list; without it, says what the file seems to be instead. */
    private boolean readRoot(JsonScanner in, ByteWindow window) {
        in.next();
        boolean named = in.text().toLowerCase(Locale.ROOT).equals(ROWS);
        JsonToken value = in.next();
        if (named && value == JsonToken.ARRAY) {
            return true;
        }
        String seems = "an object whose first key is not \"rows\" with a list";
        try {
            if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                in.skipChildren();
            }
            in.skipChildren();
            int next = window.skipBlanks();
            if (next == '{') {
                seems = "it seems to be JSON Lines: rename it to end in .jsonl, which Milvus reads since "
                        + FileKind.JSON_LINES.feature().versions().since();
            } else if (next < 0) {
                seems = "it seems to be one row: write it in a list, [ {…} ]";
            }
        } catch (MalformedJson unclear) {
            // What it seems to be is of no use then.
        }
        findings.note(ImportRule.JSON_TOP_LEVEL, seems);
        return false;
    }

    /** Go's decoder takes any closing bracket for the end. */
    private static boolean isEnd(ByteWindow window) {
        int next = window.skipBlanks();
        return next < 0 || next == ']' || next == '}';
    }

    /** Behind the end nothing is read any more: that matters only if there are rows. */
    private void readRest(ByteWindow window) {
        int next = window.next();
        while (next >= 0 && next != '{') {
            next = window.next();
        }
        if (next >= 0) {
            long line = window.line();
            findings.column("")
                    .note(ImportRule.JSON_REST, rows.count(), () -> "from line " + line + " on nothing is read");
        }
    }

    private void readRow(JsonScanner in, ByteWindow window) {
        rows.read(in);
        if (rows.count() % STEP == 0) {
            context.advance(window.offset() - told);
            told = window.offset();
        }
    }
}
