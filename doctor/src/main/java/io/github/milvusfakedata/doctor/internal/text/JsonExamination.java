package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.doctor.internal.scan.MalformedJson;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Examines a JSON file, which is a list of rows or an object with the list under {@code rows}, or a file of JSON Lines, one
 * row a line. Source: Milvus 3.0, internal/util/importutilv2/json/reader.go.
 */
public final class JsonExamination {
    /** Rows with ever new unknown keys must not fill the memory with them. */
    private static final int MOST_UNKNOWN = 1000;

    private static final String ROWS = "rows";
    private static final long STEP = 1 << 10;

    /** Whether the version wants the keys of nullable fields, too. */
    private final boolean keysNeeded;

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyBatch keys;
    private final ExaminationContext context;
    private final Map<String, ValueChecks> checks = new LinkedHashMap<>();
    private final Map<String, Presence> presences = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> inDynamic = new HashSet<>();
    private long row;
    private long told;

    /** An examination of one file. */
    public JsonExamination(
            CollectionTarget collection, FileFindings findings, KeyBatch keys, ExaminationContext context) {
        this.collection = collection;
        this.keysNeeded = findings.kind()
                .map(kind -> ImportRule.OPTIONAL_COLUMN_MISSING.effect(kind, collection.version()))
                .filter(effect -> effect != Effect.NONE)
                .isPresent();
        this.findings = findings;
        this.keys = keys;
        this.context = context;
        for (FieldTarget field : collection.fields()) {
            checks.put(field.name(), new ValueChecks(field, collection, findings.column(field.name())));
            presences.put(field.name(), collection.presence(field));
        }
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
                findings.note(ImportRule.FILE_DAMAGED, "line " + window.line() + ": " + mistake.getMessage());
            }
            keys.end();
            if (row == 0 && findings.isEmpty()) {
                findings.note(ImportRule.NO_ROWS, "");
            }
            return row;
        }
    }

    private void readLines(JsonScanner in, ByteWindow window) {
        in.nextDocument();
        for (JsonToken token = in.next(); token != JsonToken.END; token = in.next()) {
            if (token != JsonToken.OBJECT) {
                findings.note(ImportRule.JSON_TOP_LEVEL, "row " + row + " is no object");
                return;
            }
            readRow(in, window);
            in.nextDocument();
            if (!context.goesOn()) {
                return;
            }
        }
    }

    private void readFile(JsonScanner in, ByteWindow window) {
        int first = window.peek();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            window.next();
            first = window.peek();
        }
        if (first != '{' && first != '[') {
            findings.note(ImportRule.JSON_TOP_LEVEL, first < 0 ? "the file is empty" : "it starts otherwise");
            return;
        }
        if (first == '[' && !Feature.JSON_LISTS.isIn(collection.version())) {
            String since = Feature.JSON_LISTS.versions().since();
            findings.note(ImportRule.JSON_TOP_LEVEL, "a list is read since Milvus " + since);
        }
        if (in.next() == JsonToken.OBJECT) {
            boolean rows = in.next() == JsonToken.NAME && in.text().equals(ROWS);
            if (!rows || in.next() != JsonToken.ARRAY) {
                findings.note(ImportRule.JSON_TOP_LEVEL, "an object whose first key is not \"rows\" with a list");
                return;
            }
        }
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            if (token != JsonToken.OBJECT) {
                findings.note(ImportRule.JSON_TOP_LEVEL, "row " + row + " is no object");
                return;
            }
            readRow(in, window);
            if (!context.goesOn()) {
                return;
            }
        }
        JsonToken end = in.next();
        while (end != JsonToken.END) {
            end = in.next();
        }
    }

    private void readRow(JsonScanner in, ByteWindow window) {
        Set<String> seen = new HashSet<>();
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            String name = in.text();
            if (!seen.add(name)) {
                findings.column(known(name)).note(ImportRule.REPEATED_MEMBER, row, () -> name);
            }
            readMember(in, name, in.next());
        }
        for (String name : inDynamic) {
            if (seen.contains(name)) {
                findings.column(CollectionTarget.DYNAMIC).note(ImportRule.META_DUPLICATE_KEY, row, () -> name);
            }
        }
        inDynamic.clear();
        for (Map.Entry<String, Presence> each : presences.entrySet()) {
            if (seen.contains(each.getKey())) {
                continue;
            }
            if (each.getValue() == Presence.NEEDED) {
                findings.column(each.getKey()).note(ImportRule.COLUMN_MISSING, row, () -> "");
            } else if (each.getValue() == Presence.LEFT_OUT_LATER && keysNeeded) {
                findings.column(each.getKey()).note(ImportRule.OPTIONAL_COLUMN_MISSING, row, () -> "");
            }
        }
        row++;
        if (row % STEP == 0) {
            context.advance(window.offset() - told);
            told = window.offset();
        }
    }

    /** Its name as the findings' columns have it: those of unknown keys are kept to a number. */
    private String known(String name) {
        boolean counted = checks.containsKey(name) || unknown.contains(name) || unknown.size() < MOST_UNKNOWN;
        if (counted && !checks.containsKey(name)) {
            unknown.add(name);
        }
        return counted ? name : "";
    }

    private void readMember(JsonScanner in, String name, JsonToken value) {
        ValueChecks check = checks.get(name);
        Presence presence = presences.get(name);
        if (check == null || presence == Presence.ASSIGNED_BY_MILVUS || presence == Presence.MADE_BY_FUNCTION) {
            if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                in.skipChildren();
            }
            if (presence == Presence.ASSIGNED_BY_MILVUS) {
                findings.column(name).note(ImportRule.AUTO_ID_PRESENT, row, () -> "");
            } else if (presence == Presence.MADE_BY_FUNCTION) {
                findings.column(name).note(ImportRule.FUNCTION_OUTPUT_PRESENT, row, () -> "");
            } else if (!collection.dynamic()) {
                findings.column(known(name)).note(ImportRule.UNKNOWN_COLUMN, row, () -> "");
            }
            return;
        }
        if (check.target().key()) {
            addKey(in, value);
        }
        if (name.equals(CollectionTarget.DYNAMIC) && value == JsonToken.OBJECT) {
            readDynamic(in, check);
        } else {
            check.check(in, value, row);
        }
    }

    private void readDynamic(JsonScanner in, ValueChecks check) {
        long start = in.offset() - 1;
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            if (token == JsonToken.NAME) {
                inDynamic.add(in.text());
            } else if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
                in.skipChildren();
            }
        }
        check.checkSize(in.offset() - start, row);
    }

    private void addKey(JsonScanner in, JsonToken value) {
        if (value == JsonToken.STRING) {
            keys.add(in.bytes(), 0, in.length(), row);
        } else if (value == JsonToken.NUMBER) {
            try {
                keys.add(Long.parseLong(in.text()), row);
            } catch (NumberFormatException noKey) {
                keys.add(in.text().getBytes(StandardCharsets.UTF_8), 0, in.length(), row);
            }
        }
    }
}
