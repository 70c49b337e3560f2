package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks the rows of a JSON file. Of a key that a row has twice, the last value counts, whatever the others are. */
final class RowObjects {
    /** Rows with ever new unknown keys must not fill the memory with them. */
    private static final int MOST_UNKNOWN = 1000;
    /** Longer names are told by their beginning; no field's is as long. */
    private static final int MOST_CHARACTERS = 1 << 10;

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final KeyBatch keys;
    private final Map<String, ValueChecks> checks = new LinkedHashMap<>();
    private final Map<String, Presence> presences = new HashMap<>();
    private final Set<String> flat = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private final KeySet seen = new KeySet(checks.keySet());
    private final DynamicRow dynamic;
    private final boolean allNeeded;
    private String member = "";
    private byte[] textKey = {};
    private long numberKey;
    private JsonToken keyKind = JsonToken.END;
    private long row;

    RowObjects(CollectionTarget collection, FileFindings findings, KeyBatch keys) {
        this.collection = collection;
        this.findings = findings;
        this.keys = keys;
        for (FieldTarget field : collection.fields()) {
            checks.put(field.name(), new ValueChecks(field, collection, findings.column(field.name())));
            presences.put(field.name(), collection.presence(field));
            field.members().forEach(sub -> flat.add(field.name() + '[' + sub.name() + ']'));
        }
        this.allNeeded = findings.kind()
                .map(kind -> ImportRule.OPTIONAL_COLUMN_MISSING.effect(kind, collection.version()) != Effect.NONE)
                .orElse(true);
        FieldFindings ofDynamic =
                collection.dynamic() ? findings.column(CollectionTarget.DYNAMIC) : new FieldFindings();
        this.dynamic = new DynamicRow(collection.names(), ofDynamic);
    }

    /** The rows so far. */
    long count() {
        return row;
    }

    /** The key whose value is read; empty between rows. */
    String member() {
        return member;
    }

    /** Whether the key whose value is read is a field. */
    boolean isField() {
        return checks.containsKey(member);
    }

    /** Checks the row whose beginning was the last token. */
    void read(JsonScanner in) {
        seen.clear();
        keyKind = JsonToken.END;
        long before = in.compactOffset();
        int comma = 0;
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            member = in.text();
            if (!seen.add(member)) {
                repeat(member);
            }
            boolean replaced = in.isReplaced();
            readMember(in, member, in.next());
            if (replaced && collection.dynamic()) {
                noteReplaced(member);
            }
            if (collection.dynamic() && !checks.containsKey(member)) {
                dynamic.add(in.compactOffset() - before - comma);
            }
            before = in.compactOffset();
            comma = 1;
            member = "";
        }
        finish();
        row++;
    }

    private void finish() {
        if (collection.dynamic()) {
            dynamic.finish(name -> seen.contains(name) && !collection.names().contains(name), row);
        }
        for (Map.Entry<String, Presence> each : presences.entrySet()) {
            if (each.getValue() == Presence.NEEDED && !seen.contains(each.getKey())) {
                findings.column(each.getKey()).note(ImportRule.COLUMN_MISSING, row, () -> "");
            } else if (allNeeded && each.getValue() == Presence.LEFT_OUT_LATER && !seen.contains(each.getKey())) {
                findings.column(each.getKey()).note(ImportRule.OPTIONAL_COLUMN_MISSING, row, () -> "");
            }
        }
        if (keyKind == JsonToken.NUMBER) {
            keys.add(numberKey, row);
        } else if (keyKind == JsonToken.STRING) {
            keys.add(textKey, 0, textKey.length, row);
        }
    }

    /** A key that is there once more: what its value broke before is forgotten. */
    private void repeat(String name) {
        if (!checks.containsKey(name) && !collection.dynamic()) {
            return;
        }
        FieldFindings column = findings.column(known(name));
        if (name.equals(CollectionTarget.DYNAMIC)) {
            dynamic.forget(row);
        } else if (checks.containsKey(name)) {
            column.forget(row);
        }
        column.note(ImportRule.REPEATED_MEMBER, row, () -> name);
    }

    /** Its name as the findings' columns have it: those of unknown keys are kept to a number. */
    private String known(String key) {
        String name = key.length() <= MOST_CHARACTERS ? key : key.substring(0, MOST_CHARACTERS) + '…';
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
            long replacements = in.replacements() - (value == JsonToken.STRING && in.isReplaced() ? 1 : 0);
            if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                in.skipChildren();
            }
            noteOther(name, presence, in.replacements() > replacements);
            return;
        }
        if (check.target().key()) {
            takeKey(in, value);
        }
        if (!name.equals(CollectionTarget.DYNAMIC)) {
            check.check(in, value, row);
        } else if (value == JsonToken.OBJECT) {
            dynamic.read(in, row);
        } else if (value == JsonToken.STRING && !in.isCut()) {
            readMetaText(in);
        } else {
            noteMeta(in, value);
        }
    }

    private void readMetaText(JsonScanner in) {
        if (in.isReplaced()) {
            findings.column(CollectionTarget.DYNAMIC).note(ImportRule.UTF8_REPLACED, row, in::text);
        }
        dynamic.readText(in.bytes(), 0, in.length(), row);
    }

    private void noteMeta(JsonScanner in, JsonToken value) {
        boolean tooLong = value == JsonToken.STRING;
        long length = in.fullLength();
        if (value == JsonToken.ARRAY) {
            in.skipChildren();
        }
        findings.column(CollectionTarget.DYNAMIC)
                .note(
                        tooLong ? ImportRule.JSON_TOO_LONG : ImportRule.META_NOT_OBJECT,
                        row,
                        () -> tooLong ? length + " bytes" : value == JsonToken.ARRAY ? "a list" : "a single value");
    }

    private void noteOther(String name, Presence presence, boolean replaced) {
        if (presence == Presence.ASSIGNED_BY_MILVUS) {
            findings.column(name).note(ImportRule.AUTO_ID_PRESENT, row, () -> "");
        } else if (presence == Presence.MADE_BY_FUNCTION) {
            findings.column(name).note(ImportRule.FUNCTION_OUTPUT_PRESENT, row, () -> "");
        } else if (flat.contains(name)) {
            findings.column(name).note(ImportRule.UNKNOWN_MEMBER, row, () -> "outside of its struct");
        } else if (!collection.dynamic()) {
            findings.column(known(name)).note(ImportRule.UNKNOWN_COLUMN, row, () -> "");
        } else if (replaced) {
            noteReplaced(name);
        }
    }

    private void noteReplaced(String name) {
        findings.column(CollectionTarget.DYNAMIC).note(ImportRule.UTF8_REPLACED, row, () -> "the key " + name);
    }

    private void takeKey(JsonScanner in, JsonToken value) {
        keyKind = value;
        if (value == JsonToken.NUMBER) {
            try {
                numberKey = Long.parseLong(in.text());
                return;
            } catch (NumberFormatException noKey) {
                keyKind = JsonToken.STRING;
            }
        }
        textKey = value == JsonToken.STRING || value == JsonToken.NUMBER
                ? in.text().getBytes(StandardCharsets.UTF_8)
                : textKey;
    }
}
