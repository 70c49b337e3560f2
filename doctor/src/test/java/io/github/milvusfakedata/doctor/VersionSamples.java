package io.github.milvusfakedata.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A schema or a file for each feature that shows, through those who judge it, whether a version has the feature. */
final class VersionSamples {
    private static final String VECTOR = "{name: v, type: FloatVector, dim: 8}";
    private static final String ROW_VECTOR = "\"v\":[0,0,0,0,0,0,0,1]";

    /** What the judges say of it in a version: {@code with} if the version has the feature, else {@code without}. */
    interface Sample {
        String judge(MilvusVersion version, Path directory);
    }

    /** A sample, and what is said of it. */
    record Shown(Sample sample, String without, String with) {}

    private final Map<Feature, Shown> samples = new EnumMap<>(Feature.class);
    private final Map<String, VerdictCase> cases =
            VerdictCase.all().stream().collect(Collectors.toMap(VerdictCase::name, each -> each));

    VersionSamples() {
        types();
        properties();
        indexes();
        files();
        readers();
    }

    Optional<Shown> of(Feature feature) {
        return Optional.ofNullable(samples.get(feature));
    }

    private void types() {
        field(Feature.ARRAYS, "type: Array, element_type: Int8, max_capacity: 2");
        field(Feature.FLOAT16_VECTORS, "type: Float16Vector, dim: 8");
        field(Feature.BFLOAT16_VECTORS, "type: BFloat16Vector, dim: 8");
        field(Feature.SPARSE_VECTORS, "type: SparseFloatVector");
        field(Feature.INT8_VECTORS, "type: Int8Vector, dim: 8");
        field(Feature.STRUCTS, struct("{name: a, type: Int8}"));
        field(Feature.STRUCT_VECTORS, struct("{name: a, type: Float16Vector, dim: 8}"));
        field(Feature.NULLABLE_STRUCTS, struct("{name: a, type: Int8}") + ", nullable: true");
        field(Feature.GEOMETRIES, "type: Geometry");
        field(Feature.TIMESTAMPS, "type: Timestamptz");
        field(Feature.LONG_TEXTS, "type: Text");
    }

    private void properties() {
        field(Feature.NULLABLE_FIELDS, "type: Int8, nullable: true");
        field(Feature.NULLABLE_VECTORS, "type: FloatVector, dim: 8, nullable: true");
        field(Feature.DEFAULT_VALUES, "type: Int8, default_value: 1");
        field(Feature.ANALYZERS, "type: VarChar, max_length: 9, enable_analyzer: true");
        field(Feature.CLUSTERING_KEYS, "type: Int8, is_clustering_key: true");
        schema(Feature.TEN_VECTORS, many("FloatVector, dim: 8", 9));
        schema(Feature.MANY_FIELDS, many("Int8", 70));
        String partitions = "{num_partitions: 2000, fields: [{name: id, type: Int64, is_primary: true}, " + VECTOR
                + ", {name: x, type: Int64, is_partition_key: true}]}";
        samples.put(Feature.FEWER_PARTITIONS, new Shown(schemaJudge(partitions), "", "MFD-SETTING"));
        schema(Feature.BM25_FUNCTIONS, function("BM25", "SparseFloatVector", ""));
        schema(
                Feature.NULLABLE_BM25_INPUTS,
                function("BM25", "SparseFloatVector", "").replace("name: t,", "name: t, nullable: true,"),
                "MFD-FUNCTION");
        schema(
                Feature.EMBEDDING_FUNCTIONS,
                function("TextEmbedding", "FloatVector, dim: 8", ", params: {provider: openai, model_name: m}"));
        schema(Feature.MIN_HASH_FUNCTIONS, function("MinHash", "BinaryVector, dim: 512", ""));
    }

