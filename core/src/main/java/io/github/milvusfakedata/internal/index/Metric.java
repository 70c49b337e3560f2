package io.github.milvusfakedata.internal.index;

import io.github.milvusfakedata.schema.MilvusVersion;
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
    COSINE("2.3", Indexable.DENSE, Indexable.LISTED_DENSE),
    L2("2.3", Indexable.DENSE, Indexable.LISTED_DENSE),
    IP("2.3", Indexable.DENSE, Indexable.SPARSE, Indexable.LISTED_DENSE),
    HAMMING("2.3", Indexable.BITS, Indexable.LISTED_BITS),
    JACCARD("2.3", Indexable.BITS, Indexable.LISTED_BITS),
    SUBSTRUCTURE("2.3", Indexable.BITS),
    SUPERSTRUCTURE("2.3", Indexable.BITS),
    /** Belongs to the function of the same name. */
    BM25("2.5", Indexable.SPARSE),
    /** Belongs to the function MinHash. */
    MHJACCARD("2.6", Indexable.BITS),
    MAX_SIM_COSINE("2.6.4", Indexable.LISTED_DENSE),
    MAX_SIM_L2("2.6.4", Indexable.LISTED_DENSE),
    MAX_SIM_IP("2.6.4", Indexable.LISTED_DENSE),
    MAX_SIM("2.6.4", Indexable.LISTED_DENSE),
    MAX_SIM_HAMMING("2.6.4", Indexable.LISTED_BITS),
    MAX_SIM_JACCARD("2.6.4", Indexable.LISTED_BITS);

    private static final String OF_LISTS = "MAX_SIM";

    private final MilvusVersion since;
    private final Set<Indexable> kinds;

    Metric(String since, Indexable... kinds) {
        this.since = MilvusVersion.of(since);
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** The metric of a name, whose letter case does not matter. */
    public static Optional<Metric> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(wanted))
                .findFirst();
    }

    /** The first version of Milvus that has it. */
    public MilvusVersion since() {
        return since;
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
