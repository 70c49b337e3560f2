package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Seen with {@code --drop-if-exists}: the old collection was gone when the server refused the metric of the new one. */
class IndexRulesTest {
    private static final Field KEY = Field.of("id", "Int64").primaryKey().build();
    private static final Field DENSE = Field.of("v", "FloatVector").dim(8).build();
    private static final Field SPARSE = Field.of("s", "SparseFloatVector").build();
    private static final Field BITS = Field.of("b", "BinaryVector").dim(64).build();

    private static IndexChoice choice(String type, String metric) {
        return new IndexChoice(IndexChoice.Mode.SUITABLE, Optional.ofNullable(type), Optional.ofNullable(metric));
    }

    @Test
    void aMetricThatNoVectorCanHaveIsToldWithThoseThatThereAre() {
        List<Problem> problems = problems(Collection.of("c", KEY, DENSE), choice(null, "HAMMING"));

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("metric: \"HAMMING\" is not a possible metric for the collection's vectors."
                        + " Use one of COSINE, L2, IP, or leave it out. [MFD-OPTION-VALUE]");
    }

    @Test
    void anIndexOfOtherVectorsIsToldAndOneThatIsNotKnownIsTheServersToJudge() {
        Collection collection = Collection.of("c", KEY, DENSE);

        assertThat(problems(collection, choice("BIN_FLAT", null)))
                .extracting(Problem::path)
                .containsExactly("index");
        assertThat(problems(collection, choice("hnsw", "l2"))).isEmpty();
        assertThat(problems(collection, choice("NEWER_THAN_THIS", null))).isEmpty();
    }

    @Test
    void whatFitsOneFieldIsLeftOutForTheOthers() {
        Collection collection = Collection.of("c", KEY, DENSE, SPARSE);
        IndexChoice both = choice("IVF_FLAT", "L2");

        assertThat(problems(collection, both)).isEmpty();
        assertThat(IndexPlan.of(collection, both).stream().map(Index::toString))
                .containsExactly("v: IVF_FLAT, L2, nlist 128", "s: SPARSE_INVERTED_INDEX, IP");
    }

    @Test
    void anIndexThatTheServersVersionLacksIsToldWithThoseThatItHas() {
        IndexChoice newer = choice("IVF_RABITQ", null);
        Collection collection = Collection.of("c", KEY, DENSE);

        assertThat(IndexRules.problems(collection, newer, MilvusVersion.NEWEST)).isEmpty();
        assertThat(IndexRules.problems(collection, newer, MilvusVersion.of("2.3.5")))
                .extracting(Problem::hint)
                .containsExactly("Use one of AUTOINDEX, FLAT, IVF_FLAT, IVF_SQ8, IVF_PQ, HNSW, SCANN, DISKANN,"
                        + " GPU_IVF_FLAT, GPU_IVF_PQ, or leave it out.");
    }

    /** The usual index of bits knows two metrics: with another one a server refuses it, after the old collection is gone. */
    @Test
    void bitsThatAreComparedByAnotherMetricGetAnIndexThatHasIt() {
        Collection collection = Collection.of("c", KEY, BITS);

        assertThat(IndexPlan.of(collection, choice(null, "superstructure")))
                .extracting(Index::toString)
                .containsExactly("b: BIN_FLAT, SUPERSTRUCTURE");
        assertThat(IndexPlan.of(collection, choice(null, "MHJACCARD")))
                .extracting(Index::toString)
                .containsExactly("b: MINHASH_LSH, MHJACCARD");
        assertThat(IndexPlan.of(collection, choice(null, "JACCARD")))
                .extracting(Index::toString)
                .containsExactly("b: BIN_IVF_FLAT, JACCARD, nlist 128");
    }

    @Test
    void anIndexAndAMetricThatDoNotGoTogetherAreTold() {
        Collection collection = Collection.of("c", KEY, BITS);

        assertThat(problems(collection, choice("BIN_IVF_FLAT", "SUPERSTRUCTURE")))
                .extracting(Problem::toString)
                .containsExactly("index: BIN_IVF_FLAT does not support the metric SUPERSTRUCTURE, the metric of \"b\"."
                        + " Choose another index or metric, or leave them out. [MFD-OPTION-CLASH]");
        assertThat(problems(collection, choice("BIN_FLAT", "SUPERSTRUCTURE"))).isEmpty();
    }

    private static List<Problem> problems(Collection collection, IndexChoice choice) {
        return IndexRules.problems(collection, choice, MilvusVersion.NEWEST);
    }
}
