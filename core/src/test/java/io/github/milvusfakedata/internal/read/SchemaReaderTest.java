package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.tree.PathPlaces;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {
    private static final String JSON =
            """
            {
              "collection_name": "things",
              "description": "All kinds of things",
              "subject": "commerce",
              "enable_dynamic_field": true,
              "fields": [
                {"name": "id", "type": "Int64", "is_primary": true, "auto_id": true},
                {"name": "price", "type": "Double", "min": 0.1, "max": 12345678901234567890.5, "nullable": true,
                 "null_ratio": 0.25, "description": "What it costs"},
                {"name": "tags", "type": "ARRAY", "element_type": "var_char", "max_capacity": 8, "max_length": 40},
                {"name": "vector", "type": "FLOAT_VECTOR", "dim": 128}
              ]
            }
            """;

    private static final String YAML =
            """
            # A catalogue
            collection_name: things
            description: All kinds of things
            subject: commerce
            enable_dynamic_field: true
            fields:
              - name: id
                type: Int64
                is_primary: true
                auto_id: true
              - {name: price, type: Double, min: 0.1, max: 12345678901234567890.5, nullable: true, null_ratio: 0.25,
                 description: What it costs}
              - name: "tags"
                type: 'ARRAY'
                element_type: var_char
                max_capacity: 8
                max_length: 40
              - name: vector
                type: FLOAT_VECTOR
                dim: 128
            """;

    private static final Collection THINGS = new Collection(
            "things",
            "All kinds of things",
            "commerce",
            true,
            List.of(
                    Field.of("id", "Int64").primaryKey().autoId().build(),
                    Field.of("price", "Double")
                            .min(new BigDecimal("0.1"))
                            .max(new BigDecimal("12345678901234567890.5"))
                            .nullable()
                            .nullRatio(0.25)
                            .description("What it costs")
                            .build(),
                    Field.of("tags", "Array")
                            .elementType("VarChar")
                            .maxCapacity(8)
                            .maxLength(40)
                            .build(),
                    Field.of("vector", "FloatVector").dim(128).build()));

    @Test
    void readsJsonAndYamlToTheSameCollection() {
        assertReads("things.json", JSON, THINGS);
        assertReads("things.yaml", YAML, THINGS);
        assertReads("things.YML", YAML, THINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"things", "things.txt", "things.schema", ".json.bak"})
    void triesJsonAndThenYamlForOtherEndings(String name) {
        assertReads(name, JSON, THINGS);
        assertReads(name, YAML, THINGS);
    }

    @Test
    void readsABareListOfFields() {
        ParsedSchema read = SchemaReader.readText(
                "/data/my-things.v2.json",
                """
                [{"name": "id", "type": "int64", "is_primary_key": true}]""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.collection())
                .isEqualTo(Collection.of(
                        "my_things_v2", Field.of("id", "Int64").primaryKey().build()));
    }

    @Test
    void readsTheSchemaInsideADatasetsMetaJson() {
        String meta = "{\"recipe_version\": 1, \"schema\": " + JSON + ", \"generation_info\": {\"total_rows\": 10}}";

        ParsedSchema read = SchemaReader.readText("meta.json", meta);

        assertThat(read.problems()).isEmpty();
        assertThat(read.collection()).isEqualTo(THINGS);
        assertThat(read.places().of("fields[3].dim").line()).isEqualTo(11);
    }

    @Test
    void takesNullForNotGiven() {
        ParsedSchema read = SchemaReader.readText(
                "n.json",
                """
                {"collection_name": null, "fields": [
                  {"name": "v", "type": "FloatVector", "dim": 8, "min": null, "nullable": null, "description": null}]}""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.collection())
                .isEqualTo(
                        Collection.of("n", Field.of("v", "FloatVector").dim(8).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "products.json, products",
        "/a/b/products.yaml, products",
        "C:\\schemas\\products.yml, products",
        "my products (2).json, my_products__2_",
        "2024.json, _2024",
        "a.b.c.json, a_b_c",
        ".json, _json",
        "日本.json, collection",
        "..., collection",
    })
    void namesTheCollectionByTheStemOfTheFile(String file, String name) {
        assertThat(SchemaReader.readText(file, "[]").collection().name()).isEqualTo(name);
    }

    @Test
    void keepsNumbersExact() {
        Field field = SchemaReader.readText(
                        "n.yaml",
                        """
                        - {name: a, type: Double, min: 0.1000000000000000055511151231257827, max: 1e300}
                        """)
                .collection()
                .fields()
                .get(0);

        assertThat(field.params().min()).contains(new BigDecimal("0.1000000000000000055511151231257827"));
        assertThat(field.params().max()).contains(new BigDecimal("1e300"));
    }

    @Test
    void takesWholeNumbersHoweverTheyAreSpelled() {
        Field field = SchemaReader.readText(
                        "n.json",
                        """
                        [{"name": "a", "type": "FloatVector", "dim": 128.0, "max_length": 1e3}]""")
                .collection()
                .fields()
                .get(0);

        assertThat(field.params().dim()).hasValue(128);
        assertThat(field.params().maxLength()).hasValue(1000);
    }

    @Test
    void knowsTheLineOfEachPath() {
        PathPlaces places = SchemaReader.readText("things.json", JSON).places();

        assertThat(places.source()).isEqualTo("things.json");
        assertThat(places.of("collection_name").line()).isEqualTo(2);
        assertThat(places.of("fields").line()).isEqualTo(6);
        assertThat(places.of("fields[1]").line()).isEqualTo(8);
        assertThat(places.of("fields[1].null_ratio").line()).isEqualTo(9);
        assertThat(places.of("fields[3].max_length").line()).isEqualTo(11);
        assertThat(places.of("fields[99].dim").line()).isEqualTo(6);
        assertThat(places.of("--rows").line()).isEqualTo(1);
    }

    @Test
    void readsAFileWithAByteOrderMarkAndForeignLineEnds(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("things.yaml");
        Files.writeString(file, '\uFEFF' + YAML.replace("\n", "\r\n"), StandardCharsets.UTF_8);

        ParsedSchema read = SchemaReader.read(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.collection()).isEqualTo(THINGS);
        assertThat(read.places().of("fields[3].dim")).hasToString(file + ":20");
    }

    @Test
    void readsTextsOfAllWritingSystems() {
        String text = "[{\"name\": \"名前\", \"type\": \"VarChar\", \"description\": \"ı İ ß 😀 \\ud83d\\ude00\"}]";

        Field field =
                SchemaReader.readText("n.json", text).collection().fields().get(0);
        Field fromYaml =
                SchemaReader.readText("n.yaml", text).collection().fields().get(0);

        assertThat(field.name()).isEqualTo("名前");
        assertThat(field.description()).isEqualTo("ı İ ß 😀 😀");
        assertThat(fromYaml).isEqualTo(field);
    }

    private static void assertReads(String name, String text, Collection expected) {
        ParsedSchema read = SchemaReader.readText(name, text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.collection()).isEqualTo(expected);
    }

    /** YAML 1.2's core schema, which Python's people write: {@code True} was once taken for a text. */
    @Test
    void yamlTakesEverySpellingOfTrueFalseAndNull() {
        String yaml = "- {name: id, type: Int64, is_primary: True, auto_id: TRUE, description: ~}\n"
                + "- {name: a, type: Int32, nullable: False, description: Null}\n";
        ParsedSchema read = SchemaReader.readText("s.yaml", yaml);
        assertThat(read.problems()).isEmpty();
        assertThat(read.collection().fields().get(0).flags().autoId()).isTrue();
        assertThat(read.collection().fields().get(1).flags().nullable()).isFalse();
    }
}
