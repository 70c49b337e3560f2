package io.github.milvusfakedata.internal.index;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Milvus' indexes: what each takes, by which metrics and with which parameters. Sources: Milvus' {@code
 * internal/util/indexparamcheck} and its release notes, Knowhere's registry of indexes, and what a server 2.3.5 takes and refuses.
 */
public enum IndexType {
    /** The server's own choice; before 2.4 for vectors alone. */
    AUTOINDEX(
            "2.3",
            Takes.vectors(),
            Takes.since("2.4", Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION, Indexable.TRUTH, Indexable.ARRAY),
            Takes.since("2.5.11", Indexable.JSON),
            Takes.since("2.6", Indexable.GEOMETRY, Indexable.MOMENT)),
    FLAT("2.3", Takes.dense()),
    IVF_FLAT("2.3", Takes.dense()),
    IVF_SQ8("2.3", Takes.dense()),
    IVF_PQ("2.3", Takes.dense()),
    IVF_RABITQ("2.6", Takes.dense()),
    HNSW("2.3", Takes.dense(), Takes.bits()),
    HNSW_SQ("2.5", Takes.dense()),
    HNSW_PQ("2.5", Takes.dense()),
    HNSW_PRQ("2.5", Takes.dense()),
    SCANN("2.3", Takes.dense()),
    DISKANN("2.3", Takes.dense()),
    AISAQ("2.6", Takes.dense()),
    GPU_CAGRA("2.4", Takes.dense()),
    GPU_IVF_FLAT("2.3", Takes.dense()),
    GPU_IVF_PQ("2.3", Takes.dense()),
    GPU_BRUTE_FORCE("2.4", Takes.dense()),
    BIN_FLAT("2.3", Takes.bits()),
    BIN_IVF_FLAT("2.3", Takes.bits()),
    MINHASH_LSH("2.6", Takes.since("2.6", Indexable.BITS)),
    SPARSE_INVERTED_INDEX("2.4", Takes.since("2.4", Indexable.SPARSE)),
    SPARSE_WAND("2.4", Takes.since("2.4", Indexable.SPARSE)),
    INVERTED(
            "2.4",
            Takes.since("2.4", Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION, Indexable.TRUTH, Indexable.ARRAY),
            Takes.since("2.5.11", Indexable.JSON)),
    BITMAP(
            "2.4",
            Takes.since("2.4", Indexable.TEXT, Indexable.WHOLE, Indexable.TRUTH, Indexable.ARRAY),
            Takes.since("3.0", Indexable.JSON)),
    HYBRID(
            "2.4",
            Takes.since("2.4", Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION, Indexable.TRUTH, Indexable.ARRAY)),
    STL_SORT(
            "2.3",
            Takes.since("2.3", Indexable.WHOLE, Indexable.FRACTION),
            Takes.since("2.6", Indexable.TEXT, Indexable.MOMENT),
            Takes.since("3.0", Indexable.JSON)),
    /** Spelled so by Milvus; 2.3 takes no other spelling. */
    TRIE("2.3", Takes.since("2.3", Indexable.TEXT)),
    NGRAM("2.6", Takes.since("2.6", Indexable.TEXT, Indexable.JSON)),
    RTREE("2.6", Takes.since("2.6", Indexable.GEOMETRY));

    private static final long MOST = Integer.MAX_VALUE;
    private static final long MOST_LISTS = 65_536;
    private static final long MOST_LINKS = 2048;

    /** Above this dimension a graph of 16 links a point loses its way more often than it saves memory. */
    private static final long WIDE = 1024;

    /** The first version of Milvus that has it. */
    private final MilvusVersion since;

    private final Map<Indexable, MilvusVersion> kinds = new EnumMap<>(Indexable.class);

    IndexType(String since, Takes... takes) {
        this.since = MilvusVersion.of(since);
        for (Takes each : takes) {
            each.kinds().forEach(kind -> kinds.put(kind, each.since()));
        }
    }

