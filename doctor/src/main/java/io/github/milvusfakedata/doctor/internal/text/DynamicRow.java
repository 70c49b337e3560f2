package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.scan.ByteWindow;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.doctor.internal.scan.MalformedJson;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.rule.Utf8;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The dynamic object of a row as the importer puts it together: the keys beside the fields, and those of {@code $meta}. What
 * counts is the whole of it.
 */
final class DynamicRow {
    private static final int BRACES = 2;

    private final Set<String> fields;
    private final FieldFindings findings;
    private final KeySet inside;
    private final ByteWindow window = ByteWindow.ofArrays();
    private final JsonScanner texts = new JsonScanner(window).takeDoubles();
    private long bytes = BRACES;
    private boolean empty = true;

    /** The dynamic object of a collection with these fields; what is wrong with it is noted there. */
    DynamicRow(Set<String> fields, FieldFindings findings) {
        this.fields = fields;
        this.inside = new KeySet(fields);
        this.findings = findings;
    }

    /** Adds keys with their values, so many bytes, and the comma between them and those before. */
    void add(long more) {
        bytes += empty ? more : more + 1;
        empty = false;
    }

    /** Adds the text of a key beside the fields, which the importer writes into the object as UTF-8. */
    void addText(byte[] text, int from, int to, long row) {
        bytes += to - from;
        if (!Utf8.isValid(text, from, to)) {
            findings.note(ImportRule.UTF8_REPLACED, row, () -> shown(text, from, to));
        }
    }

    /** Takes another value of {@code $meta} in place of the one before. */
    void forget(long row) {
        findings.forget(row);
        inside.clear();
    }

    /** Reads the object that {@code $meta} is; its beginning was the last token. */
    void read(JsonScanner in, long row) {
        long start = in.compactOffset();
        long replacements = in.replacements();
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            if (token == JsonToken.NAME) {
                inside.add(in.text());
            } else if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
                in.skipChildren();
            }
        }
        long members = in.compactOffset() - 1 - start;
        if (members > 0) {
            add(members);
        }
        if (in.replacements() > replacements) {
            findings.note(ImportRule.UTF8_REPLACED, row, () -> "within the object");
        }
    }

    /** Reads the text of the object that {@code $meta} is. Go takes null for none, and numbers for 64-bit floats. */
    void readText(byte[] text, int from, int to, long row) {
        window.set(text, from, to);
        texts.reset();
        try {
            JsonToken first = texts.next();
            if (first == JsonToken.OBJECT) {
                read(texts, row);
            } else if (first != JsonToken.NULL) {
                findings.note(ImportRule.META_NOT_OBJECT, row, () -> shown(text, from, to));
                return;
            }
            texts.next();
        } catch (MalformedJson mistake) {
            findings.note(
                    ImportRule.META_NOT_OBJECT, row, () -> shown(text, from, to) + " (" + mistake.getMessage() + ")");
            return;
        }
        String rounded = texts.rounded();
        if (!rounded.isEmpty()) {
            findings.note(
                    ImportRule.META_ROUNDED,
                    row,
                    () -> rounded + " becomes " + new BigDecimal(Double.parseDouble(rounded)).toPlainString());
        }
    }

    private static String shown(byte[] text, int from, int to) {
        return new String(text, from, Math.min(to - from, 1 << 10), StandardCharsets.UTF_8);
    }

    /** Notes what is wrong with the object of the row, whose keys beside the fields {@code beside} knows, and begins anew. */
    void finish(Predicate<String> beside, long row) {
        for (String name : inside.names()) {
            if (beside.test(name)) {
                findings.note(ImportRule.META_DUPLICATE_KEY, row, () -> name);
            } else if (fields.contains(name)) {
                findings.note(ImportRule.META_SHADOWS_FIELD, row, () -> name);
            }
        }
        if (!inside.isEmpty()) {
            inside.clear();
        }
        long size = bytes;
        if (size > Limits.MOST_JSON_BYTES) {
            findings.note(ImportRule.JSON_TOO_LONG, row, () -> size + " bytes in all dynamic keys together");
        }
        bytes = BRACES;
        empty = true;
    }
}
