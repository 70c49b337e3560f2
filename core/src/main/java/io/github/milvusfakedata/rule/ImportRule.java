package io.github.milvusfakedata.rule;

import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mistakes that a data file can make, one constant each, by what Milvus' importer makes of them. The ids are stable:
 * they stand in reports, and a poisoned dataset is asked for by them. The reference page docs/reference/import-rules.md is
 * made from this list. What is known of the importer comes from its source, version by version; where two ways of breaking
 * what looks like one rule end differently, they are two rules. What is said of 2.3 was tried with a Milvus 2.3.5.
 */
public enum ImportRule {
    /** Milvus goes by the ends of names. */
    FILE_NAME(Ruling.refused(), FileKind.all()),
    /** A version without a reader for such files. */
    FILE_KIND(Ruling.refused(), FileKind.all()),
    FILE_KINDS_MIXED(Ruling.refused(), FileKind.all()),
    FILE_COUNT(Ruling.refused(), FileKind.all()),
    FILE_SIZE(Ruling.refused(), FileKind.all()),
    /** Told by the description beside the files; the importer looks at none. */
    FILE_MISSING(Ruling.spoilt(), FileKind.all()),
    FILE_CHANGED(Ruling.spoilt(), FileKind.all()),
    FILE_DAMAGED(Ruling.refused(), FileKind.all()),
    NO_ROWS(Ruling.spoilt(), FileKind.all()),

    LZ4(Ruling.refused(), Set.of(FileKind.PARQUET)),
    BYTE_STREAM_SPLIT(Ruling.refused(), Set.of(FileKind.PARQUET)),
    ENCRYPTED(Ruling.refused(), Set.of(FileKind.PARQUET)),
    FIXED_SIZE_LIST(Ruling.refusedUntil(Feature.FIXED_SIZE_LISTS, Effect.NONE), Set.of(FileKind.PARQUET)),
    /** Arrow's reader for Go restores such a list only where every row has one. */
    FIXED_SIZE_LIST_NULL(Ruling.refused(), Set.of(FileKind.PARQUET)),
    REQUIRED_COLUMN(Ruling.refusedUntil(Feature.REQUIRED_COLUMNS, Effect.NONE), Set.of(FileKind.PARQUET)),

    /** Told by the schema, the version and the format, whatever the files hold. */
    FIELD_FORMAT(Ruling.refused(), FileKind.all()),
    /** Told by the schema and the version, whatever the files hold. */
    FIELD_VERSION(Ruling.refused(), FileKind.all()),
    COLUMN_MISSING(Ruling.refused(), FileKind.all()),
    /** The reader fills what is left out with texts, where a Geometry wants its binary form. */
    GEOMETRY_MISSING(Ruling.refused(), FileKind.typed()),
    OPTIONAL_COLUMN_MISSING(
            Ruling.refusedUntil(Feature.NULLS_LEFT_OUT, Effect.NONE),
            Set.of(FileKind.PARQUET, FileKind.JSON, FileKind.CSV, FileKind.NUMPY),
            Map.of(
                    FileKind.PARQUET, Ruling.refusedUntil(Feature.NULLS_LEFT_OUT_OF_PARQUET, Effect.NONE),
                    FileKind.JSON, Ruling.refusedUntil(Feature.NULLS_LEFT_OUT_OF_JSON, Effect.NONE))),
    META_MISSING(Ruling.refusedUntil(Feature.META_LEFT_OUT, Effect.NONE), Set.of(FileKind.PARQUET)),
    COLUMN_TYPE(Ruling.refused(), FileKind.typed()),
    DUPLICATE_COLUMN(Ruling.refused(), Set.of(FileKind.PARQUET)),
    REPEATED_COLUMN(Ruling.spoilt(), Set.of(FileKind.CSV)),
    UNKNOWN_COLUMN(Ruling.refusedUntil(Feature.UNKNOWN_COLUMNS, Effect.SPOILT), FileKind.rows()),
    UNKNOWN_FILE(Ruling.refusedUntil(Feature.WIDE_READER, Effect.SPOILT), Set.of(FileKind.NUMPY)),
    AUTO_ID_PRESENT(Ruling.refused(), FileKind.all()),
    FUNCTION_OUTPUT_PRESENT(Ruling.refused(), FileKind.all()),
    UNEQUAL_ROWS(Ruling.refused(), FileKind.typed()),
    /** The importer takes the end of one file at the border of a batch for the end of all. */
    ROWS_LOST(Ruling.spoilt(), Set.of(FileKind.NUMPY)),

