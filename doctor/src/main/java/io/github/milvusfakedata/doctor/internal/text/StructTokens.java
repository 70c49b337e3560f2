package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.HashMap;
import java.util.Map;

/** Checks the elements of an array of structs: objects with the sub-fields of the schema and no other key. */
final class StructTokens {
    private final FieldTarget target;
    private final FieldFindings findings;
    private final Map<String, SubField> members = new HashMap<>();
    private long element;

    /** A sub-field, and what its value in the element at hand breaks; a later value takes its place. */
    private static final class SubField {
        private final ValueChecks checks;
        private final FieldFindings own = new FieldFindings();
        private long seenIn;

        SubField(FieldTarget target, CollectionTarget collection) {
            this.checks = ValueChecks.ofElements(target, collection, own);
        }
    }

    StructTokens(FieldTarget target, CollectionTarget collection, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
        target.members().forEach(member -> members.put(member.name(), new SubField(member, collection)));
    }

    /** Checks the struct whose beginning was the last token. */
    void check(JsonScanner in, long row) {
        element++;
        int seen = 0;
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            String name = in.text();
            SubField member = members.get(name);
            JsonToken value = in.next();
            if (member == null) {
                findings.note(ImportRule.UNKNOWN_MEMBER, row, () -> target.name() + '.' + name);
                if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                    in.skipChildren();
                }
                continue;
            }
            if (member.seenIn == element) {
                member.own.clear();
                findings.note(ImportRule.REPEATED_MEMBER, row, () -> target.name() + '.' + name);
            } else {
                seen++;
            }
            member.seenIn = element;
            member.checks.check(in, value, row);
        }
        boolean complete = seen == members.size();
        members.forEach((name, member) -> finish(name, member, complete, row));
    }

    private void finish(String name, SubField member, boolean complete, long row) {
        if (!complete && member.seenIn != element) {
            findings.note(ImportRule.COLUMN_MISSING, row, () -> target.name() + '.' + name);
        }
        if (!member.own.isEmpty()) {
            findings.add(member.own);
            member.own.clear();
        }
    }
}
