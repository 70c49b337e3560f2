package io.github.milvusfakedata;

import io.github.milvusfakedata.rule.FileKind;
import java.util.Locale;

/** The formats of data files. */
public enum Format {
    /** Apache Parquet, the fastest to write and to import. */
    PARQUET("parquet", FileKind.PARQUET),
    /** A JSON array of objects, one row a line. */
    JSON("json", FileKind.JSON),
    /** JSON Lines: an object on each line. Milvus imports it since 2.6. */
    JSONL("jsonl", FileKind.JSON_LINES),
    /** CSV with a header. Milvus imports it since 2.5. */
    CSV("csv", FileKind.CSV),
    /** NumPy arrays, a file for each field. Milvus imports the files of the same rows together. */
    NUMPY("npy", FileKind.NUMPY);

    private final String extension;
    private final FileKind kind;

    Format(String extension, FileKind kind) {
        this.extension = extension;
        this.kind = kind;
    }

    /** What Milvus' importer takes the files for. */
    public FileKind kind() {
        return kind;
    }

    /** The format's name in options and in {@code meta.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** File name ending without the dot. */
    public String extension() {
        return extension;
    }
}