    /** Milvus 2.3 and 2.4 read what lies in the null's place: internal/util/importutil/parquet_column_reader.go. */
    NULL_IN_REQUIRED(
            Ruling.refused(),
            FileKind.rows(),
            FileKind.PARQUET,
            Ruling.refusedSince(Feature.NULLS_READ, Effect.SPOILT)),
    NULL_ELEMENT(
            Ruling.refused(),
            FileKind.rows(),
            FileKind.PARQUET,
            Ruling.refusedSince(Feature.NULL_ELEMENTS_REFUSED, Effect.SPOILT)),
    /** Milvus 2.6 takes null rows for empty ones and leaves out null members. */
    STRUCT_NULL(Ruling.refusedSince(Feature.STRUCTS_CHECKED, Effect.SPOILT), Set.of(FileKind.PARQUET)),
    /** Milvus 2.6 looks at no value of single-valued members. */
    STRUCT_VALUE(Ruling.refusedSince(Feature.STRUCTS_CHECKED, Effect.SPOILT), Set.of(FileKind.PARQUET)),
    /** ReadNullableTimestamptzData puts the default in the null's place, but leaves the row marked as null. */
    DEFAULT_SKIPPED(Ruling.spoilt(), Set.of(FileKind.PARQUET)),
    NAN(Ruling.refused(), Set.of(FileKind.PARQUET, FileKind.CSV, FileKind.NUMPY)),
    VECTOR_NAN(Ruling.refusedSince(Feature.VECTOR_NAN_REFUSED, Effect.SPOILT), Set.of(FileKind.PARQUET)),
    NAN_UNCHECKED(Ruling.refusedUntil(Feature.WIDE_READER, Effect.SPOILT), FileKind.typed()),
    HALF_NAN(Ruling.spoilt(), FileKind.typed()),
    TEXT_TOO_LONG(Ruling.refusedSince(Feature.LENGTHS_CHECKED, Effect.SPOILT), FileKind.all()),
    UTF8(
            Ruling.refusedSince(Feature.UTF8_CHECKED, Effect.SPOILT),
            Set.of(FileKind.PARQUET, FileKind.CSV, FileKind.NUMPY)),
    UTF8_REPLACED(Ruling.spoilt(), Set.of(FileKind.JSON, FileKind.JSON_LINES, FileKind.CSV, FileKind.NUMPY)),
    NUMBER_RANGE(Ruling.refused(), FileKind.texts()),
    /** Elements of all narrow types are parsed with 32 bits. */
    ELEMENT_RANGE(Ruling.spoilt(), FileKind.texts()),
    /** What Go's JSON makes of null where it decodes into a slice. */
    NULL_BECOMES_ZERO(Ruling.spoilt(), Set.of(FileKind.CSV)),
    NULL_BECOMES_EMPTY(Ruling.spoilt(), Set.of(FileKind.CSV)),
    PRECISION(Ruling.refusedUntil(Feature.WIDE_READER, Effect.SPOILT), Set.of(FileKind.PARQUET, FileKind.NUMPY)),
    VALUE_KIND(Ruling.refused(), FileKind.texts()),
    JSON_INVALID(Ruling.refused(), FileKind.all()),
    JSON_SCALAR(Ruling.refused(), FileKind.objects()),
    JSON_TOO_LONG(Ruling.spoilt(), FileKind.all()),
    META_NOT_OBJECT(Ruling.refused(), FileKind.rows()),
    META_DUPLICATE_KEY(Ruling.refused(), FileKind.texts()),
    META_SHADOWS_FIELD(Ruling.spoilt(), FileKind.rows()),
    /** Text is unmarshalled without json.UseNumber. */
    META_ROUNDED(Ruling.spoilt(), FileKind.texts()),
    UNKNOWN_MEMBER(Ruling.refused(), FileKind.texts()),
    GEOMETRY(Ruling.refused(), FileKind.all()),
    TIMESTAMPTZ(Ruling.refused(), FileKind.rows()),

