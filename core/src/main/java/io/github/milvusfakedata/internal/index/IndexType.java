package io.github.milvusfakedata.internal.index;

import io.github.milvusfakedata.schema.Feature;
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
    /** The server's own choice; at first for vectors alone. */
    AUTOINDEX(
            Takes.vectors(),
            Takes.since(Feature.AUTOINDEX_SCALARS, Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION),
            Takes.since(Feature.AUTOINDEX_SCALARS, Indexable.TRUTH),
            Takes.since(Feature.AUTOINDEX_ARRAYS, Indexable.ARRAY),
            Takes.since(Feature.AUTOINDEX_JSON, Indexable.JSON),
            Takes.since(Feature.AUTOINDEX_GEOMETRIES, Indexable.GEOMETRY),
            Takes.since(Feature.TIMESTAMPS, Indexable.MOMENT)),
    FLAT(Takes.dense(Feature.ALWAYS)),
    IVF_FLAT(Takes.dense(Feature.ALWAYS)),
    IVF_SQ8(Takes.dense(Feature.ALWAYS)),
    IVF_PQ(Takes.dense(Feature.ALWAYS)),
    IVF_RABITQ(Takes.dense(Feature.IVF_RABITQ)),
    HNSW(Takes.dense(Feature.ALWAYS), Takes.bits(Feature.HNSW_BITS)),
    HNSW_SQ(Takes.dense(Feature.HNSW_QUANTIZED)),
    HNSW_PQ(Takes.dense(Feature.HNSW_QUANTIZED)),
    HNSW_PRQ(Takes.dense(Feature.HNSW_QUANTIZED)),
    SCANN(Takes.dense(Feature.ALWAYS)),
    DISKANN(Takes.dense(Feature.ALWAYS)),
    AISAQ(Takes.dense(Feature.AISAQ)),
    GPU_CAGRA(Takes.dense(Feature.GPU_CAGRA)),
    GPU_IVF_FLAT(Takes.dense(Feature.ALWAYS)),
    GPU_IVF_PQ(Takes.dense(Feature.ALWAYS)),
    GPU_BRUTE_FORCE(Takes.dense(Feature.GPU_BRUTE_FORCE)),
    BIN_FLAT(Takes.bits(Feature.ALWAYS)),
    BIN_IVF_FLAT(Takes.bits(Feature.ALWAYS)),
    MINHASH_LSH(Takes.since(Feature.MINHASH_LSH, Indexable.BITS)),
    SPARSE_INVERTED_INDEX(Takes.since(Feature.SPARSE_VECTORS, Indexable.SPARSE)),
    SPARSE_WAND(Takes.since(Feature.SPARSE_VECTORS, Indexable.SPARSE)),
    INVERTED(
            Takes.since(Feature.INVERTED, Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION, Indexable.TRUTH),
            Takes.since(Feature.INVERTED_ARRAYS, Indexable.ARRAY),
            Takes.since(Feature.INVERTED_JSON, Indexable.JSON)),
    BITMAP(
            Takes.since(Feature.BITMAP, Indexable.TEXT, Indexable.WHOLE, Indexable.TRUTH, Indexable.ARRAY),
            Takes.since(Feature.BITMAP_JSON, Indexable.JSON)),
    HYBRID(
            Takes.since(Feature.HYBRID, Indexable.TEXT, Indexable.WHOLE, Indexable.FRACTION),
            Takes.since(Feature.HYBRID, Indexable.TRUTH, Indexable.ARRAY)),
    STL_SORT(
            Takes.since(Feature.ALWAYS, Indexable.WHOLE, Indexable.FRACTION),
            Takes.since(Feature.STL_SORT_TEXTS, Indexable.TEXT),
            Takes.since(Feature.TIMESTAMPS, Indexable.MOMENT),
            Takes.since(Feature.STL_SORT_JSON, Indexable.JSON)),
    /** Spelled so by Milvus; 2.3 takes no other spelling. */
    TRIE(Takes.since(Feature.ALWAYS, Indexable.TEXT)),
    NGRAM(Takes.since(Feature.NGRAM, Indexable.TEXT, Indexable.JSON)),
    RTREE(Takes.since(Feature.GEOMETRIES, Indexable.GEOMETRY));

    private static final long MOST = Integer.MAX_VALUE;
    private static final long MOST_LISTS = 65_536;
    private static final long MOST_LINKS = 2048;

    /** Above this dimension a graph of 16 links a point loses its way more often than it saves memory. */
    private static final long WIDE = 1024;

    private final Map<Indexable, Feature> kinds = new EnumMap<>(Indexable.class);

    IndexType(Takes... takes) {
        for (Takes each : takes) {
            each.kinds().forEach(kind -> kinds.put(kind, each.feature()));
        }
    }

    /** Kinds of values, and what a version has whose index takes them. */
    private record Takes(Feature feature, List<Indexable> kinds) {
        static Takes since(Feature feature, Indexable... kinds) {
            return new Takes(feature, List.of(kinds));
        }

        static Takes dense(Feature feature) {
            return since(feature, Indexable.DENSE, Indexable.LISTED_DENSE);
        }

        static Takes bits(Feature feature) {
            return since(feature, Indexable.BITS, Indexable.LISTED_BITS);
        }

        static Takes vectors() {
            return new Takes(
                    Feature.ALWAYS,
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

    /** What a version of Milvus has if it makes it of such values; empty where none does. */
    public Optional<Feature> feature(Indexable kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** Whether a version of Milvus makes it of such values. */
    public boolean takes(Indexable kind, MilvusVersion version) {
        return feature(kind).filter(each -> each.isIn(version)).isPresent();
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