    /** Kinds of values, and since when an index takes them. */
    private record Takes(MilvusVersion since, List<Indexable> kinds) {
        static Takes since(String version, Indexable... kinds) {
            return new Takes(MilvusVersion.of(version), List.of(kinds));
        }

        static Takes dense() {
            return since("2.3", Indexable.DENSE, Indexable.LISTED_DENSE);
        }

        static Takes bits() {
            return since("2.3", Indexable.BITS, Indexable.LISTED_BITS);
        }

        static Takes vectors() {
            return new Takes(
                    MilvusVersion.OLDEST,
                    Arrays.stream(Indexable.values())
                            .filter(Indexable::isVector)
                            .toList());
        }
    }

    /** The index of a name, whose letter case does not matter. */
    public static Optional<IndexType> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(wanted))
                .findFirst();
    }

    /** The name as servers take it. */
    public String id() {
        return this == TRIE ? "Trie" : name();
    }

    /** The first version of Milvus that makes it of such values; empty where none does. */
    public Optional<MilvusVersion> since(Indexable kind) {
        return Optional.ofNullable(kinds.get(kind)).map(first -> first.isAtLeast(since) ? first : since);
    }

    /** Whether a version of Milvus makes it of such values. */
    public boolean takes(Indexable kind, MilvusVersion version) {
        return since(kind).filter(version::isAtLeast).isPresent();
    }

    /** Whether it can compare vectors by a metric that the vectors have. */
    public boolean takes(Metric metric) {
        if (this == MINHASH_LSH) {
            return metric == Metric.MHJACCARD;
        }
        if (this == BIN_FLAT) {
            return metric != Metric.MHJACCARD;
        }
        if (this == HNSW || this == BIN_IVF_FLAT) {
            return metric != Metric.SUBSTRUCTURE && metric != Metric.SUPERSTRUCTURE && metric != Metric.MHJACCARD;
        }
        return true;
    }

    /** The numbers that it takes, as far as their bounds are known; there may be others. */
    public List<IndexParam> params() {
        IndexParam lists = new IndexParam("nlist", 1, MOST_LISTS, 128);
        return switch (this) {
            case HNSW, HNSW_SQ, HNSW_PQ, HNSW_PRQ ->
                List.of(new IndexParam("M", 1, MOST_LINKS, 16), new IndexParam("efConstruction", 1, MOST, 200));
            case IVF_FLAT, IVF_SQ8, IVF_RABITQ, SCANN, GPU_IVF_FLAT, BIN_IVF_FLAT -> List.of(lists);
            case IVF_PQ, GPU_IVF_PQ -> List.of(lists, new IndexParam("m", 1, MOST, 1));
            case NGRAM ->
                List.of(
                        new IndexParam("min_gram", 1, MOST, IndexParam.NONE),
                        new IndexParam("max_gram", 1, MOST, IndexParam.NONE));
            case AUTOINDEX, FLAT, DISKANN, AISAQ, GPU_CAGRA, GPU_BRUTE_FORCE, BIN_FLAT, MINHASH_LSH -> List.of();
            case SPARSE_INVERTED_INDEX, SPARSE_WAND, INVERTED, BITMAP, HYBRID, STL_SORT, TRIE, RTREE -> List.of();
        };
    }

    /**
     * The parameters with which the index is made: those given, then the usual ones for what is missing, without which older
     * servers refuse it.
     *
     * @param dim the dimension of the vectors, 0 where there is none
     */
    public Map<String, String> completed(Map<String, String> given, long dim) {
        Map<String, String> params = new LinkedHashMap<>();
        for (IndexParam param : params()) {
            if (!param.isRequired() && !given.containsKey(param.name())) {
                params.put(param.name(), Long.toString(usual(param, dim)));
            }
        }
        params.putAll(given);
        return params;
    }

    private static long usual(IndexParam param, long dim) {
        return switch (param.name()) {
            case "M" -> dim > WIDE ? 2 * param.usual() : param.usual();
            // Quarters keep most of the precision; m must divide the dimension.
            case "m" -> dim % 4 == 0 && dim > 0 ? dim / 4 : param.usual();
            default -> param.usual();
        };
    }
}
