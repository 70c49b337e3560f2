package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexPlanTest {
    private static final Field KEY = Field.of("id", "Int64").primaryKey().build();

    @Test
    void eachKindOfVectorGetsWhatSuitsIt() {
        Collection collection = Collection.of(
                "c",
                KEY,
                Field.of("narrow", "FloatVector").dim(128).build(),
                Field.of("wide", "Float16Vector").dim(1536).build(),
                Field.of("bits", "BinaryVector").dim(64).build(),
                Field.of("sparse", "SparseFloatVector").build());

        assertThat(IndexPlan.of(collection, IndexChoice.SUITABLE).stream().map(Index::toString))
                .containsExactly(
                        "narrow: HNSW, COSINE, M 16, efConstruction 200",
                        "wide: HNSW, COSINE, M 32, efConstruction 200",
                        "bits: BIN_IVF_FLAT, HAMMING, nlist 128",
                        "sparse: SPARSE_INVERTED_INDEX, IP");
    }

    @Test
    void whatAFunctionFillsIsComparedByThatFunctionsMetricWhateverIsAsked() {
        Collection collection = new Collection(
                "c",
                "",
                Collection.GENERAL,
                false,
                List.of(KEY, Field.of("sparse", "SparseFloatVector").build()),
                List.of(Function.bm25("f", "text", "sparse")),
                List.of(),
                CollectionSettings.NONE);
        IndexChoice choice = new IndexChoice(IndexChoice.Mode.SUITABLE, Optional.empty(), Optional.of("L2"));

        assertThat(IndexPlan.of(collection, choice))
                .containsExactly(new Index("sparse", "SPARSE_INVERTED_INDEX", Optional.of("BM25"), Map.of()));
    }

    @Test
    void hintsComeBeforeWhatSuitsAndTheChoiceBeforeHints() {
        IndexHint ivf = new IndexHint(Optional.of("IVF_FLAT"), Optional.of("L2"), Map.of("nlist", "64"));
        IndexHint inverted = new IndexHint(Optional.of("INVERTED"), Optional.empty(), Map.of());
        Collection collection = Collection.of(
                "c",
                KEY,
                Field.of("title", "VarChar").maxLength(10).index(inverted).build(),
                Field.of("v", "FloatVector").dim(8).index(ivf).build());
        IndexChoice flat = new IndexChoice(IndexChoice.Mode.SUITABLE, Optional.of("FLAT"), Optional.of("IP"));
        IndexChoice auto = new IndexChoice(IndexChoice.Mode.AUTOINDEX, Optional.empty(), Optional.empty());

        assertThat(IndexPlan.of(collection, IndexChoice.SUITABLE).stream().map(Index::toString))
                .containsExactly("title: INVERTED", "v: IVF_FLAT, L2, nlist 64");
        assertThat(IndexPlan.of(collection, flat).stream().map(Index::toString))
                .containsExactly("title: INVERTED", "v: FLAT, IP");
        assertThat(IndexPlan.of(collection, auto).stream().map(Index::toString))
                .containsExactly("title: INVERTED", "v: AUTOINDEX, L2");
        assertThat(IndexPlan.of(collection, IndexChoice.NONE)).isEmpty();
    }

    @Test
    void vectorsInStructsAreComparedAsLists() {
        Field chunks = Field.of("chunks", "Array")
                .elementType("Struct")
                .maxCapacity(4)
                .fields(List.of(
                        Field.of("text", "VarChar").maxLength(10).build(),
                        Field.of("vector", "FloatVector").dim(8).build()))
                .build();

        assertThat(IndexPlan.of(Collection.of("c", KEY, chunks), IndexChoice.SUITABLE).stream()
                        .map(Index::toString))
                .containsExactly("chunks[vector]: HNSW, MAX_SIM_COSINE, M 16, efConstruction 200");
    }
}
