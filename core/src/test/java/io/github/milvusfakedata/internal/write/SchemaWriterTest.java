package io.github.milvusfakedata.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.IndexHint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaWriterTest {
    @Test
    void writesOnlyWhatIsSetWithOneLineForEachField() {
        Collection collection = Collection.of(
                "things",
                Field.of("id", "Int64").primaryKey().autoId().build(),
                Field.of("price", "Double")
                        .nullable()
                        .nullRatio(0.25)
                        .min(new BigDecimal("0.10"))
                        .build(),
                Field.of("vector", "FloatVector").dim(8).build());

        assertThat(SchemaWriter.toJson(collection))
                .isEqualTo(
                        """
                {
                  "collection_name": "things",
                  "fields": [
                    {"name": "id", "type": "Int64", "is_primary": true, "auto_id": true},
                    {"name": "price", "type": "Double", "nullable": true, "null_ratio": 0.25, "min": 0.10},
                    {"name": "vector", "type": "FloatVector", "dim": 8}
                  ]
                }
                """);
    }

    @Test
    void writesACollectionWithoutFieldsAsAnEmptyList() {
        assertThat(SchemaWriter.toJson(Collection.of("empty"))).contains("\"fields\": []");
    }

    @Test
    void readsBackWhatItWroteWithEveryPropertySet() {
        Field odd = Field.of("odd", "Array")
                .primaryKey()
                .autoId()
                .nullable()
                .nullRatio(1.0 / 3)
                .dim(Long.MAX_VALUE)
                .maxLength(-1)
                .maxCapacity(0)
                .elementType("VarChar")
                .min(new BigDecimal("-1E-30"))
                .max(new BigDecimal("123456789012345678901234567890.5"))
                .description("quote \" backslash \\ tab \t bell \u0007 newline \n smile \uD83D\uDE00 ı")
                .build();
        Collection collection = new Collection("odd_ones", "says \"hi\"", "news", true, List.of(odd));

        ParsedSchema read = SchemaReader.readText("odd.json", SchemaWriter.toJson(collection));

        assertThat(read.problems()).isEmpty();
        assertThat(read.collection()).isEqualTo(collection);
    }

    @ParameterizedTest
    @MethodSource("io.github.milvusfakedata.internal.read.BuiltinSchemasTest#ids")
    void readsBackTheBuiltinSchemas(String id) {
        Collection collection = BuiltinSchemas.read(id).collection();

        assertThat(SchemaReader.readText("copy.json", SchemaWriter.toJson(collection))
                        .collection())
                .isEqualTo(collection);
    }

    @Test
    void readsBackAnySchemaAsItWas() {
        for (long seed = 0; seed < 500; seed++) {
            Collection collection = new RandomSchemas(seed).next();

            ParsedSchema read = SchemaReader.readText("any.json", SchemaWriter.toJson(collection));

            assertThat(read.problems()).as("seed %d", seed).isEmpty();
            assertThat(read.collection()).as("seed %d", seed).isEqualTo(collection);
        }
    }

    @Test
    void writesJsonThatStandsInATextAsTheValueItIs() {
        Collection collection = Collection.of(
                "texts",
                Field.of("text", "VarChar")
                        .maxLength(9)
                        .enableAnalyzer(true)
                        .analyzerParams("{\"type\":\"english\"}")
                        .index(new IndexHint(Optional.of("INVERTED"), Optional.empty(), Map.of("M", "16", "mode", "x")))
                        .build());

        assertThat(SchemaWriter.toJson(collection))
                .contains("\"enable_analyzer\": true, \"analyzer_params\": {\"type\":\"english\"},")
                .contains("\"M\": 16")
                .contains("\"mode\": \"x\"");
    }
}
