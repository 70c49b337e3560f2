package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Seen: {@code schema validate} had no word about an index that no version of Milvus makes of its field. */
class IndexRuleTest {
    private static final String FLOATS = "type: FloatVector, dim: 8, ";
    private static final String BITS = "type: BinaryVector, dim: 8, ";

    private static List<Problem> problems(String field, String version) {
        String schema =
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: vector, type: FloatVector, dim: 8}
                  - {name: field, %s}
                """
                        .formatted(field);
        return Checks.of(SchemaReader.readText("s.yaml", schema), 100, MilvusVersion.of(version));
    }

    private static String brief(List<Problem> problems) {
        return String.join(
                ", ",
                problems.stream()
                        .map(problem -> problem.severity() + " " + problem.code() + " "
                                + problem.path().replace("fields[2].", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FLOATS + "index: {index_type: HNSW, metric_type: COSINE, params: {M: 16, efConstruction: 200}} | ",
                FLOATS + "index_type: hnsw, metric_type: l2 | ",
                FLOATS + "index_type: BIN_FLAT | ERROR MFD-INDEX index.index_type",
                FLOATS + "index_type: INVERTED | ERROR MFD-INDEX index.index_type",
                FLOATS + "index_type: HNWS | ERROR MFD-INDEX index.index_type",
                FLOATS + "index_type: OF_TOMORROW | WARNING MFD-INDEX index.index_type",
                FLOATS + "metric_type: HAMMING | ERROR MFD-INDEX index.metric_type",
                FLOATS + "metric_type: BM25 | ERROR MFD-INDEX index.metric_type",
                FLOATS + "metric_type: COSIN | ERROR MFD-INDEX index.metric_type",
                FLOATS + "metric_type: MANHATTAN | WARNING MFD-INDEX index.metric_type",
                FLOATS + "index: {index_type: HNSW, params: {M: 0}} | ERROR MFD-INDEX index.params.M",
                FLOATS + "index: {index_type: HNSW, params: {M: 2049}} | ERROR MFD-INDEX index.params.M",
                FLOATS + "index: {index_type: HNSW, params: {M: many}} | ERROR MFD-INDEX index.params.M",
                FLOATS + "index: {index_type: HNSW, params: {efconstruction: 9}} |"
                        + " ERROR MFD-INDEX index.params.efconstruction",
                FLOATS + "index: {index_type: HNSW, params: {mmap.enabled: true}} | ",
                FLOATS + "index: {index_type: IVF_PQ, params: {m: 4}} | ",
                FLOATS + "index: {index_type: IVF_PQ, params: {m: 3}} | ERROR MFD-INDEX index.params.m",
                FLOATS + "index: {index_type: AUTOINDEX, params: {M: 4}} | WARNING MFD-INDEX index.params.M",
                BITS + "index_type: HNSW, metric_type: HAMMING | ",
                BITS + "index_type: IVF_FLAT | ERROR MFD-INDEX index.index_type",
                BITS + "index_type: BIN_IVF_FLAT, metric_type: SUBSTRUCTURE | ERROR MFD-INDEX index.metric_type",
                BITS + "index_type: BIN_FLAT, metric_type: SUBSTRUCTURE | ",
                BITS + "metric_type: TANIMOTO | WARNING MFD-INDEX index.metric_type",
                "type: SparseFloatVector, index_type: SPARSE_WAND, metric_type: IP | ",
                "type: SparseFloatVector, metric_type: COSINE | ERROR MFD-INDEX index.metric_type",
                "type: SparseFloatVector, metric_type: BM25 | ERROR MFD-INDEX index.metric_type",
                "type: VarChar, max_length: 9, index_type: TRIE | ",
                "type: VarChar, max_length: 9, index_type: HNSW | ERROR MFD-INDEX index.index_type",
                "type: VarChar, max_length: 9, index_type: INVERTED, metric_type: L2 |"
                        + " WARNING MFD-INDEX index.metric_type",
                "type: VarChar, max_length: 9, index_type: NGRAM | ERROR MFD-INDEX index.params,"
                        + " ERROR MFD-INDEX index.params",
                "type: VarChar, max_length: 9, index: {index_type: NGRAM, params: {min_gram: 2, max_gram: 4}} | ",
                "type: Double, index_type: BITMAP | ERROR MFD-INDEX index.index_type",
                "type: Geometry, index_type: RTREE | ",
                "type: Geometry, index_type: INVERTED | ERROR MFD-INDEX index.index_type",
                "type: JSON, index_type: INVERTED | ERROR MFD-INDEX index.params",
                "type: JSON, index: {index_type: INVERTED, params: {json_cast_type: DOUBLE}} | ",
                "type: Array, element_type: Int8, max_capacity: 3, index_type: BITMAP | ",
                "type: Array, element_type: Float, max_capacity: 3, index_type: BITMAP |"
                        + " ERROR MFD-INDEX index.index_type",
                "type: Array, element_type: Struct, max_capacity: 3, fields: [{name: a, type: Int8}], index_type: HNSW |"
                        + " ERROR MFD-INDEX index.index_type",
                "type: Array, element_type: Struct, max_capacity: 3, fields:"
                        + " [{name: a, type: FloatVector, dim: 4, index_type: HNSW, metric_type: MAX_SIM_L2}] | ",
                "type: Array, element_type: Struct, max_capacity: 3, fields:"
                        + " [{name: a, type: FloatVector, dim: 4, metric_type: HAMMING}] |"
                        + " ERROR MFD-INDEX fields[0].index.metric_type"
            })
    void hintsFitTheirFields(String field, String expected) {
        List<Problem> problems = problems(field, "3.0");

        assertThat(brief(problems)).as(problems.toString()).isEqualTo(expected == null ? "" : expected);
        assertThat(problems).allMatch(problem -> problem.location().line() == 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FLOATS + "index_type: IVF_RABITQ | 2.5 | 2.6",
                FLOATS + "index_type: HNSW_SQ | 2.4 | 2.5",
                BITS + "metric_type: MHJACCARD | 2.5 | 2.6",
                "type: Int64, index_type: INVERTED | 2.3 | 2.4",
                "type: Int64, index_type: AUTOINDEX | 2.3 | 2.4",
                "type: VarChar, max_length: 9, index_type: STL_SORT | 2.6.4 | 2.6.5"
            })
    void whatAVersionLacksIsTold(String field, String before, String since) {
        assertThat(brief(problems(field, before))).startsWith("ERROR MFD-VERSION index.");
        assertThat(problems(field, since)).isEmpty();
    }

    @Test
    void whatBm25FillsIsComparedByIt() {
        String schema =
                """
                fields:
                  - {name: id, type: Int64, is_primary: true}
                  - {name: text, type: VarChar, max_length: 9, enable_analyzer: true}
                  - {name: terms, type: SparseFloatVector, metric_type: %s}
                functions:
                  - {name: f, type: BM25, input_field_names: [text], output_field_names: [terms]}
                """;

        assertThat(Checks.of(SchemaReader.readText("s.yaml", schema.formatted("BM25")), 1))
                .isEmpty();
        assertThat(Checks.of(SchemaReader.readText("s.yaml", schema.formatted("IP")), 1))
                .extracting(Problem::message)
                .containsExactly("The output of a BM25 function needs the metric BM25, got IP.");
    }

    @Test
    void aMessageSaysWhatFits() {
        assertThat(problems(BITS + "index_type: IVF_FLAT", "2.3.5").get(0).toString())
                .endsWith("Milvus has no index IVF_FLAT for vectors of bits. Use one of AUTOINDEX, HNSW, BIN_FLAT,"
                        + " BIN_IVF_FLAT, or leave it out. [MFD-INDEX]");
        assertThat(problems(FLOATS + "index_type: HNWS", "3.0").get(0).hint()).isEqualTo("Did you mean HNSW?");
    }

    @ParameterizedTest
    @EnumSource(IndexType.class)
    void everyIndexIsForSomethingInTheNewestVersion(IndexType type) {
        assertThat(Indexable.values()).anyMatch(kind -> type.takes(kind, MilvusVersion.NEWEST));
        assertThat(IndexType.named(type.id().toLowerCase(Locale.ROOT))).contains(type);
    }

    @Test
    void parametersThatOldServersNeedAreAdded() {
        assertThat(IndexType.HNSW.completed(Map.of("M", "8"), 768))
                .containsOnly(Map.entry("M", "8"), Map.entry("efConstruction", "200"));
        assertThat(IndexType.HNSW.completed(Map.of(), 1536)).containsEntry("M", "32");
        assertThat(IndexType.IVF_PQ.completed(Map.of(), 768)).containsEntry("m", "192");
        assertThat(IndexType.IVF_PQ.completed(Map.of(), 7)).containsEntry("m", "1");
        assertThat(IndexType.NGRAM.completed(Map.of(), 0)).isEmpty();
    }
}
