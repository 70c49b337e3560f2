package io.github.milvusfakedata;

/** The formats of data files. */
public enum Format {
    /** Apache Parquet, the fastest to write and to import. */
    PARQUET("parquet"),
    /** A JSON array of objects, one row a line. */
    JSON("json"),
    /** JSON Lines: an object on each line. Milvus imports it since 2.6. */
    JSONL("jsonl"),
    /** CSV with a header. Milvus imports it since 2.5. */
    CSV("csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** File name ending without the dot, which is also the format's name in options and in {@code meta.json}. */
    public String extension() {
        return extension;
    }
}
