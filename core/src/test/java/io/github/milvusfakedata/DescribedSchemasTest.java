package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescribedSchemasTest {
    private static final int ROWS = 300;

    @TempDir
    private Path directory;

    static Stream<String> builtins() {
        return SchemaLibrary.at(Path.of("none")).list().stream().map(SchemaEntry::id);
    }

    @ParameterizedTest
    @MethodSource("builtins")
    void aBuiltInSchemaThatSaysWhatItsNamesMeanHasTheSameRows(String id) throws IOException {
        FakeData data = FakeData.builtin(id).rows(ROWS).seed(3);
        Path file = directory.resolve("described.json");
        Files.writeString(file, data.described().schemaJson());
        FakeData described = FakeData.file(file).rows(ROWS).seed(3);

        assertThat(described.validate()).isEqualTo(data.validate());
        assertThat(bytes(described, "described")).isEqualTo(bytes(data, "named"));
    }

    private byte[] bytes(FakeData data, String name) throws IOException {
        Path target = directory.resolve(name);
        data.write(target, WriteOptions.defaults());
        return Files.readAllBytes(target.resolve("data.parquet"));
    }

    @ParameterizedTest
    @MethodSource("builtins")
    void everyFieldThatGenerateCanDescribeIsDescribed(String id) {
        Collection described = FakeData.builtin(id).described().collection();

        assertThat(described.fields())
                .filteredOn(field -> !field.flags().primaryKey()
                        && !field.milvusType().orElseThrow().shape().isVector()
                        && field.fields().isEmpty()
                        && field.params().enumValues().isEmpty())
                .allMatch(field ->
                        field.params().generate().flatMap(Generation::values).isPresent());
    }
}
