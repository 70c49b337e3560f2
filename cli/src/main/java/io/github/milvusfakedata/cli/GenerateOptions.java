package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The options of {@code generate} read from their texts. What a number may be is the library's to say; here is only
 * whether it is one.
 *
 * @param rows rows, where they were named
 * @param seed seed, where it was named
 * @param server what the collection is to be like in Milvus
 * @param form how the result is told, TEXT or JSON
 * @param writing how files are cut and written
 */
record GenerateOptions(
        OptionalLong rows, OptionalLong seed, Server server, OutputForm form, WriteOptions.Builder writing) {
    /**
     * What the collection is to be like in Milvus.
     *
     * @param partitions number of partitions, where it was named
     * @param shards number of shards, where it was named
     * @param version version of Milvus whose rules count, where it was named
     */
    record Server(OptionalInt partitions, OptionalInt shards, Optional<MilvusVersion> version) {
        /**
         * The data for such a collection.
         *
         * @throws FakeDataException if partitions were asked for where no partition key spreads the rows over them
         */
        FakeData of(FakeData data) {
            boolean spread = data.collection().fields().stream()
                    .anyMatch(field -> field.flags().partitionKey());
            if (partitions.orElse(1) > 1 && !spread) {
                throw Mistakes.wrong(
                        "--partitions",
                        "Partitions need a partition key, and the schema has none.",
                        "Add \"is_partition_key\": true to a field, or leave --partitions out.");
            }
            CollectionSettings settings = data.collection().settings();
            if (partitions.isPresent()) {
                settings = settings.withPartitions(partitions.getAsInt());
            }
            if (shards.isPresent()) {
                settings = settings.withShards(shards.getAsInt());
            }
            return version.map(data::milvusVersion).orElse(data).settings(settings);
        }
    }

    /**
     * Reads the options.
     *
     * @throws FakeDataException with everything that is wrong
     */
    static GenerateOptions read(GenerateCommand command) {
        OptionReading reading = new OptionReading();
        checkCombinations(command, reading);
        checkNotEmpty(reading, "--schema", command.schema, "Give a file, such as --schema products.json.");
        checkNotEmpty(reading, "--out", command.out, "Give a directory, such as --out data.");
        WriteOptions.Builder writing = WriteOptions.builder().force(command.force);
        OptionalLong rows = reading.count("--rows", command.rows);
        OptionalLong seed = reading.seed(command.seed);
        OutputForm form = reading.form(command.output);
        Server server = new Server(
                reading.smallCount("--partitions", command.partitions),
                reading.smallCount("--shards", command.shards),
                reading.version(command.milvusVersion));
        reading.choice("--format", command.format, Format.values()).ifPresent(writing::format);
        reading.choice("--compression", command.compression, Compression.values())
                .ifPresent(writing::compression);
        rules(reading, command.poison).ifPresent(writing::poison);
        reading.bytes("--max-file-size", command.maxFileSize).ifPresent(writing::maxFileBytes);
        reading.count("--max-rows-per-file", command.maxRowsPerFile).ifPresent(writing::maxRowsPerFile);
        reading.smallCount("--file-count", command.fileCount).ifPresent(writing::fileCount);
        reading.smallCount("--workers", command.workers).ifPresent(writing::workers);
        reading.count("--batch-size", command.batchSize).ifPresent(writing::batchRows);
        reading.requireNoProblems();
        return new GenerateOptions(rows, seed, server, form, writing);
    }

    private static void checkCombinations(GenerateCommand command, OptionReading reading) {
        if (command.schema == null && command.builtin == null) {
            reading.clash(
                    "--schema", "A schema is needed.", "Give --schema FILE or --builtin ID, such as --builtin simple.");
        }
        if (command.schema != null && command.builtin != null) {
            reading.clash(
                    "--schema", "A schema file and a built-in schema exclude each other.", "Leave out one of them.");
        }
        command.store
                .within(command.timeout)
                .given()
                .filter(option -> command.out == null || !Destination.isStore(command.out))
                .ifPresent(option -> reading.clash(
                        option, "Nothing is written to an object store.", "Give --out s3://bucket/prefix."));
        if (command.validateOnly && command.preview) {
            reading.clash(
                    "--validate-only",
                    "Nothing is generated, so there is nothing to preview.",
                    "Use --dry-run --preview.");
        }
        if (command.validateOnly && command.dryRun) {
            reading.clash("--validate-only", "--dry-run already includes this check.", "Leave out one of them.");
        }
    }

    /** An empty word is what a shell makes of a variable that is not set; as a path it would mean the current directory. */
    private static void checkNotEmpty(OptionReading reading, String option, String text, String hint) {
        if (text != null && text.isBlank()) {
            reading.wrong(option, "The value is empty.", hint);
        }
    }

    /** Ids of rules, with commas between them. */
    private static Optional<Set<ImportRule>> rules(OptionReading reading, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Set<ImportRule> rules = EnumSet.noneOf(ImportRule.class);
        for (String id : text.split(",", -1)) {
            Optional<ImportRule> rule = ImportRule.ofId(id.strip().toLowerCase(Locale.ROOT));
            rule.ifPresent(rules::add);
            if (rule.isEmpty()) {
                reading.wrong(
                        "--poison",
                        "'" + id + "' is not a rule of Milvus' importer.",
                        "docs/reference/poison.md lists those that can be broken, such as text-too-long.");
            }
        }
        return Optional.of(rules);
    }
}
