package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.encode.FormatMistakes;
import java.util.Set;

/**
 * What is wrong on purpose in Parquet files, for those who test importers: the files are Parquet, but not as Milvus reads
 * it.
 *
 * @param lz4 columns whose pages are compressed by LZ4
 * @param split columns of numbers of the shape FLOAT or DOUBLE, or lists of them, encoded as BYTE_STREAM_SPLIT
 * @param cut whether files end before their footer
 */
public record ParquetMistakes(Set<String> lz4, Set<String> split, boolean cut) implements FormatMistakes {
    /** Files as they should be. */
    public static final ParquetMistakes NONE = new ParquetMistakes(Set.of(), Set.of(), false);

    public ParquetMistakes {
        lz4 = Set.copyOf(lz4);
        split = Set.copyOf(split);
    }
}
