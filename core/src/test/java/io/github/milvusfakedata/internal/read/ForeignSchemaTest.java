package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas as other programs write them mean the same as in our own form, and nothing in them is warned about. */
class ForeignSchemaTest {
    private static final Field ID = Field.of("id", "Int64").primaryKey().build();
    private static final Field VECTOR = Field.of("vector", "FloatVector").dim(8).build();

    private static Collection read(String text) {
        ParsedSchema schema = SchemaReader.readText("schema.json", text);
        assertThat(Checks.of(schema, 100)).isEmpty();
        return schema.collection();
    }

    private static Field indexed(Field field, String type, String metric, Map<String, String> params) {
        return field.toBuilder()
                .index(new IndexHint(Optional.of(type), Optional.of(metric), params))
                .build();
    }

    /** Seen with Milvus Lite: the yes of enable_analyzer comes back as a text, and --strict refused the rest. */
    @Test
    void readsWhatPymilvusPrintsOfACollectionWithFullTextSearch() {
        Collection collection = read(
                """
                {"collection_name": "docs", "auto_id": true, "num_shards": 1, "description": "", "fields": [
                   {"field_id": 100, "name": "id", "description": "", "type": 5, "params": {}, "auto_id": true, "is_primary": true},
                   {"field_id": 101, "name": "text", "description": "", "type": 21,
                    "params": {"max_length": 100, "enable_analyzer": "true", "enable_match": "True", "mmap.enabled": "true",
                               "analyzer_params": "{\\"type\\": \\"english\\"}"}},
                   {"field_id": 102, "name": "terms", "description": "", "type": 104, "params": {}, "is_function_output": true},
                   {"field_id": 103, "name": "score", "description": "", "type": 10, "params": {}, "nullable": true,
                    "default_value": "float_data: 0.5\\n"}],
                 "functions": [{"name": "bm25", "id": 100, "description": "", "type": 1, "params": {},
                    "input_field_names": ["text"], "input_field_ids": [101],
                    "output_field_names": ["terms"], "output_field_ids": [102]}],
                 "struct_array_fields": [], "aliases": [], "collection_id": 446738261026541332, "consistency_level": 2,
                 "properties": {"timezone": "UTC"}, "num_partitions": 1, "enable_dynamic_field": false,
                 "created_timestamp": 462341234123440128, "update_timestamp": 462341234123440128}
                """);

        assertThat(collection.fields())
                .containsExactly(
                        ID.toBuilder().autoId().build(),
                        Field.of("text", "VarChar")
                                .maxLength(100)
                                .enableAnalyzer(true)
                                .enableMatch(true)
                                .analyzerParams("{\"type\": \"english\"}")
                                .build(),
                        Field.of("terms", "SparseFloatVector").build(),
                        Field.of("score", "Float")
                                .nullable()
                                .defaultValue(new Literal(Literal.LiteralKind.NUMBER, "0.5"))
                                .build());
        assertThat(collection.functions()).containsExactly(Function.bm25("bm25", "text", "terms"));
    }

    /** A server counts partitions that were made by hand, and Milvus Lite counts no shards. */
    @Test
    void countsThatAServerReportsAreNoWishes() {
        String fields =
                "\"fields\": [{\"name\": \"v\", \"type\": 101, \"params\": {\"dim\": 8}}, {\"name\": \"k\", \"type\": 5,"
                        + " \"is_partition_key\": %s}, {\"name\": \"id\", \"type\": 5, \"is_primary\": true}]}";

        Collection plain =
                read("{\"collection_id\": 7, \"num_partitions\": 3, \"num_shards\": 0, " + fields.formatted(false));
        assertThat(plain.settings().numPartitions()).isEmpty();
        assertThat(plain.settings().numShards()).isEmpty();
        Collection keyed =
                read("{\"collection_id\": 7, \"num_partitions\": 3, \"num_shards\": 1, " + fields.formatted(true));
        assertThat(keyed.settings().numPartitions()).hasValue(3);
    }