    private void indexes() {
        field(Feature.AUTOINDEX_SCALARS, "type: Int8, index_type: AUTOINDEX");
        field(Feature.AUTOINDEX_ARRAYS, array("AUTOINDEX"));
        field(Feature.AUTOINDEX_JSON, json("AUTOINDEX"));
        field(Feature.AUTOINDEX_GEOMETRIES, "type: Geometry, index_type: AUTOINDEX");
        field(Feature.INVERTED, "type: Int8, index_type: INVERTED");
        field(Feature.INVERTED_ARRAYS, array("INVERTED"));
        field(Feature.INVERTED_JSON, json("INVERTED"));
        field(Feature.BITMAP, "type: Int8, index_type: BITMAP");
        field(Feature.BITMAP_JSON, json("BITMAP"));
        field(Feature.HYBRID, "type: Int8, index_type: HYBRID");
        field(Feature.STL_SORT_TEXTS, "type: VarChar, max_length: 9, index_type: STL_SORT");
        field(Feature.STL_SORT_JSON, json("STL_SORT"));
        field(
                Feature.NGRAM,
                "type: VarChar, max_length: 9, index: {index_type: NGRAM, params: {min_gram: 2, max_gram: 3}}");
        first(Feature.HNSW_BITS, "type: BinaryVector, dim: 8, index_type: HNSW");
        first(Feature.HNSW_QUANTIZED, "type: FloatVector, dim: 8, index_type: HNSW_SQ");
        first(Feature.IVF_RABITQ, "type: FloatVector, dim: 8, index_type: IVF_RABITQ");
        first(Feature.AISAQ, "type: FloatVector, dim: 8, index_type: AISAQ");
        first(Feature.GPU_CAGRA, "type: FloatVector, dim: 8, index_type: GPU_CAGRA");
        first(Feature.GPU_BRUTE_FORCE, "type: FloatVector, dim: 8, index_type: GPU_BRUTE_FORCE");
        first(Feature.MINHASH_LSH, "type: BinaryVector, dim: 8, index_type: MINHASH_LSH, metric_type: MHJACCARD");
        first(Feature.SUBSTRUCTURES, "type: BinaryVector, dim: 8, metric_type: SUBSTRUCTURE");
        field(Feature.MAX_SIM, struct("{name: a, type: FloatVector, dim: 8, metric_type: MAX_SIM}"));
    }

    /** Which files are read, and which fields are read from them. */
    private void files() {
        verdict(Feature.PARQUET_FILES, "pq-sInt32-0584", Effect.REFUSED, Effect.NONE);
        text(Feature.JSON_LISTS, "a.json", "type: Int8", "[{\"id\":1,\"x\":1," + ROW_VECTOR + "}]");
        text(Feature.JSON_LINES_FILES, "a.jsonl", "type: Int8", "{\"id\":1,\"x\":1," + ROW_VECTOR + "}");
        text(Feature.CSV_FILES, "a.csv", "type: Int8", "id,x,v\n1,1,\"[0,0,0,0,0,0,0,1]\"\n");
        text(Feature.HALVES_IMPORTED, "a.json", "type: Float16Vector, dim: 2", list("[0,1]"));
        text(Feature.SPARSE_IMPORTED, "a.json", "type: SparseFloatVector", list("{\"7\":0.5}"));
        text(
                Feature.STRUCT_VECTORS_FROM_TEXT,
                "a.json",
                struct("{name: a, type: Float16Vector, dim: 2}"),
                list("[{\"a\":[0,1]}]"));
        verdict(Feature.HALVES_FROM_NUMPY, "np-vFloat16Vector-0272", Effect.REFUSED, Effect.SPOILT);
        verdict(Feature.NULLABLE_FROM_NUMPY, "np-sn-0123", Effect.REFUSED, Effect.NONE);
        verdict(Feature.NULLS_LEFT_OUT, "np-sd-0124", Effect.REFUSED, Effect.NONE);
        verdict(Feature.NULLS_LEFT_OUT_OF_PARQUET, "pq-snBool-0117", Effect.REFUSED, Effect.NONE);
        text(Feature.NULLS_LEFT_OUT_OF_JSON, "a.json", "type: Int8, nullable: true", "[{\"id\":1," + ROW_VECTOR + "}]");
        verdict(Feature.META_LEFT_OUT, "pq-dyn-0620", Effect.REFUSED, Effect.NONE);
        verdict(Feature.UNKNOWN_COLUMNS, "pq-sInt32-0578", Effect.REFUSED, Effect.SPOILT);
        String keys =
                "{properties: {allow_insert_auto_id: \"true\"}, fields: [{name: id, type: Int64, is_primary: true,"
                        + " auto_id: true}, " + VECTOR + "]}";
        file(Feature.OWN_KEYS, "a.json", keys, "[{\"id\":1," + ROW_VECTOR + "}]", Effect.REFUSED, Effect.NONE);
        String outputs = function("TextEmbedding", "FloatVector, dim: 8", ", params: {provider: openai, model_name: m}")
                .replace(
                        "{fields",
                        "{properties: {collection.function.allowInsertNonBM25FunctionOutputs: \"true\"}, fields");
        String row = "[{\"id\":1,\"t\":\"a\",\"o\":[0,0,0,0,0,0,0,1]}]";
        file(Feature.OWN_OUTPUTS, "a.json", outputs, row, Effect.REFUSED, Effect.NONE);
    }

