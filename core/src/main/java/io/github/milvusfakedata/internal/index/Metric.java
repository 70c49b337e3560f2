package io.github.milvusfakedata.internal.index;

import io.github.milvusfakedata.schema.Feature;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How vectors are compared. The usual one of a kind of vectors comes first. Sources: Milvus' {@code
 * indexparamcheck/constraints.go}, its page "Index StructArray Fields", and what a server 2.3.5 takes.
 */
public enum Metric {
    COSINE(Feature.ALWAYS, Indexable.DENSE, Indexable.LISTED_DENSE),
    L2(Feature.ALWAYS, Indexable.DENSE, Indexable.LISTED_DENSE),
    IP(Feature.ALWAYS, Indexable.DENSE, Indexable.SPARSE, Indexable.LISTED_DENSE),
    HAMMING(Feature.ALWAYS, Indexable.BITS, Indexable.LISTED_BITS),
    JACCARD(Feature.ALWAYS, Indexable.BITS, Indexable.LISTED_BITS),
    SUBSTRUCTURE(Feature.SUBSTRUCTURES, Indexable.BITS),
    SUPERSTRUCTURE(Feature.SUBSTRUCTURES, Indexable.BITS),
    /** Belongs to the function of the same name. */
    BM25(Feature.BM25_FUNCTIONS, Indexable.SPARSE),
    /** Belongs to the function MinHash. */
    MHJACCARD(Feature.MINHASH_LSH, Indexable.BITS),
    MAX_SIM_COSINE(Feature.MAX_SIM, Indexable.LISTED_DENSE),
    MAX_SIM_L2(Feature.MAX_SIM, Indexable.LISTED_DENSE),
    MAX_SIM_IP(Feature.MAX_SIM, Indexable.LISTED_DENSE),
    MAX_SIM(Feature.MAX_SIM, Indexable.LISTED_DENSE),
    MAX_SIM_HAMMING(Feature.MAX_SIM, Indexable.LISTED_BITS),
    MAX_SIM_JACCARD(Feature.MAX_SIM, Indexable.LISTED_BITS);

    private static final String OF_LISTS = "MAX_SIM";

    private final Feature feature;
    private final Set<Indexable> kinds;

    Metric(Feature feature, Indexable... kinds) {
        this.feature = feature;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** The metric of a name, whose letter case does not matter. */
    public static Optional<Metric> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(wanted))
                .findFirst();
    }

    /** What a version of Milvus has if it has the metric. */
    public Feature feature() {
        return feature;
    }

    /** Whether values can be compared by it. */
    public boolean takes(Indexable kind) {
        return kinds.contains(kind);
    }

    /** Whether it compares lists of vectors as a whole. */
    public boolean isOfLists() {
        return name().startsWith(OF_LISTS);
    }

    /** Whether it belongs to the function that fills the field, so that no other makes sense there. */
    public boolean isOfFunction() {
        return this == BM25 || this == MHJACCARD;
    }
}
