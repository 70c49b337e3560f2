package io.github.milvusfakedata;

import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.format.OutputFormats;
import io.github.milvusfakedata.rule.FileKind;
import java.util.Locale;
import java.util.Optional;

/** The formats of data files. */
public enum Format {
    /** Apache Parquet, the fastest to write and to import. */
    PARQUET,
    /** A JSON array of objects, one row a line. */
    JSON,
    /** JSON Lines: an object on each line. Only late versions of Milvus import it. */
    JSONL,
    /** CSV with a header. Older versions of Milvus do not import it. */
    CSV,
    /** NumPy arrays, a file for each field. Milvus imports the files of the same rows together. */
    NUMPY;

    private final OutputFormat output = OutputFormats.named(id()).orElseThrow();

    OutputFormat output() {
        return output;
    }

    /** The format of a file by the end of its name, in whichever case; empty for files of none of these. */
    public static Optional<Format> ofFile(String fileName) {
        return OutputFormats.ofFile(fileName).map(found -> valueOf(found.name().toUpperCase(Locale.ROOT)));
    }

    /** What Milvus' importer takes the files for; empty where it doesn't import them. */
    public Optional<FileKind> imported() {
        return output.imported();
    }

    /** The format's name in options and in {@code meta.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in messages and documents, such as {@code JSON Lines}. */
    public String title() {
        return output.title();
    }

    /** File name ending without the dot. */
    public String extension() {
        return output.extension();
    }
}
