package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        /** The data for such a collection. */
        FakeData of(FakeData data) {
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

    /** What is a number, but of more digits than any limit has. */
    private static final Pattern BEYOND_LONG = Pattern.compile("[+-]?\\d{19,}");

    private static final String COUNT_FORM = "Write it like 5000, 100k, 2.5M or 1_000_000.";
    private static final String SIZE_FORM = "Write it like 256MB or 10GB; a bare number counts MB.";

    /**
     * Reads the options.
     *
     * @throws FakeDataException with everything that is wrong
     */
    static GenerateOptions read(GenerateCommand command) {
        Reading reading = new Reading();
        reading.checkCombinations(command);
        reading.checkNotEmpty("--schema", command.schema, "Give a file, such as --schema products.json.");
        reading.checkNotEmpty("--out", command.out, "Give a directory, such as --out data.");
        WriteOptions.Builder writing = WriteOptions.builder().force(command.force);
        OptionalLong rows = reading.count("--rows", command.rows);
        OptionalLong seed = reading.seed(command.seed);
        OutputForm form = reading.form(command.output);
        Server server = new Server(
                reading.smallCount("--partitions", command.partitions),
                reading.smallCount("--shards", command.shards),
                reading.version(command.milvusVersion));
        reading.choice("--format", command.format, Format.values(), writing::format);
        reading.choice("--compression", command.compression, Compression.values(), writing::compression);
        reading.rules("--poison", command.poison).ifPresent(writing::poison);
        reading.bytes("--max-file-size", command.maxFileSize).ifPresent(writing::maxFileBytes);
        reading.count("--max-rows-per-file", command.maxRowsPerFile).ifPresent(writing::maxRowsPerFile);
        reading.smallCount("--file-count", command.fileCount).ifPresent(writing::fileCount);
        reading.smallCount("--workers", command.workers).ifPresent(writing::workers);
        reading.count("--batch-size", command.batchSize).ifPresent(writing::batchRows);
        if (!reading.problems.isEmpty()) {
            throw new FakeDataException(reading.problems);
        }
        return new GenerateOptions(rows, seed, server, form, writing);
    }

    /** Reads texts and collects what is wrong with them. */
    private static final class Reading {
        private final List<Problem> problems = new ArrayList<>();

        private void checkCombinations(GenerateCommand command) {
            if (command.schema == null && command.builtin == null) {
                clash(
                        "--schema",
                        "A schema is needed.",
                        "Give --schema FILE or --builtin ID, such as --builtin simple.");
            }
            if (command.schema != null && command.builtin != null) {
                clash("--schema", "There can't be both a schema file and a built-in schema.", "Leave out one of them.");
            }
            command.store
                    .given()
                    .filter(option -> command.out == null || !command.out.contains("://"))
                    .ifPresent(option ->
                            clash(option, "Nothing is written to an object store.", "Give --out s3://bucket/prefix."));
            if (command.validateOnly && command.preview) {
                clash("--validate-only", "Nothing is made that --preview could show.", "Use --dry-run --preview.");
            }
            if (command.validateOnly && command.dryRun) {
                clash("--validate-only", "It says less than --dry-run, which checks too.", "Leave out one of them.");
            }
        }

        /** An empty word is what a shell makes of a variable that is not set; as a path it would mean the current directory. */
        private void checkNotEmpty(String option, String text, String hint) {
            if (text != null && text.isBlank()) {
                wrong(option, "The value is empty.", hint);
            }
        }

        private void clash(String option, String message, String hint) {
            problems.add(Problem.error(ProblemCode.OPTION_CLASH.id(), option, message, hint));
        }

        private OptionalLong count(String option, String text) {
            return number(option, text, "is no whole number.", COUNT_FORM, Quantities::count);
        }

        private OptionalLong bytes(String option, String text) {
            return number(option, text, "is no size.", SIZE_FORM, Quantities::bytes);
        }

        private OptionalLong seed(String text) {
            String range = "A seed is a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + ".";
            return number("--seed", text, "is no seed.", range, Reading::asLong);
        }

        private static Optional<Long> asLong(String text) {
            try {
                return Optional.of(Long.valueOf(text.strip().replace("_", "")));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** A number beyond int is beyond every limit too; the library then says what the limit is. */
        private OptionalInt smallCount(String option, String text) {
            OptionalLong count = count(option, text);
            return count.isPresent()
                    ? OptionalInt.of((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, count.getAsLong())))
                    : OptionalInt.empty();
        }

        private Optional<MilvusVersion> version(String text) {
            try {
                Optional<MilvusVersion> version = Optional.ofNullable(text).map(MilvusVersion::of);
                version.filter(named -> !named.isAtLeast(MilvusVersion.OLDEST))
                        .ifPresent(old -> wrong(
                                "--milvus-version",
                                "The rules of Milvus " + old + " are not known.",
                                "Name " + MilvusVersion.OLDEST + " or a later one."));
                return version;
            } catch (IllegalArgumentException noVersion) {
                wrong("--milvus-version", "'" + text + "' is no version of Milvus.", "Write it like 2.4 or 2.6.17.");
                return Optional.empty();
            }
        }

        private OptionalLong number(
                String option, String text, String fault, String form, Function<String, Optional<Long>> parser) {
            if (text == null) {
                return OptionalLong.empty();
            }
            Optional<Long> value = parser.apply(text);
            if (value.isEmpty()) {
                boolean beyondLong = BEYOND_LONG.matcher(text.strip()).matches();
                wrong(option, "'" + text + "' " + (beyondLong ? "is beyond every limit." : fault), form);
                return OptionalLong.empty();
            }
            return OptionalLong.of(value.get());
        }

        /** Ids of rules, with commas between them. */
        private Optional<Set<ImportRule>> rules(String option, String text) {
            if (text == null) {
                return Optional.empty();
            }
            Set<ImportRule> rules = EnumSet.noneOf(ImportRule.class);
            for (String id : text.split(",", -1)) {
                Optional<ImportRule> rule = ImportRule.ofId(id.strip().toLowerCase(Locale.ROOT));
                rule.ifPresent(rules::add);
                if (rule.isEmpty()) {
                    wrong(
                            option,
                            "'" + id + "' is no rule of Milvus' importer.",
                            "docs/reference/poison.md lists those that can be broken, such as text-too-long.");
                }
            }
            return Optional.of(rules);
        }

        private OutputForm form(String text) {
            try {
                return OutputForm.read(text, OutputForm.TEXT, OutputForm.JSON);
            } catch (FakeDataException unknown) {
                problems.addAll(unknown.problems());
                return OutputForm.TEXT;
            }
        }

        private <E extends Enum<E>> void choice(String option, String text, E[] known, Consumer<E> taker) {
            if (text == null) {
                return;
            }
            for (E each : known) {
                if (each.name().equalsIgnoreCase(text)) {
                    taker.accept(each);
                    return;
                }
            }
            String names = Stream.of(known)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            wrong(option, "'" + text + "' is not known.", "There are: " + names + ".");
        }

        private void wrong(String option, String message, String hint) {
            problems.add(Problem.error(ProblemCode.OPTION_VALUE.id(), option, message, hint));
        }
    }
}
