package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The properties beyond name, type and bounds, in the spellings of pymilvus and of the Python tool's successor. */
class WholeSchemaTest {
    @Test
    void readsWhatMilvusKnowsOfACollection() {
        Collection collection = read(
                """
                {"collection_name": "shop", "db_name": "sales", "num_partitions": 64, "shards_num": 2,
                 "consistency_level": "Strong", "properties": {"collection.ttl.seconds": 60, "mmap.enabled": true},
                 "fields": []}
                """);

        assertThat(collection.settings().database()).hasValue("sales");
        assertThat(collection.settings().numPartitions()).hasValue(64);
        assertThat(collection.settings().numShards()).hasValue(2);
        assertThat(collection.settings().consistencyLevel()).hasValue("Strong");
        assertThat(collection.settings().properties())
                .containsExactly(Map.entry("collection.ttl.seconds", "60"), Map.entry("mmap.enabled", "true"));
    }

    @Test
    void readsEveryPropertyOfAField() {
        Field field = field(
                """
                name: tenant
                type: VarChar
                max_length: 20
                is_partition_key: true
                is_clustering_key: true
                default_value: nobody
                enum_values: [anna, 7, 1.50, true]
                cardinality_ratio: 0.25
                enable_analyzer: true
                enable_match: false
                analyzer_params: {type: english, stop_words: [a, the]}
                index: {index_type: INVERTED, params: {M: 16}}
                """);

        assertThat(field.flags().partitionKey()).isTrue();
        assertThat(field.flags().clusteringKey()).isTrue();
        assertThat(field.params().defaultValue()).hasValue(Literal.text("nobody"));
        assertThat(field.params().enumValues())
                .containsExactly(
                        Literal.text("anna"),
                        Literal.number(7),
                        Literal.number(new BigDecimal("1.50")),
                        Literal.bool(true));
        assertThat(field.params().cardinalityRatio()).hasValue(0.25);
        assertThat(field.params().enableAnalyzer()).hasValue(true);
        assertThat(field.params().enableMatch()).hasValue(false);
        assertThat(field.params().analyzerParams()).hasValue("{\"type\":\"english\",\"stop_words\":[\"a\",\"the\"]}");
        assertThat(field.index()).hasValue(new IndexHint(Optional.of("INVERTED"), Optional.empty(), Map.of("M", "16")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is_primary_key: true | is_primary: true",
                "min_value: 2 | min: 2",
                "max_value: 9 | max: 9",
                "index_params: {index_type: STL_SORT} | index: {index_type: STL_SORT}"
            })
    void otherNamesOfAPropertyMeanTheSame(String other, String usual) {
        Field said = field("{name: n, type: Int64, " + other + "}");

        assertThat(said).isEqualTo(field("{name: n, type: Int64, " + usual + "}"));
        assertThat(said).isNotEqualTo(field("{name: n, type: Int64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"min: 2 | min_value: 2", "max: 9 | max_value: 9", "enum_values: [4] | values: [4]"})
    void otherNamesOfPropertiesOfDynamicKeysMeanTheSame(String other, String usual) {
        Field said = key("{name: k, type: Int, " + other + "}");

        assertThat(said).isEqualTo(key("{name: k, type: Int, " + usual + "}"));
        assertThat(said).isNotEqualTo(key("{name: k, type: Int}"));
    }

    @ParameterizedTest
    @CsvSource({
        "int, Int64",
        "integer, Int64",
        "int8, Int64",
        "int16, Int64",
        "int32, Int64",
        "float, Double",
        "boolean, Bool",
        "object, JSON"
    })
    void typesOfDynamicKeysHaveTheirNamesInOtherTools(String written, String type) {
        assertThat(key("{name: k, type: " + written + "}").type()).isEqualTo(type);
    }

    private static Field key(String yaml) {
        ParsedSchema read = SchemaReader.readText("key.yaml", "{fields: [], dynamic_fields: [" + yaml + "]}");
        assertThat(read.problems()).isEmpty();
        return read.collection().dynamicFields().get(0);
    }

    @Test
    void takesIndexAndMetricInTheFieldItselfToo() {
        Field field = field("{name: v, type: FloatVector, dim: 8, index_type: HNSW, metric_type: COSINE}");

        assertThat(field.index()).hasValue(new IndexHint(Optional.of("HNSW"), Optional.of("COSINE"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields: [{name: text, type: varchar, max_length: 9}]",
                "struct_fields: [{name: text, type: VARCHAR, max_length: 9}]",
                "struct_schema: {fields: [{name: text, type: VarChar, params: {max_length: 9}}]}"
            })
    void readsTheFieldsOfAStruct(String fields) {
        Field field = field("{name: chunks, type: Array, element_type: struct, max_capacity: 3, " + fields + "}");

        assertThat(field.params().elementType()).hasValue("Struct");
        assertThat(field.fields())
                .containsExactly(Field.of("text", "VarChar").maxLength(9).build());
    }

    @Test
    void tellsWhereAMistakeInAStructStands() {
        ParsedSchema read = SchemaReader.readText(
                "s.yaml",
                """
                - name: chunks
                  type: Array
                  fields:
                    - {name: text, type: VarChar}
                    - {name: vector, type: FloatVector, dim: many}
                """);

        assertThat(read.problems()).extracting(Problem::path).containsExactly("fields[0].fields[1].dim");
        assertThat(read.problems())
                .extracting(problem -> problem.location().line())
                .containsExactly(5);
    }

    @Test
    void readsADictionaryOfPymilvus() {
        Collection collection = read(
                """
                {"description": "", "enable_dynamic_field": false, "fields": [
                   {"name": "id", "description": "", "type": 5, "is_primary": true, "auto_id": false},
                   {"name": "vector", "description": "", "type": 101, "params": {"dim": 8}},
                   {"name": "tags", "description": "", "type": 22, "params": {"max_capacity": 4}, "element_type": 4}],
                 "functions": [{"name": "bm", "description": "", "type": 1, "input_field_names": ["text"],
                    "output_field_names": ["terms"], "params": {}}],
                 "struct_fields": [{"name": "chunks", "description": "", "max_capacity": 2,
                    "fields": [{"name": "x", "description": "", "type": 10}]}]}
                """);

        assertThat(collection.fields())
                .containsExactly(
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("vector", "FloatVector").dim(8).build(),
                        Field.of("tags", "Array")
                                .elementType("Int32")
                                .maxCapacity(4)
                                .build(),
                        Field.of("chunks", "Array")
                                .elementType("Struct")
                                .maxCapacity(2)
                                .fields(List.of(Field.of("x", "Float").build()))
                                .build());
        assertThat(collection.functions()).containsExactly(Function.bm25("bm", "text", "terms"));
    }

    /** Seen: the ids of fields and the number of the level were refused. */
    @Test
    void readsADescriptionOfPymilvus() {
        Collection collection = read(
                """
                {"collection_name": "shop", "auto_id": false, "num_shards": 1, "description": "", "fields": [
                   {"field_id": 100, "name": "id", "description": "", "type": 5, "params": {}, "element_type": 0,
                    "is_primary": true},
                   {"field_id": 101, "name": "vector", "description": "", "type": 101, "params": {"dim": 8}},
                   {"field_id": 102, "name": "tags", "description": "", "type": 22, "element_type": 21,
                    "params": {"max_capacity": 4, "max_length": 9}}],
                 "functions": [], "aliases": ["store"], "collection_id": 446738261026541332, "consistency_level": 2,
                 "consistency_level_name": "Bounded", "properties": {}, "num_partitions": 1,
                 "enable_dynamic_field": true, "enable_namespace": false, "schema_version": 0, "created_timestamp": 462341234123440128}
                """);

        assertThat(collection.fields())
                .containsExactly(
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("vector", "FloatVector").dim(8).build(),
                        Field.of("tags", "Array")
                                .elementType("VarChar")
                                .maxCapacity(4)
                                .maxLength(9)
                                .build());
        assertThat(collection.dynamicField()).isTrue();
        assertThat(collection.settings().consistencyLevel()).hasValue("Bounded");
    }

    @ParameterizedTest
    @CsvSource({"0, Strong", "1, Session", "2, Bounded", "3, Eventually"})
    void readsConsistencyLevelsByTheirNumbers(String number, String level) {
        assertThat(read("{\"fields\": [], \"consistency_level\": " + number + "}")
                        .settings()
                        .consistencyLevel())
                .hasValue(level);
        assertThat(SchemaReader.readText("s.json", "{\"fields\": [], \"consistency_level\": 23}")
                        .problems())
                .extracting(Problem::path)
                .containsExactly("consistency_level");
    }

    @Test
    void readsFunctions() {
        Collection collection = read(
                """
                {"fields": [], "functions": [
                   {"name": "embed", "function_type": "textembedding", "input_field_names": "text",
                    "output_field_names": ["vector"], "params": {"provider": "openai", "dim": 8, "tags": ["a"]}}]}
                """);

        assertThat(collection.functions())
                .containsExactly(new Function(
                        "embed",
                        "",
                        "TextEmbedding",
                        List.of("text"),
                        List.of("vector"),
                        Map.of("provider", "openai", "dim", "8", "tags", "[\"a\"]")));
    }

    @Test
    void readsTheKeysOfTheField() {
        Collection collection = read(
                """
                {"enable_dynamic_field": true, "fields": [], "dynamic_fields": [
                   {"name": "author", "type": "String", "probability": 0.8, "values": ["Ann", "Bob"],
                    "min_length": 2, "max_length": 9, "description": "who"},
                   {"name": "views", "type": "int64", "min_value": 1, "max": 10},
                   {"name": "tags", "type": "ARRAY", "array_min_length": 1, "array_max_length": 4,
                    "element_type": "string"}]}
                """);

        assertThat(collection.dynamicFields())
                .containsExactly(
                        Field.of("author", "VarChar")
                                .probability(0.8)
                                .enumValues(List.of(Literal.text("Ann"), Literal.text("Bob")))
                                .minLength(2)
                                .maxLength(9)
                                .description("who")
                                .build(),
                        Field.of("views", "Int64")
                                .min(BigDecimal.ONE)
                                .max(BigDecimal.TEN)
                                .build(),
                        Field.of("tags", "Array")
                                .minCapacity(1)
                                .maxCapacity(4)
                                .elementType("VarChar")
                                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enum_values: red | ERROR MFD-VALUE-KIND 1 fields[0].enum_values",
                "enum_values: [red, [blue]] | ERROR MFD-VALUE-KIND 1 fields[0].enum_values[1]",
                "enum_values: [1e999] | ERROR MFD-NUMBER 1 fields[0].enum_values[0]",
                "default_value: [1] | ERROR MFD-VALUE-KIND 1 fields[0].default_value",
                "default: 1 | ERROR MFD-PROPERTY-NAME 1 fields[0].default",
                "partition_key: true | ERROR MFD-PROPERTY-NAME 1 fields[0].partition_key",
                "is_partition_keys: true | ERROR MFD-PROPERTY-NAME 1 fields[0].is_partition_keys",
                "enable_analyser: true | ERROR MFD-PROPERTY-NAME 1 fields[0].enable_analyser",
                "analyzer_params: [1] | ERROR MFD-VALUE-KIND 1 fields[0].analyzer_params",
                "index: HNSW | ERROR MFD-VALUE-KIND 1 fields[0].index",
                "index: {metric: L2} | ERROR MFD-PROPERTY-NAME 1 fields[0].index.metric",
                "fields: {} | ERROR MFD-VALUE-KIND 1 fields[0].fields",
                "params: 3 | WARNING MFD-PROPERTY-UNKNOWN 1 fields[0].params"
            })
    void tellsWhatIsWrongInAField(String members, String expected) {
        ParsedSchema read = SchemaReader.readText("s.yaml", "[{name: a, type: VarChar, " + members + "}]");

        assertThat(brief(read)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "functions: bm25 | ERROR MFD-VALUE-KIND 1 functions",
                "functions: [bm25] | ERROR MFD-SHAPE 1 functions[0]",
                "functions: [{name: a, type: BM25, input: b}] | ERROR MFD-PROPERTY-NAME 1 functions[0].input",
                "functions: [{name: a, input_field_names: [1]}] | ERROR MFD-MISSING 1 functions[0].type,"
                        + " ERROR MFD-VALUE-KIND 1 functions[0].input_field_names[0]",
                "dynamic_fields: [1] | ERROR MFD-SHAPE 1 dynamic_fields[0]",
                "dynamic_fields: [{name: a, type: Int, values: 3}] | ERROR MFD-VALUE-KIND 1 dynamic_fields[0].values",
                "num_partitions: 99999999999 | ERROR MFD-NUMBER 1 num_partitions",
                "properties: [a] | ERROR MFD-VALUE-KIND 1 properties",
                "consistency: Strong | ERROR MFD-PROPERTY-NAME 1 consistency"
            })
    void tellsWhatIsWrongInTheCollection(String members, String expected) {
        ParsedSchema read = SchemaReader.readText("s.yaml", "{fields: [], " + members + "}");

        assertThat(String.join(", ", brief(read))).isEqualTo(expected);
    }

    private static List<String> brief(ParsedSchema read) {
        return read.problems().stream()
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.location().line() + " " + problem.path())
                .toList();
    }

    private static Field field(String yaml) {
        ParsedSchema read =
                SchemaReader.readText("field.yaml", "- " + yaml.strip().replace("\n", "\n  "));
        assertThat(read.problems()).isEmpty();
        return read.collection().fields().get(0);
    }

    private static Collection read(String json) {
        ParsedSchema read = SchemaReader.readText("schema.json", json);
        assertThat(read.problems()).isEmpty();
        return read.collection();
    }
}
