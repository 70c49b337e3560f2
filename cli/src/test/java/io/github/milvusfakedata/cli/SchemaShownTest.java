package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code schema help} and {@code schema show} find beside types, properties and the schemas of the library. */
class SchemaShownTest {
    @TempDir
    Path temporary;

    private static CliRun schema(String... arguments) {
        List<String> all = new ArrayList<>(List.of("schema"));
        all.addAll(List.of(arguments));
        return CliRun.of(all.toArray(String[]::new));
    }

    @Test
    void helpListsWhatGenerateAndGroupsCanSay() {
        assertThat(schema("help", "generate").out())
                .contains("choices", "one of a list of values", "null_when", "turn ");
        assertThat(schema("help", "groups").out())
                .contains("Properties of a group", "  size ", "  distinct ", "  in ", "\"groups\": {\"document\": ");
    }

    @Test
    void helpFindsKindsOfTextWordsAndNamesThatMeanSomething() {
        assertThat(schema("help", "log").out()).contains("A kind of text", "{\"text\": \"log\"}");
        assertThat(schema("help", "code").out()).contains("a few lines of source code");
        assertThat(schema("help", "city").out())
                .contains("A name that says what values are", "{\"meaning\": \"city\"}");
        assertThat(schema("help", "place.city").out()).contains("{\"words\": \"place.city\"}");
        assertThat(schema("help", "sumary").err()).contains("Did you mean summary?");
        assertThat(schema("help", "vector").code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsInNoLibraryIsShown() throws IOException {
        Path yaml = temporary.resolve("wares.yaml");
        Files.writeString(
                yaml,
                """
                collection_name: wares
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: city, type: VarChar, max_length: 60}
                  - {name: embedding, type: FloatVector, dim: 8}
                """);
        CliRun shown = schema("show", yaml.toString());
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("wares", yaml.toString(), "VarChar", "place.city");
        assertThat(schema("show", yaml.toString(), "--output", "json", "--generate")
                        .out())
                .contains("\"generate\"");
        CliRun missing = schema("show", temporary.resolve("ware.yaml").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no such file.", "wares.yaml");
        assertThat(schema("show", temporary.resolve("wares").toString()).err()).contains("There is no such file.");
    }
}
