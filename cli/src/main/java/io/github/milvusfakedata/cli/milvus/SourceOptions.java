package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RecordedDataset;
import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.PathOption;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.schema.FakeDataException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What data a command is about: a dataset's directory, whose {@code meta.json} says all, or a schema with rows and seed. No
 * file of rows is read for either.
 */
final class SourceOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            description = "Directory or meta.json of a dataset, which gives schema, rows and seed.")
    String dataset;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "Schema file, JSON or YAML, instead of DATASET; - reads standard input.")
    String schema;

    @Option(
            names = "--builtin",
            paramLabel = "ID",
            description = "Built-in schema, or one of your own, instead of DATASET.")
    String builtin;

    @Option(
            names = {"-r", "--rows"},
            paramLabel = "N",
            description = "Number of rows, such as 5000, 100k or 2.5M (default: 1,000).")
    String rows;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Random seed, any 64-bit integer (default: random, and printed).")
    String seed;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Name of the collection (default: the one in the schema). Also --collection-name.")
    String collection;

    /**
     * The data that the options name.
     *
     * @throws FakeDataException with everything that is wrong with the options, or with the schema if it can't be read
     */
    FakeData data(Supplier<SchemaLibrary> library) {
        OptionReading reading = new OptionReading();
        checkSource(reading);
        OptionalLong rowCount = reading.count("--rows", rows);
        OptionalLong seedValue = reading.seed(seed);
        if (collection != null && collection.isBlank()) {
            reading.wrong("--collection", "The name is empty.", "Leave it out.");
        }
        reading.requireNoProblems();
        if (dataset != null) {
            return RecordedDataset.of(description(PathOption.required("DATASET", dataset)))
                    .data();
        }
        FakeData data = schema == null ? library.get().load(builtin) : FakeData.file(PathOption.of("--schema", schema));
        data = rowCount.isPresent() ? data.rows(rowCount.getAsLong()) : data;
        return seedValue.isPresent() ? data.seed(seedValue.getAsLong()) : data;
    }

    /** The name of the collection on the server. */
    String collection(FakeData data) {
        return collection == null ? data.collection().name() : collection;
    }

    private static Path description(Path given) {
        return given.endsWith(Dataset.DESCRIPTION) ? given : given.resolve(Dataset.DESCRIPTION);
    }

    private void checkSource(OptionReading reading) {
        int sources = (dataset == null ? 0 : 1) + (schema == null ? 0 : 1) + (builtin == null ? 0 : 1);
        if (sources == 0) {
            reading.clash(
                    "DATASET",
                    "A dataset or a schema is needed.",
                    "Give a dataset's directory, --schema FILE or --builtin ID.");
        } else if (sources > 1) {
            reading.clash("DATASET", "DATASET, --schema and --builtin exclude each other.", "Leave out the others.");
        } else if (dataset != null && (rows != null || seed != null)) {
            reading.clash(
                    rows != null ? "--rows" : "--seed",
                    "The dataset's meta.json sets rows and seed.",
                    "Leave it out, or give the meta.json as --schema.");
        }
    }
}
