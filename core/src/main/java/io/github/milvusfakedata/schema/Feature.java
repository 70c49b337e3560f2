package io.github.milvusfakedata.schema;

import java.util.Locale;

/**
 * What versions of Milvus differ in, one constant each: types, formats of files, properties, indexes, limits, habits of the
 * importer. Nobody else states a version. Since when, and how that is known, stands in the resource {@code features.txt}, from
 * which the page docs/reference/versions.md is made: a new feature is a constant here and four lines there.
 */
public enum Feature {
    /** What each version has of which anything is known here. */
    ALWAYS,

    ARRAYS,
    FLOAT16_VECTORS,
    BFLOAT16_VECTORS,
    SPARSE_VECTORS,
    INT8_VECTORS,
    STRUCTS,
    STRUCT_VECTORS,
    NULLABLE_STRUCTS,
    GEOMETRIES,
    TIMESTAMPS,
    LONG_TEXTS,

    SEVERAL_VECTORS,
    TEN_VECTORS,
    MANY_FIELDS,
    FEWER_PARTITIONS,
    NULLABLE_FIELDS,
    NULLABLE_VECTORS,
    DEFAULT_VALUES,
    ANALYZERS,
    CLUSTERING_KEYS,

    BM25_FUNCTIONS,
    NULLABLE_BM25_INPUTS,
    EMBEDDING_FUNCTIONS,
    MIN_HASH_FUNCTIONS,

    AUTOINDEX_SCALARS,
    AUTOINDEX_ARRAYS,
    AUTOINDEX_JSON,
    AUTOINDEX_GEOMETRIES,
    INVERTED,
    INVERTED_ARRAYS,
    INVERTED_JSON,
    BITMAP,
    BITMAP_JSON,
    HYBRID,
    STL_SORT_TEXTS,
    STL_SORT_JSON,
    NGRAM,
    HNSW_BITS,
    HNSW_QUANTIZED,
    IVF_RABITQ,
    AISAQ,
    GPU_CAGRA,
    GPU_BRUTE_FORCE,
    MINHASH_LSH,
    SUBSTRUCTURES,
    MAX_SIM,

    REST_IMPORT,
    PARQUET_FILES,
    JSON_LISTS,
    JSON_LINES_FILES,
    CSV_FILES,
    HALVES_IMPORTED,
    HALVES_FROM_NUMPY,
    SPARSE_IMPORTED,
    STRUCT_VECTORS_FROM_TEXT,
    NULLABLE_FROM_NUMPY,

    OWN_KEYS,
    OWN_OUTPUTS,
    META_LEFT_OUT,
    NULLS_LEFT_OUT_OF_JSON,
    NULLS_LEFT_OUT_OF_PARQUET,
    NULLS_LEFT_OUT,
    UNKNOWN_COLUMNS,

    WIDE_READER,
    LENGTHS_CHECKED,
    NULLS_READ,
    REQUIRED_COLUMNS,
    NULL_ELEMENTS_REFUSED,
    VECTOR_NAN_REFUSED,
    STRUCTS_CHECKED,
    STRUCT_VECTORS_CHECKED,
    NULLABLE_META,
    UTF8_CHECKED,
    SPARSE_EMPTY,
    SPARSE_STRUCTS,
    FIXED_SIZE_LISTS,
    FLOATS_FOR_HALVES,
    EMPTY_ARRAYS_KEPT;

    private FeatureTable.Entry entry() {
        return FeatureTable.of(this);
    }

    /** What the versions that have it can do, a phrase such as {@code JSON Lines files are imported}. */
    public String meaning() {
        return entry().meaning();
    }

    /** How it is known since when, such as the numbers of pull requests. */
    public String source() {
        return entry().source();
    }

    /** The versions that have it. */
    public VersionRange versions() {
        return entry().versions();
    }

    /** Whether a version has it. */
    public boolean isIn(MilvusVersion version) {
        return versions().contains(version);
    }

    /** The stable name in the table, such as {@code json-lines-files}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The feature of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Feature ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
