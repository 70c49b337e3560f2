package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.read.FileOptions;
import io.github.milvusfakedata.internal.read.FileOptions.FileOption;
import io.github.milvusfakedata.internal.read.OptionsReader;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dataset to be made again from its {@code meta.json}, byte for byte.
 *
 * <pre>{@code
 * RecordedDataset products = RecordedDataset.of(Path.of("products/meta.json"));
 * products.data().write(Path.of("again"), products.options());
 * }</pre>
 *
 * @param data schema, rows and seed
 * @param options how the files were cut and written; those that change no byte, such as the number of workers, are the usual
 *     ones
 */
public record RecordedDataset(FakeData data, WriteOptions options) {
    public RecordedDataset {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(options, "options");
    }

    /**
     * Reads a dataset's {@code meta.json}.
     *
     * @throws FakeDataException if the file can't be read, is not a {@code meta.json}, was written by another tool or by a
     *     version that generated other values, or describes a part of a dataset, as {@link Plan#part} writes it
     */
    public static RecordedDataset of(Path meta) {
        FileOptions read = OptionsReader.read(meta, RecipeKey.VERSION);
        if (!read.problems().isEmpty()) {
            throw new FakeDataException(read.problems());
        }
        if (!read.recorded()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.SHAPE.id(),
                    "",
                    meta + ": This is not the meta.json of a dataset.",
                    "Give the meta.json of a dataset."));
        }
        FakeData data = FakeData.file(meta);
        WriteOptions.Builder options = WriteOptions.builder();
        for (FileOption option : read.options()) {
            data = taken(option, data, options);
        }
        return new RecordedDataset(data, options.build());
    }

    private static Set<ImportRule> rules(String ids) {
        return Stream.of(ids.split(","))
                .map(id -> ImportRule.ofId(id).orElseThrow(IllegalArgumentException::new))
                .collect(Collectors.toSet());
    }

    private static FakeData taken(FileOption option, FakeData data, WriteOptions.Builder options) {
        try {
            String text = option.text();
            switch (option.name()) {
                case "rows" -> {
                    return data.rows(Long.parseLong(text));
                }
                case "first_row" -> {
                    return data.firstRow(Long.parseLong(text));
                }
                case "seed" -> {
                    return data.seed(Long.parseLong(text));
                }
                case "format" -> options.format(Format.valueOf(text.toUpperCase(Locale.ROOT)));
                case "compression" -> options.compression(Compression.valueOf(text.toUpperCase(Locale.ROOT)));
                case "batch_size" -> options.batchRows(Long.parseLong(text));
                case "max_file_size" -> options.maxFileBytes(Long.parseLong(text.replaceFirst("B$", "")));
                case "max_rows_per_file" -> options.maxRowsPerFile(Long.parseLong(text));
                case "poison" -> options.poison(rules(text));
                case "file_count" -> options.fileCount(Integer.parseInt(text));
                default -> throw new IllegalArgumentException("no option " + option.name());
            }
            return data;
        } catch (IllegalArgumentException notAsWritten) {
            throw FakeDataException.of(Problem.error(
                            ProblemCode.OPTION_VALUE.id(),
                            option.name(),
                            "The value was changed: the tool did not write it.",
                            "Use the original file, or give the file as " + Setting.SCHEMA + " to use only its schema.")
                    .at(option.location()));
        }
    }
}
