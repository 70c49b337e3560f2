package io.github.milvusfakedata;

import java.util.Locale;

/** The formats of data files. */
public enum Format {
    /** Apache Parquet, the fastest to write and to import. */
    PARQUET("parquet"),
    /** A JSON array of objects, one row a line. */
    JSON("json"),
    /** JSON Lines: an object on each line. Milvus imports it since 2.6. */
    JSONL("jsonl"),
    /** CSV with a header. Milvus imports it since 2.5. */
    CSV("csv"),
    /** NumPy arrays, a file for each field. Milvus imports the files of the same rows together. */
    NUMPY("npy");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
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
