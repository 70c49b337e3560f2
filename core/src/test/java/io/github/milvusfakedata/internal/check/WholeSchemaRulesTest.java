package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about keys, defaults, listed values, analyzers, functions, dynamic fields, settings and versions. */
class WholeSchemaRulesTest {
    private static final String TEXT_FIELDS =
            """
            {name: id, type: Int64, is_primary: true},
            {name: text, type: VarChar, max_length: 99, enable_analyzer: true},
            {name: plain, type: VarChar, max_length: 99},
            {name: maybe, type: VarChar, max_length: 99, enable_analyzer: true, nullable: true},
            {name: terms, type: SparseFloatVector},
            {name: more_terms, type: SparseFloatVector},
            {name: null_terms, type: SparseFloatVector, nullable: true},
            {name: vector, type: FloatVector, dim: 8},
            {name: bits, type: BinaryVector, dim: 8},
            {name: number, type: Int64}
            """
                    .replace("\n", " ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: VarChar, max_length: 9, is_partition_key: true | ",
                "type: Int64, is_partition_key: true | ",
                "type: Int32, is_partition_key: true | ERROR MFD-PARTITION-KEY 4 fields[2].type",
                "type: Int64, is_partition_key: true, nullable: true | ERROR MFD-PARTITION-KEY 4 fields[2].nullable",
                "type: Int64, is_clustering_key: true | ",
                "type: Double, is_clustering_key: true | ",
                "type: FloatVector, dim: 8, is_clustering_key: true | WARNING MFD-CLUSTERING-KEY 4 fields[2].type",
                "type: JSON, is_clustering_key: true | ERROR MFD-CLUSTERING-KEY 4 fields[2].type",
                "type: Bool, default_value: true | ",
                "type: Bool, default_value: 1 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Int8, default_value: 127 | ",
                "type: Int8, default_value: 128 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Int8, default_value: 1.5 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Int8, default_value: 1.0 | ",
                "type: Int8, max: 5, default_value: 6 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Float, default_value: 1e39 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Double, default_value: 1e39 | ",
                "type: Double, min: 0, default_value: -1 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: VarChar, max_length: 3, default_value: abc | ",
                "type: VarChar, max_length: 3, default_value: äb | ",
                "type: VarChar, max_length: 3, default_value: äbc | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: VarChar, max_length: 3, default_value: 1 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: JSON, default_value: '{}' | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: FloatVector, dim: 8, default_value: 1 | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Timestamptz, default_value: '2025-05-01T23:59:59Z' | ",
                "type: Timestamptz, default_value: yesterday | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Geometry, default_value: POINT (1 2) | ",
                "type: Geometry, default_value: here | ERROR MFD-DEFAULT-VALUE 4 fields[2].default_value",
                "type: Int64, default_value: 1, null_ratio: 0.5 | ",
                "type: Int64, enum_values: [1, 2] | ",
                "type: Int64, enum_values: [1, two] | ERROR MFD-ENUM-VALUES 4 fields[2].enum_values[1]",
                "type: Int64, enum_values: [1, 1] | WARNING MFD-ENUM-VALUES 4 fields[2].enum_values[1]",
                "type: VarChar, max_length: 2, enum_values: [ab, abc] | ERROR MFD-ENUM-VALUES 4 fields[2].enum_values[1]",
                "type: JSON, enum_values: [a] | ERROR MFD-ENUM-VALUES 4 fields[2].enum_values",
                "type: Array, element_type: Int8, max_capacity: 2, enum_values: [1, 300] |"
                        + " ERROR MFD-ENUM-VALUES 4 fields[2].enum_values[1]",
                "type: Int64, cardinality_ratio: 0.5 | ",
                "type: Int64, cardinality_ratio: 0 | ERROR MFD-CARDINALITY 4 fields[2].cardinality_ratio",
                "type: Int64, cardinality_ratio: 1.1 | ERROR MFD-CARDINALITY 4 fields[2].cardinality_ratio",
                "type: JSON, cardinality_ratio: 0.5 | ERROR MFD-CARDINALITY 4 fields[2].cardinality_ratio",
                "type: Int64, enum_values: [1], cardinality_ratio: 0.5 |"
                        + " WARNING MFD-CARDINALITY 4 fields[2].cardinality_ratio",
                "type: VarChar, max_length: 9, enable_analyzer: true, enable_match: true, analyzer_params: {} | ",
                "type: VarChar, max_length: 9, enable_match: true | ERROR MFD-ANALYZER 4 fields[2].enable_match",
                "type: VarChar, max_length: 9, analyzer_params: {} | WARNING MFD-ANALYZER 4 fields[2].analyzer_params",
                "type: VarChar, max_length: 9, enable_analyzer: true, analyzer_params: '[1]' |"
                        + " ERROR MFD-ANALYZER 4 fields[2].analyzer_params",
                "type: Int64, enable_analyzer: true | ERROR MFD-ANALYZER 4 fields[2].enable_analyzer",
                "type: Int64, enable_analyzer: false | ",
                "type: Int64, fields: [{name: a, type: Int8}] | ERROR MFD-STRUCT 4 fields[2].fields"
            })
    void propertiesOfAFieldAreChecked(String members, String expected) {
        List<Problem> problems = Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: field, %s}
                """
                        .formatted(members));

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is_partition_key: true | MFD-PARTITION-KEY 2 fields[0].is_partition_key",
                "default_value: 1 | MFD-DEFAULT-VALUE 2 fields[0].default_value",
                "enum_values: [1, 2] | MFD-ENUM-VALUES 2 fields[0].enum_values",
                "cardinality_ratio: 0.5 | MFD-CARDINALITY 2 fields[0].cardinality_ratio"
            })
    void aPrimaryKeyIsNothingElse(String members, String expected) {
        List<Problem> problems = Findings.inYaml(
                """
                - {name: id, type: Int64, is_primary: true, %s}
                - {name: vector, type: FloatVector, dim: 8}
                """
                        .formatted(members)
                        .replaceFirst("^", "\n"));

        assertThat(brief(problems)).isEqualTo("ERROR " + expected);
    }

    @Test
    void thereIsOnePartitionKeyAndOneClusteringKey() {
        List<Problem> problems = Findings.inYaml(
                """
                - {name: id, type: Int64, is_primary: true}
                - {name: vector, type: FloatVector, dim: 8}
                - {name: a, type: Int64, is_partition_key: true, is_clustering_key: true}
                - {name: b, type: Int64, is_partition_key: true, is_clustering_key: true}
                """);

        assertThat(brief(problems))
                .isEqualTo("ERROR MFD-PARTITION-KEY 4 fields[3].is_partition_key,"
                        + " ERROR MFD-CLUSTERING-KEY 4 fields[3].is_clustering_key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: VarChar, max_length: 9 | ",
                "type: VarChar | ERROR MFD-MISSING 4 fields[2].fields[1].max_length",
                "type: JSON | ERROR MFD-ELEMENT-TYPE 4 fields[2].fields[1].type",
                "type: Int64, nullable: true | ERROR MFD-STRUCT 4 fields[2].fields[1].nullable",
                "type: Int64, is_primary: true | ERROR MFD-STRUCT 4 fields[2].fields[1].is_primary",
                "type: Int64, is_partition_key: true | ERROR MFD-STRUCT 4 fields[2].fields[1].is_partition_key",
                "type: Int64, default_value: 1 | ERROR MFD-STRUCT 4 fields[2].fields[1].default_value",
                "type: Int64, enum_values: [a] | ERROR MFD-ENUM-VALUES 4 fields[2].fields[1].enum_values[0]",
                "type: FloatVector, dim: 8, enum_values: [1] | ERROR MFD-ENUM-VALUES 4 fields[2].fields[1].enum_values",
                "type: VarChar, max_length: 9, enable_analyzer: true |"
                        + " ERROR MFD-ANALYZER 4 fields[2].fields[1].enable_analyzer"
            })
    void subFieldsOfAStructAreChecked(String members, String expected) {
        List<Problem> problems = Findings.inYaml(
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: v, type: FloatVector, dim: 8}
                  - {name: c, type: Array, element_type: Struct, max_capacity: 3, fields: [{name: a, type: Int8}, {name: b, %s}]}
                """
                        .formatted(members));

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | ERROR MFD-NAME-DUPLICATE 1 fields[2].fields[1].name",
                "a b | WARNING MFD-NAME 1 fields[2].fields[1].name",
                "like | WARNING MFD-NAME-RESERVED 1 fields[2].fields[1].name"
            })
    void namesOfSubFieldsAreChecked(String name, String expected) {
        List<Problem> problems = Findings.inYaml("[{name: id, type: Int64, is_primary: true},"
                + " {name: v, type: FloatVector, dim: 8}, {name: c, type: Array, element_type: Struct, max_capacity: 3,"
                + " fields: [{name: a, type: Int8}, {name: " + name + ", type: Int8}]}]");

        assertThat(brief(problems)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: BM25, input_field_names: [text], output_field_names: [terms] | ",
                "type: BM25, input_field_names: [maybe], output_field_names: [terms] | ",
                "type: MinHash, input_field_names: [plain], output_field_names: [bits] | ",
                "type: TextEmbedding, input_field_names: [plain], output_field_names: [vector], params: {provider: x} | ",
                "type: TextEmbedding, input_field_names: [plain], output_field_names: [vector] |"
                        + " WARNING MFD-FUNCTION 2 functions[0].params",
                "type: TextEmbedding, input_field_names: [maybe], output_field_names: [vector], params: {provider: x} |"
                        + " ERROR MFD-FUNCTION 2 functions[0].input_field_names[0]",
                "type: BM25, input_field_names: [plain], output_field_names: [terms] |"
                        + " WARNING MFD-FUNCTION 2 functions[0].input_field_names[0]",
                "type: BM25, input_field_names: [number], output_field_names: [terms] |"
                        + " ERROR MFD-FUNCTION 2 functions[0].input_field_names[0]",
                "type: BM25, input_field_names: [tekst], output_field_names: [terms] |"
                        + " ERROR MFD-FUNCTION 2 functions[0].input_field_names[0]",
                "type: BM25, output_field_names: [terms] | ERROR MFD-FUNCTION 2 functions[0].input_field_names",
                "type: BM25, input_field_names: [text], output_field_names: [vector] |"
                        + " ERROR MFD-FUNCTION 2 functions[0].output_field_names[0]",
                "type: BM25, input_field_names: [text], output_field_names: [null_terms] |"
                        + " ERROR MFD-FUNCTION 2 functions[0].output_field_names[0]",
                "type: BM25, input_field_names: [text], output_field_names: [terms, more_terms] |"
                        + " ERROR MFD-FUNCTION 2 functions[0].output_field_names",
                "type: BM25, input_field_names: [text], output_field_names: [terms], params: {k1: 1.2} |"
                        + " WARNING MFD-FUNCTION 2 functions[0].params",
                "type: Rerank, input_field_names: [text] | WARNING MFD-FUNCTION 2 functions[0].type",
                "type: BM52, input_field_names: [text] | ERROR MFD-FUNCTION 2 functions[0].type"
            })
    void functionsAreChecked(String members, String expected) {
        List<Problem> problems =
                Findings.inYaml("{fields: [" + TEXT_FIELDS + "],\n functions: [{name: f, " + members + "}]}");

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aFieldIsFilledByOneFunction() {
        String function = "type: BM25, input_field_names: [text], output_field_names: [terms]}";
        List<Problem> problems = Findings.inYaml("{fields: [" + TEXT_FIELDS + "],\n functions: [{name: f, " + function
                + ", {name: f, " + function + "]}");

        assertThat(brief(problems))
                .isEqualTo("ERROR MFD-FUNCTION 2 functions[1].name,"
                        + " ERROR MFD-FUNCTION 2 functions[1].output_field_names[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: views, type: Int, probability: 0.5, min_value: 0, max_value: 9 | ",
                "name: tags, type: Array, array_min_length: 1, array_max_length: 4, values: [a, b] | ",
                "name: id, type: Int | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].name",
                "name: $meta, type: Int | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].name",
                "name: a-b, type: Int | WARNING MFD-DYNAMIC-FIELD 2 dynamic_fields[0].name",
                "name: a, type: FloatVector | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].type",
                "name: a, type: Int, probability: 1.5 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].probability",
                "name: a, type: Int, min_value: 5, max_value: 5 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].min_value",
                "name: a, type: Int, min_value: 0.5 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].min_value",
                "name: a, type: Int, max_value: 1e30 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].max_value",
                "name: a, type: VarChar, min_length: 9, max_length: 5 |"
                        + " ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].min_length",
                "name: a, type: VarChar, max_length: 99999 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].max_length",
                "name: a, type: Array, array_max_length: 0 | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].array_max_length",
                "name: a, type: Array, element_type: JSON | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].element_type",
                "name: a, type: Int, max_length: 5 | WARNING MFD-DYNAMIC-FIELD 2 dynamic_fields[0].max_length",
                "name: a, type: Int, values: [1, x] | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].values[1]",
                "name: a, type: Int, values: [1, 1.0] | WARNING MFD-DYNAMIC-FIELD 2 dynamic_fields[0].values[1]",
                "name: a, type: VarChar, values: {x: 1, y: -1} | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields[0].values.y"
            })
    void dynamicFieldsAreChecked(String members, String expected) {
        List<Problem> problems = Findings.inYaml(
                "{enable_dynamic_field: true, fields: [" + TEXT_FIELDS + "],\n dynamic_fields: [{" + members + "}]}");

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dynamic_fields: [{name: a, type: Int}] | ERROR MFD-DYNAMIC-FIELD 2 dynamic_fields",
                "num_partitions: 8 | ERROR MFD-SETTING 2 num_partitions",
                "num_partitions: 1 | ",
                "num_shards: 16 | ",
                "num_shards: 17 | WARNING MFD-SETTING 2 num_shards",
                "num_shards: 0 | ERROR MFD-SETTING 2 num_shards",
                "consistency_level: STRONG | ",
                "consistency_level: Weak | ERROR MFD-SETTING 2 consistency_level",
                "database: my-data | WARNING MFD-SETTING 2 database"
            })
    void settingsAreChecked(String members, String expected) {
        List<Problem> problems = Findings.inYaml("{fields: [" + TEXT_FIELDS + "],\n " + members + "}");

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: SparseFloatVector | 2.3.5 | 2.4.0 | fields[2].type",
                "type: BFloat16Vector, dim: 8 | 2.3 | 2.4.0 | fields[2].type",
                "type: Int8Vector, dim: 8 | 2.5.9 | 2.6.0 | fields[2].type",
                "type: Geometry | 2.6.3 | 2.6.4 | fields[2].type",
                "type: Timestamptz | 2.6.5 | 2.6.6 | fields[2].type",
                "type: Text | 2.6.17 | 3.0.0 | fields[2].type",
                "type: Int64, nullable: true | 2.4.9 | 2.5.0 | fields[2].nullable",
                "type: FloatVector, dim: 8, nullable: true | 2.6.16 | 2.6.17 | fields[2].nullable",
                "type: Int64, default_value: 1 | 2.4 | 2.5.0 | fields[2].default_value",
                "type: VarChar, max_length: 9, enable_analyzer: true | 2.4 | 2.5.0 | fields[2].enable_analyzer",
                "type: Int64, is_clustering_key: true | 2.4.7 | 2.4.8 | fields[2].is_clustering_key",
                "type: Array, element_type: Struct, max_capacity: 2, fields: [{name: a, type: Int8}] | 2.6.3 | 2.6.4 |"
                        + " fields[2].element_type"
            })
    void aVersionHasWhatItHas(String members, String before, String since, String path) {
        String schema = "[{name: id, type: Int64, is_primary: true}, {name: v, type: FloatVector, dim: 8}, {name: x, "
                + members + "}]";

        List<Problem> problems = in(schema, before);

        assertThat(brief(problems)).isEqualTo("ERROR MFD-VERSION 1 " + path);
        assertThat(problems.get(0).message()).contains("Milvus " + before).contains(since + " and later");
        assertThat(in(schema, since)).isEmpty();
    }

    @Test
    void aVersionHasTheFunctionsThatItHas() {
        String schema = "{fields: [{name: id, type: Int64, is_primary: true},"
                + " {name: a, type: VarChar, max_length: 9, nullable: true, enable_analyzer: true},"
                + " {name: b, type: SparseFloatVector}],"
                + " functions: [{name: f, type: BM25, input_field_names: a, output_field_names: b}]}";

        assertThat(brief(in(schema, "2.4"))).contains("ERROR MFD-VERSION 1 functions[0].type");
        assertThat(brief(in(schema, "2.6.2"))).isEqualTo("ERROR MFD-FUNCTION 1 functions[0].input_field_names[0]");
        assertThat(in(schema, "2.6.3")).isEmpty();
    }

    @Test
    void limitsAreThoseOfTheVersion() {
        StringBuilder vectors = new StringBuilder("[{name: id, type: Int64, is_primary: true}");
        for (int i = 0; i < 5; i++) {
            vectors.append(", {name: v").append(i).append(", type: FloatVector, dim: 8}");
        }
        StringBuilder fields = new StringBuilder(vectors.substring(0, vectors.indexOf(", {name: v1")));
        for (int i = 0; i < 63; i++) {
            fields.append(", {name: f").append(i).append(", type: Int64}");
        }

        assertThat(brief(in(vectors + "]", "2.6.16"))).isEqualTo("WARNING MFD-VECTOR-COUNT 1 fields");
        assertThat(in(vectors + "]", "2.6.17")).isEmpty();
        assertThat(brief(in(fields + "]", "2.6.17"))).isEqualTo("WARNING MFD-FIELD-COUNT 1 fields");
        assertThat(in(fields + "]", "3.0")).isEmpty();
    }

    private static List<Problem> in(String yaml, String version) {
        return Checks.of(SchemaReader.readText("s.yaml", yaml), Findings.ROWS, MilvusVersion.of(version));
    }

    private static String brief(List<Problem> problems) {
        return String.join(", ", Findings.brief(problems));
    }
}
