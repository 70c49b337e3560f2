package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.milvus.collection.IndexChoice;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which indexes a collection gets that a command makes. */
final class IndexOptions {
    private static final String NAME = "[A-Za-z0-9_]+";

    @Option(
            names = "--index",
            paramLabel = "TYPE",
            description =
                    "Index of all vector fields, such as HNSW or IVF_FLAT (default: the index in the schema, else "
                            + "one that suits type and dimension).")
    private String index;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description =
                    "Metric of all vector fields, such as COSINE, L2 or IP (default: the metric in the schema, else "
                            + "one that suits the type).")
    private String metric;

    @Option(names = "--use-autoindex", description = "Use AUTOINDEX: the server chooses the indexes.")
    private boolean autoindex;

    @Option(names = "--no-index", description = "Don't create indexes. The collection is then not loaded either.")
    private boolean noIndex;

    /** Whether there are to be none. */
    boolean isNone() {
        return noIndex;
    }

    /** Whether any of these options is typed. */
    boolean isTyped() {
        return noIndex || autoindex || index != null || metric != null;
    }

    /**
     * What they say.
     *
     * @throws FakeDataException if they contradict each other
     */
    IndexChoice choice() {
        if (noIndex && (autoindex || index != null || metric != null)) {
            throw clash("--no-index", "Without an index there is nothing to choose.");
        }
        if (autoindex && index != null) {
            throw clash("--use-autoindex", "With --index there is nothing left for the server to choose.");
        }
        requireName("--index", index, "HNSW, IVF_FLAT or AUTOINDEX");
        requireName("--metric", metric, "COSINE, L2 or IP");
        IndexChoice.Mode mode =
                noIndex ? IndexChoice.Mode.NONE : autoindex ? IndexChoice.Mode.AUTOINDEX : IndexChoice.Mode.SUITABLE;
        return new IndexChoice(
                mode,
                Optional.ofNullable(index).map(name -> name.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(metric).map(name -> name.toUpperCase(Locale.ROOT)));
    }

    /** Whether the collection's vectors can have it depends on the server; a name it must be for any. */
    private static void requireName(String option, String name, String examples) {
        if (name != null && !name.matches(NAME)) {
            throw Mistakes.wrong(
                    option,
                    name.isBlank()
                            ? "The value is empty."
                            : Shown.quoted(name) + " is no name: it may have letters, digits and underscores.",
                    "Write it like " + examples + ".");
        }
    }

    private static FakeDataException clash(String option, String message) {
        return Mistakes.clash(option, message, "Leave out one of them.");
    }
}
