package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 100,000 rows of each built-in schema: pyarrow and DuckDB read the same value in every cell, and every bound, length, null
 * ratio, norm and uniqueness rule of the schema holds in every row.
 */
class BuiltInDatasetsIT {
    private static final int ROWS = 100_000;
    private static final int BROKEN = 3;
    private static final long SEED = 7;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"simple", "ecommerce", "documents", "images", "users", "videos", "news"})
    void everyRowOfParquetHoldsTheRulesOfItsSchema(String builtin) {
        assertRulesHold(builtin, Format.PARQUET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple", "users"})
    void everyRowOfJsonHoldsTheRulesOfItsSchema(String builtin) {
        assertRulesHold(builtin, Format.JSON);
    }

    /** Everything that no built-in schema has: structs, listed values, a default, a function's output, keys of our own. */
    @Test
    void everyRowOfTheWholeMilvusSchemaHoldsItsRules() {
        String schema =
                """
                {"collection_name": "whole", "subject": "documents", "enable_dynamic_field": true,
                 "fields": [
                  {"name": "id", "type": "Int64", "is_primary": true, "auto_id": true},
                  {"name": "tenant", "type": "VarChar", "max_length": 40, "is_partition_key": true},
                  {"name": "body", "type": "VarChar", "max_length": 4000, "enable_analyzer": true},
                  {"name": "terms", "type": "SparseFloatVector"},
                  {"name": "state", "type": "VarChar", "max_length": 9, "enum_values": ["draft", "public"],
                   "default_value": "draft", "null_ratio": 0.2},
                  {"name": "place", "type": "Geometry", "nullable": true},
                  {"name": "seen_at", "type": "Timestamptz"},
                  {"name": "text", "type": "Text"},
                  {"name": "chunks", "type": "Array", "element_type": "Struct", "max_capacity": 12, "nullable": true,
                   "fields": [
                    {"name": "text", "type": "VarChar", "max_length": 300},
                    {"name": "rank", "type": "Int16", "enum_values": [1, 2, 3]},
                    {"name": "vector", "type": "FloatVector", "dim": 32},
                    {"name": "small", "type": "Int8Vector", "dim": 16}]}],
                 "functions": [{"name": "bm25", "type": "BM25", "input_field_names": ["body"],
                   "output_field_names": ["terms"]}],
                 "dynamic_fields": [{"name": "clicks", "type": "Int", "probability": 0.5},
                   {"name": "labels", "type": "Array", "array_max_length": 3}]}
                """;

        assertRulesHold(FakeData.text("whole.json", schema), Format.PARQUET);
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