    /** What the readers do with what they read. */
    private void readers() {
        verdict(Feature.WIDE_READER, "np-dyn-0293", Effect.REFUSED, Effect.SPOILT);
        String tooLong = "type: VarChar, max_length: 2";
        file(Feature.LENGTHS_CHECKED, "a.json", with(tooLong), list("\"abc\""), Effect.SPOILT, Effect.REFUSED);
        verdict(Feature.NULLS_READ, "pq-tVarChar-0204", Effect.SPOILT, Effect.REFUSED);
        VerdictCase required = cases.get("pq-sInt32-0584");
        samples.put(
                Feature.REQUIRED_COLUMNS,
                new Shown(
                        (version, directory) -> judge(
                                version,
                                required.schema().replace("\"name\":\"x\",", "\"name\":\"x\",\"nullable\":true,"),
                                required.writeTo(directory)),
                        Effect.REFUSED.name(),
                        Effect.NONE.name()));
        verdict(Feature.NULL_ELEMENTS_REFUSED, "pq-aInt8-0497", Effect.SPOILT, Effect.REFUSED);
        verdict(Feature.VECTOR_NAN_REFUSED, "pq-vF-0243", Effect.SPOILT, Effect.REFUSED);
        verdict(Feature.STRUCTS_CHECKED, "pq-st-0628", Effect.SPOILT, Effect.REFUSED);
        // The case's field is nullable and has bits, which earlier versions lack as well: the column's type shows it.
        VerdictCase doubles = cases.get("pq-stn-0677");
        samples.put(
                Feature.STRUCT_VECTORS_CHECKED,
                new Shown(
                        (version, directory) ->
                                examine(version, doubles.schema(), doubles.writeTo(directory)).findings().stream()
                                        .filter(finding -> finding.rule() == ImportRule.COLUMN_TYPE)
                                        .map(finding -> finding.rule().id())
                                        .findFirst()
                                        .orElse(""),
                        ImportRule.COLUMN_TYPE.id(),
                        ""));
        verdict(Feature.NULLABLE_META, "pq-dyn-0606", Effect.REFUSED, Effect.NONE);
        verdict(Feature.UTF8_CHECKED, "pq-tVarChar-0186", Effect.SPOILT, Effect.REFUSED);
        text(Feature.SPARSE_EMPTY, "a.json", "type: SparseFloatVector", list("{}"));
        verdict(Feature.SPARSE_STRUCTS, "pq-vS-0421", Effect.REFUSED, Effect.NONE);
        verdict(Feature.FIXED_SIZE_LISTS, "pq-vF-0232", Effect.REFUSED, Effect.NONE);
        verdict(Feature.FLOATS_FOR_HALVES, "pq-vFloat16Vector-0308", Effect.REFUSED, Effect.NONE);
        verdict(Feature.EMPTY_ARRAYS_KEPT, "pq-anInt8-0542", Effect.SPOILT, Effect.NONE);
    }

