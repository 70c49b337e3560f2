package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.read.BuiltinSchema;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 100,000 rows of each built-in schema: pyarrow and DuckDB read the same value in every cell, and every bound, length, null
 * ratio, norm and uniqueness rule of the schema holds in every row.
 */
class BuiltInDatasetsIT {
    private static final int ROWS = 100_000;
    private static final int BROKEN = 3;
    private static final long SEED = 7;

    /** A schema that uses what no built-in one does: structs, a default, a function, keys of the dynamic field. */
    static final Path WHOLE = Path.of("src/test/resources/whole.json").toAbsolutePath();

    @TempDir
    Path scratch;

    /** All built-in schemas. */
    static Stream<String> ids() {
        return BuiltinSchemas.list().stream().map(BuiltinSchema::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRowOfParquetHoldsTheRulesOfItsSchema(String builtin) {
        assertRulesHold(builtin, Format.PARQUET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple", "users"})
    void everyRowOfJsonHoldsTheRulesOfItsSchema(String builtin) {
        assertRulesHold(builtin, Format.JSON);
    }

    @Test
    void everyRowOfTheWholeMilvusSchemaHoldsItsRules() {
        assertRulesHold(FakeData.file(WHOLE), Format.PARQUET);
    }

    private void assertRulesHold(String builtin, Format format) {
        assertRulesHold(FakeData.builtin(builtin), format);
    }

    private void assertRulesHold(FakeData schema, Format format) {
        WriteOptions options = WriteOptions.builder().format(format).build();
        FakeData data = schema.rows(ROWS).seed(SEED);
        Outcome outcome = check(WrittenDataset.write(data, scratch.resolve("checked"), options));
        assertThat(outcome.output()).contains(ROWS + " rows", "hold every rule");
        assertThat(outcome.exitCode()).as(outcome.output() + outcome.errors()).isZero();
    }

    /** The checks themselves: a schema that promises more than the file holds must be found out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"max\": 1000.0 | \"max\": 0.02 | price: max",
                "\"min\": 0.01   | \"min\": 50.0  | price: min",
                "\"max_length\": 100 | \"max_length\": 3 | name: max_length",
                "\"dim\": 128 | \"dim\": 64 | embedding: vector length",
                "\"Float\" | \"Double\" | price: column type",
                "\"description\" | \"descriptions\" | columns"
            })
    void theChecksFindABrokenRule(String from, String to, String finding) throws IOException {
        FakeData data = FakeData.builtin("simple").rows(1_000).seed(SEED);
        WrittenDataset dataset = WrittenDataset.write(data, scratch.resolve("simple"), WriteOptions.defaults());
        Path meta = dataset.directory().resolve("meta.json");
        String text = Files.readString(meta);
        assertThat(text).contains(from);
        Files.writeString(meta, text.replace(from, to));

        Outcome outcome = check(dataset);

        assertThat(outcome.exitCode()).as(outcome.output() + outcome.errors()).isEqualTo(BROKEN);
        assertThat(outcome.output()).contains(finding);
    }

    private static Outcome check(WrittenDataset dataset) {
        return ForeignPrograms.run(
                ForeignPrograms.python("readers", "check_dataset.py"),
                List.of(dataset.directory().toString()));
    }
}
