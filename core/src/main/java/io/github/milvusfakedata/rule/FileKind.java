package io.github.milvusfakedata.rule;

import io.github.milvusfakedata.schema.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that Milvus imports. It tells them apart by the ends of their names. */
public enum FileKind {
    PARQUET("Parquet", Feature.PARQUET_FILES, "parquet"),
    JSON("JSON", Feature.ALWAYS, "json"),
    JSON_LINES("JSON Lines", Feature.JSON_LINES_FILES, "jsonl", "ndjson"),
    CSV("CSV", Feature.CSV_FILES, "csv"),
    NUMPY("NumPy", Feature.ALWAYS, "npy");

    private final String title;
    private final Feature feature;
    private final List<String> extensions;

    FileKind(String title, Feature feature, String... extensions) {
        this.title = title;
        this.feature = feature;
        this.extensions = List.of(extensions);
    }

    /** The name in messages and documents, such as {@code JSON Lines}. */
    public String title() {
        return title;
    }

    /** What a version of Milvus has if it imports such files. */
    public Feature feature() {
        return feature;
    }

    /** The ends of such files' names without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind of a file by the end of its name, in whichever case; empty if Milvus imports no such files. */
    public static Optional<FileKind> ofName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (fileName.indexOf('.') >= 0 && kind.extensions.contains(extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Set<FileKind> all() {
        return EnumSet.allOf(FileKind.class);
    }

    /** The kinds whose values are text. */
    static Set<FileKind> texts() {
        return EnumSet.of(JSON, JSON_LINES, CSV);
    }

    /** The kinds that hold an object a row. */
    static Set<FileKind> objects() {
        return EnumSet.of(JSON, JSON_LINES);
    }

    /** All kinds but NumPy, whose files hold one field each and no nulls, arrays or sparse vectors. */
    static Set<FileKind> rows() {
        return EnumSet.complementOf(EnumSet.of(NUMPY));
    }

    /** Parquet and NumPy, whose columns have types. */
    static Set<FileKind> typed() {
        return EnumSet.of(PARQUET, NUMPY);
    }
}
