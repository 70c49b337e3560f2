package io.github.milvusfakedata.rule;

/** The numbers in Milvus' rules. Each names the setting or constant of Milvus that it is the default of. */
public final class Limits {
    /** The largest {@code max_length} of a VarChar, in bytes: {@code proxy.maxVarCharLength}. */
    public static final int MOST_VARCHAR_BYTES = 65_535;

    /** The most bytes of a Text: {@code proxy.maxTextLength}. */
    public static final int MOST_TEXT_BYTES = 2 << 20;

    /** The most bytes of a JSON value that inserts take: {@code common.JSONMaxLength}. The importer does not check it. */
    public static final int MOST_JSON_BYTES = 65_536;

    /** The largest {@code max_capacity} of an array: {@code proxy.maxArrayCapacity}. */
    public static final int MOST_ELEMENTS = 4096;

    /** The largest dimension of a vector of numbers: {@code proxy.maxDimension}. */
    public static final int MOST_DIM = 32_768;

    /** The largest dimension of a vector of bits, eight times that of numbers. */
    public static final int MOST_BITS = 8 * MOST_DIM;

    /** The largest index of a sparse vector: one less than 2^32 − 1 (Milvus' pkg/util/typeutil/schema.go). */
    public static final long LAST_SPARSE_INDEX = (1L << Integer.SIZE) - 2;

    /** The largest finite 16-bit float of IEEE 754. */
    public static final int LARGEST_HALF = 65_504;

    /** The least number that becomes infinite as such a float, since it is nearer to what would be the next one. */
    public static final int LEAST_BEYOND_HALF = LARGEST_HALF + 16;

    /** The most bytes of a file, of NumPy files of their sum: {@code dataNode.import.maxImportFileSizeInGB}, 16 GiB. */
    public static final long MOST_FILE_BYTES = 16L << 30;

    /** The most files of a request: {@code dataCoord.import.maxImportFileNumPerReq}. */
    public static final int MOST_FILES = 1024;

    private Limits() {}
}
