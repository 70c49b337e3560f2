package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code generate} is told of the Milvus that the data is for. */
class MilvusOptionsTest {
    private static final String TENANTS =
            """
            - {name: id, type: Int64, is_primary: true}
            - {name: tenant, type: VarChar, max_length: 20, is_partition_key: true}
            - {name: vector, type: FloatVector, dim: 4}
            """;

    @TempDir
    Path temporary;

    @Test
    void partitionsAndShardsStandInTheSchemaAndChangeNoData() throws IOException {
        CliRun plain = generate("plain");
        CliRun cut = generate("cut", "--partitions", "8", "--shards", "2");

        assertThat(plain.code()).isZero();
        assertThat(cut.err()).isEmpty();
        assertThat(cut.out()).contains("--partitions 8 --shards 2");
        assertThat(meta("cut")).contains("\"num_partitions\": 8,").contains("\"num_shards\": 2,");
        assertThat(meta("plain")).doesNotContain("num_partitions");
        assertThat(temporary.resolve("cut/data.parquet"))
                .hasSameBinaryContentAs(temporary.resolve("plain/data.parquet"));
    }

    @Test
    void aDatasetIsMadeAgainWithItsPartitions() throws IOException {
        generate("first", "--partitions", "8");

        CliRun again = CliRun.of(
                "generate",
                "--config",
                temporary.resolve("first/meta.json").toString(),
                "--out",
                temporary.resolve("again").toString());

        assertThat(again.err()).isEmpty();
        assertThat(meta("again")).contains("\"num_partitions\": 8,");
    }

    @Test
    void partitionsNeedAPartitionKey() {
        CliRun run = CliRun.of("generate", "--builtin", "simple", "--partitions", "8", "--validate-only");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("error: --partitions: Partitions need a partition key")
                .contains("leave --partitions out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--milvus-version latest | --milvus-version: 'latest' is not a Milvus version. Write it like 2.4",
                "--milvus-version 2.2.9 | The rules of Milvus 2.2.9 are not known. Use 2.3 or later.",
                "--partitions many | --partitions: 'many' is not a whole number.",
                "--shards 0 | Milvus 3.0 makes 1 to 16 shards, got 0.",
                "--milvus-version 2.4 | Milvus 2.4.0 has no nullable fields, only 2.5.0 and later."
            })
    void mistakesAreTold(String options, String message) {
        CliRun run = CliRun.of(("generate --builtin ecommerce --dry-run " + options).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aFormatThatIsNewerThanMilvusIsAWarning() {
        CliRun old = CliRun.of("generate --builtin simple --dry-run --format csv --milvus-version 2.4".split(" "));
        CliRun strict =
                CliRun.of("generate --builtin simple --dry-run --format csv --milvus-version 2.4 --strict".split(" "));
        CliRun fit = CliRun.of("generate --builtin simple --dry-run --format csv --milvus-version 2.5".split(" "));

        assertThat(old.code()).isZero();
        assertThat(old.err()).contains("Milvus 2.4.0 does not import CSV files, only 2.5.0 and later.");
        assertThat(strict.code()).isEqualTo(2);
        assertThat(fit.err()).isEmpty();
    }

    @Test
    void schemaShowTellsWhatMilvusIsTold() {
        String tenants = CliRun.of("schema", "show", "multi_tenant_data").out().replaceAll("\\s+", " ");
        String clips = CliRun.of("schema", "show", "multimedia_content").out().replaceAll("\\s+", " ");
        String texts = CliRun.of("schema", "show", "document_search").out().replaceAll("\\s+", " ");

        assertThat(tenants).contains("partition key").contains("clustering key").contains("one of");
        assertThat(clips).contains("default");
        assertThat(texts).contains("analyzed");
    }

    private CliRun generate(String out, String... options) throws IOException {
        Path schema = Files.writeString(temporary.resolve("tenants.yaml"), TENANTS);
        String[] words = new String[7 + options.length];
        System.arraycopy(
                new String[] {
                    "generate",
                    "--schema",
                    schema.toString(),
                    "--seed",
                    "7",
                    "--out",
                    temporary.resolve(out).toString()
                },
                0,
                words,
                0,
                7);
        System.arraycopy(options, 0, words, 7, options.length);
        return CliRun.of(words);
    }

    private String meta(String directory) throws IOException {
        return Files.readString(temporary.resolve(directory).resolve("meta.json"));
    }
}
