package io.github.milvusfakedata.internal.format;

import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.numpy.NumpyOutput;
import io.github.milvusfakedata.internal.parquet.ParquetOutput;
import io.github.milvusfakedata.internal.text.CsvOutput;
import io.github.milvusfakedata.internal.text.JsonLinesOutput;
import io.github.milvusfakedata.internal.text.JsonOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registry of formats. */
public final class OutputFormats {
    private static final List<OutputFormat> ALL = List.of(
            new ParquetOutput(), //
            new JsonOutput(),
            new JsonLinesOutput(),
            new CsvOutput(),
            new NumpyOutput());

    private OutputFormats() {}

    /** All formats. */
    public static List<OutputFormat> all() {
        return ALL;
    }

    /** The format of exactly this name. */
    public static Optional<OutputFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format whose files end in exactly this, without the dot. */
    public static Optional<OutputFormat> ending(String extension) {
        return ALL.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** The format of a file by the end of its name, in whichever case; empty for files of no format of ours. */
    public static Optional<OutputFormat> ofFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : ending(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