    VECTOR_LENGTH(Ruling.refused(), FileKind.all()),
    VECTOR_WIDTH(Ruling.spoilt(), Set.of(FileKind.PARQUET)),
    SPARSE_FORM(Ruling.refused(), FileKind.rows()),
    SPARSE_DUPLICATE(Ruling.refused(), FileKind.rows()),
    SPARSE_NEGATIVE(Ruling.refused(), FileKind.rows()),
    SPARSE_NAN(Ruling.refused(), FileKind.rows()),
    SPARSE_INDEX(Ruling.refused(), FileKind.rows()),
    SPARSE_WRAP(Ruling.spoilt(), Set.of(FileKind.PARQUET)),
    SPARSE_NULL(Ruling.spoilt(), FileKind.rows()),
    SPARSE_LENGTHS(Ruling.refused(), FileKind.rows()),
    SPARSE_IGNORED(Ruling.spoilt(), FileKind.rows()),
    SPARSE_EMPTY(Ruling.refusedUntil(Feature.SPARSE_EMPTY, Effect.NONE), FileKind.rows()),
    ARRAY_TOO_LONG(Ruling.refusedSince(Feature.LENGTHS_CHECKED, Effect.SPOILT), FileKind.rows()),
    EMPTY_BECOMES_NULL(Ruling.spoiltUntil(Feature.EMPTY_ARRAYS_KEPT), Set.of(FileKind.PARQUET)),
    DUPLICATE_KEY(Ruling.spoilt(), FileKind.all()),

    /** Go's encoding/json takes no byte-order mark, and every importer reads bytes of UTF-8. */
    ENCODING(Ruling.refused(), FileKind.texts()),
    JSON_TOP_LEVEL(Ruling.refused(), FileKind.objects()),
    JSON_SYNTAX(Ruling.refused(), FileKind.objects()),
    /** Decoder.More says no at any closing bracket. */
    JSON_REST(Ruling.spoilt(), FileKind.objects()),
    REPEATED_MEMBER(Ruling.spoilt(), FileKind.texts()),
    CSV_CELLS(Ruling.refused(), Set.of(FileKind.CSV)),
    /** The reader looks at the cells before the mistake only, and takes none for the end of a batch. */
    CSV_QUOTE(Ruling.spoilt(), Set.of(FileKind.CSV)),
    CSV_LINE_BREAK(Ruling.spoilt(), Set.of(FileKind.CSV)),
    CSV_EMPTY_TEXT(Ruling.spoilt(), Set.of(FileKind.CSV)),
    NUMPY_SHAPE(Ruling.refused(), Set.of(FileKind.NUMPY)),
    NUMPY_UNSUPPORTED(Ruling.refused(), Set.of(FileKind.NUMPY)),
    NUMPY_ORDER(Ruling.spoilt(), Set.of(FileKind.NUMPY)),
    NUMPY_BYTES(Ruling.spoilt(), Set.of(FileKind.NUMPY)),
    NUMPY_NUL(Ruling.spoilt(), Set.of(FileKind.NUMPY)),
    /** ReadString takes what is left of the file for a text: internal/util/importutilv2/numpy/field_reader.go. */
    NUMPY_CUT(Ruling.spoilt(), Set.of(FileKind.NUMPY)),
    /** The library sbinet/npyio reads the first two versions. */
    NUMPY_VERSION(Ruling.refused(), Set.of(FileKind.NUMPY));

    private final Ruling ruling;
    private final Set<FileKind> kinds;
    private final Map<FileKind, Ruling> others;

    /** A rule that the readers of all these files keep alike. */
    ImportRule(Ruling ruling, Set<FileKind> kinds) {
        this(ruling, kinds, Map.of());
    }

    /** A rule of these kinds of files, of which the reader of one does otherwise. */
    ImportRule(Ruling ruling, Set<FileKind> kinds, FileKind other, Ruling otherRuling) {
        this(ruling, kinds, Map.of(other, otherRuling));
    }

    ImportRule(Ruling ruling, Set<FileKind> kinds, Map<FileKind, Ruling> others) {
        this.ruling = ruling;
        this.kinds = Set.copyOf(kinds);
        this.others = Map.copyOf(others);
    }

    /** The stable name in reports and on the command line, such as {@code vector-length}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a file that breaks the rule, one sentence. */
    public String meaning() {
        return RuleTexts.of(id()).meaning();
    }

    /** What to do about it, one sentence. */
    public String remedy() {
        return RuleTexts.of(id()).remedy();
    }

    /** What that version of Milvus makes of a file of that kind that breaks the rule. */
    public Effect effect(FileKind kind, MilvusVersion version) {
        return ruling(kind).at(version);
    }

    private Ruling ruling(FileKind kind) {
        return others.getOrDefault(kind, ruling);
    }

    /** What brought other effects on files of that kind, the oldest first; none if all versions do the same. */
    public List<Ruling.Change> changes(FileKind kind) {
        return ruling(kind).changes();
    }

    /** Whether files of that kind can break the rule. */
    public boolean concerns(FileKind kind) {
        return kinds.contains(kind);
    }

    /** The rule of an id; empty if there is none. */
    public static Optional<ImportRule> ofId(String id) {
        for (ImportRule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