    private static String struct(String member) {
        return "type: Array, element_type: Struct, max_capacity: 2, fields: [" + member + "]";
    }

    private static String array(String index) {
        return "type: Array, element_type: Int8, max_capacity: 2, index_type: " + index;
    }

    private static String json(String index) {
        return "type: JSON, index: {index_type: " + index
                + ", params: {json_path: \"x['a']\", json_cast_type: double}}";
    }

    private static String many(String type, int count) {
        StringBuilder fields = new StringBuilder("[{name: id, type: Int64, is_primary: true}, " + VECTOR);
        for (int i = 0; i < count; i++) {
            fields.append(", {name: f")
                    .append(i)
                    .append(", type: ")
                    .append(type)
                    .append('}');
        }
        return fields + "]";
    }

    private static String function(String type, String output, String more) {
        return "{fields: [{name: id, type: Int64, is_primary: true}, {name: t, type: VarChar, max_length: 9,"
                + " enable_analyzer: true}, {name: o, type: " + output + "}], functions: [{name: f, type: " + type
                + ", input_field_names: [t], output_field_names: [o]" + more + "}]}";
    }

    private static String with(String field) {
        return "[{name: id, type: Int64, is_primary: true}, " + VECTOR + ", {name: x, " + field + "}]";
    }

    private static String list(String value) {
        return "[{\"id\":1,\"x\":" + value + "," + ROW_VECTOR + "}]";
    }

    private void field(Feature feature, String field) {
        schema(feature, with(field));
    }

    /** A field that is the only vector, as versions with one vector field need it. */
    private void first(Feature feature, String field) {
        schema(feature, "[{name: id, type: Int64, is_primary: true}, {name: v, " + field + "}]");
    }

    /** A schema that the feature's versions take without a word. */
    private void schema(Feature feature, String yaml) {
        schema(feature, yaml, "MFD-VERSION");
    }

    private void schema(Feature feature, String yaml, String code) {
        String without = feature == Feature.TEN_VECTORS
                ? "MFD-VECTOR-COUNT"
                : feature == Feature.MANY_FIELDS ? "MFD-FIELD-COUNT" : code;
        samples.put(feature, new Shown(schemaJudge(yaml), without, ""));
    }

    private static Sample schemaJudge(String yaml) {
        return (version, directory) -> FakeData.text("s.yaml", yaml).milvusVersion(version).validate().stream()
                .map(Problem::code)
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** A text file that the feature's versions import as it is, and the others refuse. */
    private void text(Feature feature, String file, String field, String content) {
        file(feature, file, with(field), content, Effect.REFUSED, Effect.NONE);
    }

    private void file(Feature feature, String file, String schema, String content, Effect without, Effect with) {
        Sample sample = (version, directory) -> {
            try {
                Path written = Files.writeString(directory.resolve(file), content, UTF_8);
                return judge(version, schema, List.of(written));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        };
        samples.put(feature, new Shown(sample, without.name(), with.name()));
    }

    /** One of the files that Milvus' own readers were run over. */
    private void verdict(Feature feature, String name, Effect without, Effect with) {
        VerdictCase each = cases.get(name);
        samples.put(
                feature,
                new Shown(
                        (version, directory) -> judge(version, each.schema(), each.writeTo(directory)),
                        without.name(),
                        with.name()));
    }

    private static String judge(MilvusVersion version, String schema, List<Path> files) {
        return examine(version, schema, files).findings().stream()
                .map(Finding::effect)
                .max(Comparator.naturalOrder())
                .orElse(Effect.NONE)
                .name();
    }

    private static Examination examine(MilvusVersion version, String schema, List<Path> files) {
        return Doctor.examine(
                files,
                FakeData.text("s.yaml", schema).collection(),
                DoctorOptions.usual().withVersion(version).withWorkers(1));
    }
}
