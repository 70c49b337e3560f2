package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks which columns are there and which are not: section 4 of what is known of Milvus' importer. */
public final class PresenceChecks {
    /** What many programs write at the beginning of a CSV file; the importer takes it for text. */
    private static final String MARK = "\uFEFF";

    private final CollectionTarget collection;
    private final FileFindings findings;
    private final FileKind kind;

    /** Checks of a file. */
    public PresenceChecks(CollectionTarget collection, FileFindings findings, FileKind kind) {
        this.collection = collection;
        this.findings = findings;
        this.kind = kind;
    }

    /** Checks the names of the columns in a file. */
    public void check(List<String> names) {
        Set<String> present = Set.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Optional<FieldTarget> field = collection.field(name);
            if (!seen.add(name)) {
                noteSecond(name, field.isPresent());
                continue;
            }
            if (field.isPresent()) {
                checkPresent(field.get());
            } else if (!collection.dynamic() || kind == FileKind.PARQUET || kind == FileKind.NUMPY) {
                ImportRule rule = kind == FileKind.NUMPY ? ImportRule.UNKNOWN_FILE : ImportRule.UNKNOWN_COLUMN;
                findings.column(name).note(rule, likeness(name, present));
            }
        }
        for (FieldTarget field : collection.fields()) {
            if (!seen.contains(field.name())) {
                checkAbsent(field, names);
            }
        }
    }

    /** A column that is dropped may be there twice, too; only of CSV files, unknown ones are kept in the dynamic field. */
    private void noteSecond(String name, boolean known) {
        if (known || kind == FileKind.CSV && collection.dynamic()) {
            boolean csv = kind == FileKind.CSV;
            findings.column(name).note(csv ? ImportRule.REPEATED_COLUMN : ImportRule.DUPLICATE_COLUMN, "");
        }
    }

    /** Notes fields that the version does not import from files of the kind, whatever the files hold. */
    public static void noteUnread(CollectionTarget collection, FileFindings findings, FileKind kind) {
        collection.unread(kind).forEach((field, reason) -> findings.column(field)
                .note(ImportRule.FIELD_FORMAT, reason));
    }

    /** Notes a field that is there and must not be. */
    public void checkPresent(FieldTarget field) {
        Presence presence = collection.presence(field, kind);
        if (presence == Presence.ASSIGNED_BY_MILVUS) {
            findings.column(field.name()).note(ImportRule.AUTO_ID_PRESENT, "");
        } else if (presence == Presence.MADE_BY_FUNCTION) {
            findings.column(field.name()).note(ImportRule.FUNCTION_OUTPUT_PRESENT, "");
        }
    }

    private void checkAbsent(FieldTarget field, List<String> names) {
        Presence presence = collection.presence(field, kind);
        if (presence == Presence.NEEDED) {
            String similar = names.stream()
                    .filter(name -> isSimilar(name, field.name()))
                    .findFirst()
                    .map(name -> name.startsWith(MARK)
                            ? "the file's byte-order mark is taken for a part of the name"
                            : "there is " + name)
                    .orElse("");
            boolean impossible = kind == FileKind.NUMPY && !field.isImportedFrom(kind);
            ImportRule rule = impossible ? ImportRule.NUMPY_UNSUPPORTED : ImportRule.COLUMN_MISSING;
            findings.column(field.name()).note(rule, impossible ? field.type().schemaName() : similar);
        } else if (presence == Presence.LEFT_OUT_LATER
                && field.isGeometry()
                && ImportRule.GEOMETRY_MISSING.concerns(kind)) {
            findings.column(field.name()).note(ImportRule.GEOMETRY_MISSING, "");
        } else if (presence == Presence.LEFT_OUT_LATER) {
            if (kind == FileKind.PARQUET) {
                checkFlat(field, names);
            }
            findings.column(field.name()).note(ImportRule.OPTIONAL_COLUMN_MISSING, "");
        } else if (kind == FileKind.PARQUET && field.name().equals(CollectionTarget.DYNAMIC)) {
            findings.column(field.name()).note(ImportRule.META_MISSING, "");
        }
    }

    /** Milvus keeps members as fields of their own, named like {@code x[a]}, and reads them, but never all of them. */
    private void checkFlat(FieldTarget field, List<String> names) {
        field.members().stream()
                .map(member -> field.name() + "[" + member.name() + "]")
                .filter(names::contains)
                .findFirst()
                .ifPresent(flat -> findings.column(field.name())
                        .note(ImportRule.COLUMN_MISSING, "there is " + flat + ", a column of one member"));
    }

    private static boolean isSimilar(String name, String field) {
        return name.equalsIgnoreCase(field)
                || name.startsWith(MARK) && name.substring(1).equals(field);
    }

    private String likeness(String name, Set<String> present) {
        if (name.isEmpty()) {
            return "a header cell has no name: name it after a field, or drop the column (in pandas, index=False)";
        }
        return collection.names().stream()
                .filter(field -> isSimilar(name, field) && !present.contains(field))
                .findFirst()
                .map(field -> "the field is " + field)
                .orElse("");
    }
}