    @Test
    void theAutoIdOfACollectionIsThatOfItsKey() {
        String fields = "\"fields\": [{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 8},"
                + " {\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true";

        assertThat(read("{\"auto_id\": true, " + fields + "}]}")
                        .fields()
                        .get(1)
                        .flags()
                        .autoId())
                .isTrue();
        assertThat(read("{\"auto_id\": true, " + fields + ", \"auto_id\": false}]}")
                        .fields()
                        .get(1)
                        .flags()
                        .autoId())
                .isFalse();
        assertThat(read("{\"auto_id\": false, " + fields + "}]}")
                        .fields()
                        .get(1)
                        .flags()
                        .autoId())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Float|\"float_data: 0.5\\n\"|NUMBER|0.5",
                "Float|{\"float_data\": 0.5}|NUMBER|0.5",
                "Double|\"double_data: -1e-05\\n\"|NUMBER|-1e-05",
                "Int8|\"int_data: -3\"|NUMBER|-3",
                "Int64|\"long_data: 9223372036854775807\\n\"|NUMBER|9223372036854775807",
                "Int64|{\"long_data\": \"5\", \"data\": \"long_data\"}|NUMBER|5",
                "Int64|{\"Data\": {\"LongData\": 5}}|NUMBER|5",
                "Int64|{\"longData\": \"5\"}|NUMBER|5",
                "Bool|\"bool_data: true\\n\"|BOOLEAN|true",
                "Bool|{\"bool_data\": false}|BOOLEAN|false",
                "VarChar|\"string_data: \\\"a \\\\\\\"b\\\\\\\"\\\\303\\\\274\\\"\\n\"|TEXT|a \"b\"ü",
                "VarChar|{\"string_data\": \"x\"}|TEXT|x",
                "VarChar|\"int_data: 5\"|TEXT|int_data: 5",
                "VarChar|\"plain\"|TEXT|plain",
                "VarChar|\"\"|TEXT|''",
                "Geometry|\"bytes_data: \\\"POINT (1 2)\\\"\"|TEXT|POINT (1 2)",
                "Timestamptz|\"timestamptz_data: 1735689600000000\\n\"|TEXT|2025-01-01T00:00:00Z",
                "21|\"int_data: 5\"|TEXT|int_data: 5"
            })
    void readsDefaultValuesAsTheProtocolHasThem(String type, String value, Literal.LiteralKind kind, String text) {
        Field field = SchemaReader.readText(
                        "s.json",
                        "[{\"name\": \"a\", \"max_length\": 99, \"type\": \"" + type + "\", \"default_value\": " + value
                                + "}]")
                .collection()
                .fields()
                .get(0);

        assertThat(field.params().defaultValue()).contains(new Literal(kind, text.equals("''") ? "" : text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Data\": null}", "\"\"", "null"})
    void aMessageWithoutAValueIsNoDefaultValue(String value) {
        assertThat(SchemaReader.readText(
                                "s.json",
                                "[{\"field_id\": 100, \"name\": \"a\", \"type\": \"Int64\", \"default_value\": " + value
                                        + "}]")
                        .collection()
                        .fields())
                .containsExactly(Field.of("a", "Int64").build());
    }

    @ParameterizedTest
    @CsvSource({
        "'<DataType.INT64: 5>', Int64",
        "DataType.FLOAT_VECTOR, FloatVector",
        "DataType.VarChar, VarChar",
        "5, Int64",
        "FLOAT_VECTOR, FloatVector",
        "FloatVector(8), FloatVector",
        "VarChar(200), VarChar"
    })
    void readsTypesHoweverProgramsPrintThem(String printed, String type) {
        assertThat(SchemaReader.readText("s.json", "[{\"name\": \"a\", \"type\": \"" + printed + "\"}]")
                        .collection()
                        .fields()
                        .get(0)
                        .type())
                .isEqualTo(type);
    }

    @Test
    void readsAnArrayOfStructsAsTheWireHasIt() {
        Collection collection = read(
                """
                {"collection_name": "films", "fields": [
                   {"field_id": 100, "name": "id", "type": 5, "params": {}, "is_primary": true},
                   {"field_id": 101, "name": "vector", "type": 101, "params": {"dim": 8}}],
                 "struct_array_fields": [{"field_id": 102, "name": "clips", "description": "", "fields": [
                   {"field_id": 103, "name": "clips[title]", "type": 22, "element_type": 21, "nullable": true,
                    "params": {"max_length": "20", "max_capacity": "5"}},
                   {"field_id": 104, "name": "frame", "type": 106, "element_type": 101,
                    "params": {"dim": 8, "max_capacity": 5}}]}]}
                """);

        assertThat(collection.fields())
                .containsExactly(
                        ID,
                        VECTOR,
                        Field.of("clips", "Array")
                                .elementType("Struct")
                                .nullable()
                                .maxCapacity(5)
                                .fields(List.of(
                                        Field.of("title", "VarChar")
                                                .maxLength(20)
                                                .build(),
                                        Field.of("frame", "FloatVector").dim(8).build()))
                                .build());
    }

    @Test
    void readsTheRequestThatCreatesACollectionByRest() {
        Collection collection = read(
                """
                {"dbName": "shop", "collectionName": "goods", "schema": {"autoID": true, "enableDynamicField": true, "fields": [
                   {"fieldName": "id", "dataType": "Int64", "isPrimary": true},
                   {"fieldName": "vector", "dataType": "FloatVector", "elementTypeParams": {"dim": "8"}},
                   {"fieldName": "color", "dataType": "VarChar", "isPartitionKey": true, "elementTypeParams": {"max_length": 512}},
                   {"fieldName": "size", "dataType": "Int16", "nullable": true, "defaultValue": 7},
                   {"fieldName": "tags", "dataType": "Array", "elementDataType": "VarChar",
                    "elementTypeParams": {"max_capacity": "4", "max_length": "9"}}]},
                 "indexParams": [{"fieldName": "vector", "indexName": "v", "metricType": "COSINE", "indexType": "HNSW",
                    "params": {"M": 16, "efConstruction": "200"}}],
                 "params": {"shardsNum": 2, "partitionsNum": 32, "consistencyLevel": "Strong", "ttlSeconds": 60}}
                """);

        assertThat(collection.name()).isEqualTo("goods");
        assertThat(collection.dynamicField()).isTrue();
        assertThat(collection.settings().database()).contains("shop");
        assertThat(collection.settings().numShards()).hasValue(2);
        assertThat(collection.settings().numPartitions()).hasValue(32);
        assertThat(collection.settings().consistencyLevel()).contains("Strong");
        assertThat(collection.settings().properties()).containsExactly(Map.entry("collection.ttl.seconds", "60"));
        assertThat(collection.fields())
                .containsExactly(
                        ID.toBuilder().autoId().build(),
                        indexed(VECTOR, "HNSW", "COSINE", Map.of("M", "16", "efConstruction", "200")),
                        Field.of("color", "VarChar")
                                .maxLength(512)
                                .partitionKey(true)
                                .build(),
                        Field.of("size", "Int16")
                                .nullable()
                                .defaultValue(new Literal(Literal.LiteralKind.NUMBER, "7"))
                                .build(),
                        Field.of("tags", "Array")
                                .elementType("VarChar")
                                .maxCapacity(4)
                                .maxLength(9)
                                .build());
    }

    @Test
    void readsTheQuickSetupOfTheRestApi() {
        Collection collection = read(
                "{\"collectionName\": \"quick\", \"dimension\": 8, \"metricType\": \"L2\", \"idType\": \"VarChar\","
                        + " \"primaryFieldName\": \"key\", \"params\": {\"max_length\": \"64\"}}");

        assertThat(collection.fields())
                .containsExactly(
                        Field.of("key", "VarChar").primaryKey().maxLength(64).build(),
                        VECTOR.toBuilder()
                                .index(new IndexHint(Optional.empty(), Optional.of("L2"), Map.of()))
                                .build());
    }

    @Test
    void readsWhatTheRestApiDescribes() {
        Collection collection = read(
                """
                {"code": 0, "data": {"aliases": [], "autoId": false, "collectionID": 448707763883002014, "collectionName": "goods",
                 "consistencyLevel": "Bounded", "description": "", "enableDynamicField": true, "fields": [
                   {"autoId": false, "clusteringKey": false, "description": "", "id": 100, "name": "id", "nullable": false,
                    "partitionKey": false, "primaryKey": true, "type": "Int64"},
                   {"autoId": false, "description": "", "id": 101, "name": "vector", "params": [{"key": "dim", "value": "8"}],
                    "partitionKey": false, "primaryKey": false, "type": "FloatVector"},
                   {"autoId": false, "description": "", "elementType": "Int32", "id": 102, "name": "sizes", "type": "Array",
                    "params": [{"key": "max_capacity", "value": "4"}], "primaryKey": false}],
                 "functions": [], "indexes": [{"fieldName": "vector", "indexName": "vector", "metricType": "COSINE"},
                   {"fieldName": "id", "indexName": "id", "metricType": "COSINE"}],
                 "load": "LoadStateLoaded", "partitionsNum": 1, "properties": [{"key": "timezone", "value": "UTC"}], "shardsNum": 1}}
                """);

        assertThat(collection.name()).isEqualTo("goods");
        assertThat(collection.settings().properties()).containsExactly(Map.entry("timezone", "UTC"));
        assertThat(collection.fields())
                .containsExactly(
                        ID,
                        VECTOR.toBuilder()
                                .index(new IndexHint(Optional.empty(), Optional.of("COSINE"), Map.of()))
                                .build(),
                        Field.of("sizes", "Array")
                                .elementType("Int32")
                                .maxCapacity(4)
                                .build());
    }

    static Stream<String> requestsOfTheNodeSdk() {
        String fields =
                """
                [{"name": "id", "data_type": "DataType.Int64", "is_primary_key": true, "autoID": false},
                 {"name": "vector", "data_type": 101, "dim": "8"},
                 {"name": "title", "data_type": "VarChar", "max_length": "256", "type_params": {"enable_analyzer": "true"}}]
                """;
        return Stream.of(
                "{\"collection_name\": \"books\", \"enableDynamicField\": true, \"fields\": " + fields + "}",
                "{\"collection_name\": \"books\", \"enable_dynamic_field\": true, \"schema\": " + fields + "}");
    }

    @ParameterizedTest
    @MethodSource("requestsOfTheNodeSdk")
    void readsTheRequestThatCreatesACollectionByTheNodeSdk(String text) {
        Collection collection = read(text);

        assertThat(collection.name()).isEqualTo("books");
        assertThat(collection.dynamicField()).isTrue();
        assertThat(collection.fields())
                .containsExactly(
                        ID,
                        VECTOR,
                        Field.of("title", "VarChar")
                                .maxLength(256)
                                .enableAnalyzer(true)
                                .build());
    }

    @Test
    void readsWhatTheNodeSdkDescribes() {
        Collection collection = read(
                """
                {"status": {"error_code": "Success", "code": 0}, "virtual_channel_names": ["by-dev-rootcoord-dml_0"],
                 "collection_name": "books", "collectionID": "448", "shards_num": 1, "consistency_level": "Bounded", "db_name": "default",
                 "aliases": [], "start_positions": [], "created_timestamp": "446", "num_partitions": "1",
                 "properties": [{"key": "collection.ttl.seconds", "value": "60"}],
                 "schema": {"name": "books", "description": "", "autoID": false, "enable_dynamic_field": true, "fields": [
                   {"type_params": [], "index_params": [], "fieldID": "100", "name": "id", "is_primary_key": true, "description": "",
                    "data_type": "Int64", "autoID": false, "state": "FieldCreated", "element_type": "None", "default_value": null,
                    "is_dynamic": false, "is_partition_key": false, "is_clustering_key": false, "nullable": false,
                    "is_function_output": false, "dataType": 5},
                   {"type_params": [{"key": "dim", "value": "8"}], "index_params": [], "fieldID": "101", "name": "vector",
                    "is_primary_key": false, "description": "", "data_type": "FloatVector", "autoID": false, "state": "FieldCreated",
                    "element_type": "None", "is_dynamic": false, "dataType": 101, "dim": "8"},
                   {"type_params": [], "index_params": [], "fieldID": "102", "name": "$meta", "data_type": "JSON", "is_dynamic": true}],
                  "functions": []}}
                """);

        assertThat(collection.name()).isEqualTo("books");
        assertThat(collection.dynamicField()).isTrue();
        assertThat(collection.settings().properties()).containsExactly(Map.entry("collection.ttl.seconds", "60"));
        assertThat(collection.fields()).containsExactly(ID, VECTOR);
    }

    private static String backup(String name) {
        return """
                {"collection_id": 442179627022010175, "db_name": "default", "collection_name": "%s", "schema": {"name": "%1$s",
                  "description": "a demo", "fields": [{"fieldID": 100, "name": "id", "is_primary_key": true, "data_type": 5},
                   {"fieldID": 102, "name": "title", "data_type": 21, "type_params": [{"key": "max_length", "value": "65535"}],
                    "default_value": {"Data": {"StringData": "none"}}},
                   {"fieldID": 103, "name": "vector", "data_type": 101, "type_params": [{"key": "dim", "value": "8"}],
                    "index_params": []}]},
                 "shards_num": 1, "consistency_level": 2, "backup_timestamp": 442360018239488, "size": 0, "has_index": true,
                 "index_infos": [{"field_name": "vector", "index_name": "_default_idx_103", "index_type": "IVF_FLAT",
                   "params": {"index_type": "IVF_FLAT", "metric_type": "L2", "params": "{\\"nlist\\": 128}"}}],
                 "load_state": "NotLoad", "backup_physical_timestamp": 1687469552}
                """
                .formatted(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"infos\": [%s]}",
                "{\"id\": \"6b1\", \"name\": \"b\", \"collection_backups\": [%s], \"size\": 1, \"milvus_version\": \"v2.4.4\"}",
                "{\"code\": 0, \"data\": {\"id\": \"6b1\", \"name\": \"b\", \"collection_backups\": [%s]}}",
                "%s"
            })
    void readsTheCollectionOfABackup(String around) {
        Collection collection = read(around.formatted(backup("hello")));

        assertThat(collection.name()).isEqualTo("hello");
        assertThat(collection.description()).isEqualTo("a demo");
        assertThat(collection.settings().consistencyLevel()).contains("Bounded");
        assertThat(collection.fields())
                .containsExactly(
                        ID,
                        Field.of("title", "VarChar")
                                .maxLength(65535)
                                .defaultValue(Literal.text("none"))
                                .build(),
                        indexed(VECTOR, "IVF_FLAT", "L2", Map.of("nlist", "128")));
    }

    @Test
    void aBackupOfSeveralCollectionsIsNoSchemaAndNamesThem() {
        String text = "{\"infos\": [" + backup("one") + ", " + backup("two") + "]}";

        assertThatThrownBy(() -> SchemaReader.readText("meta.json", text))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("The backup has 2 collections, and a schema describes one: one, two."
                        + " Save the object of one collection in a file of its own. [MFD-SHAPE]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nullable\": true, \"force_all_null\": true",
                "\"default_value\": 3, \"force_all_default\": true"
            })
    void aFieldOfNullsAloneIsOneWithANullRatioOfOne(String members) {
        Collection collection = read(
                "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 8},"
                        + " {\"name\": \"a\", \"type\": \"Int64\", " + members + "}]");

        assertThat(collection.fields().get(2).params().nullRatio()).hasValue(1);
    }

    /** A mistake is told with its line, though the text around it is another program's. */
    @Test
    void tellsWhereAMistakeStandsInAForeignSchema() {
        ParsedSchema schema = SchemaReader.readText(
                "create.json",
                """
                {"collectionName": "goods", "schema": {"fields": [
                  {"fieldName": "id", "dataType": "Int64", "isPrimary": true},
                  {"fieldName": "bits", "dataType": "BinaryVector",
                   "elementTypeParams": {"dim": "7"}}]}}
                """);

        assertThat(Checks.of(schema, 10))
                .extracting(problem -> problem.code() + ' ' + problem.location() + ' ' + problem.path())
                .containsExactly("MFD-DIM create.json:4 fields[1].dim");
    }

    /** What a schema library keeps of it is in the form that every reader of schema files knows. */
    @Test
    void aLibraryKeepsAForeignSchemaInTheUsualForm() {
        String text =
                "{\"schema\": {\"name\": \"c\", \"fields\": [{\"fieldName\": \"v\", \"dataType\": \"FloatVector\","
                        + " \"elementTypeParams\": {\"dim\": \"8\"}}]}}";

        assertThat(CanonicalForm.of("s.json", text).members())
                .extracting(member -> member.name())
                .containsExactly("collection_name", "fields");
        assertThat(CanonicalForm.of("s.json", text)
                        .member("fields")
                        .orElseThrow()
                        .items()
                        .get(0)
                        .members())
                .extracting(member -> member.name()
                        + ' '
                        + member.value().kind()
                        + ' '
                        + member.value().text())
                .containsExactly("name TEXT v", "type TEXT FloatVector", "dim NUMBER 8");
    }

    @Test
    void numbersInQuotesStayAMistakeInASchemaOfOurOwn() {
        assertThat(SchemaReader.readText("s.json", "[{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": \"8\"}]")
                        .problems())
                .hasSize(1);
    }
}
