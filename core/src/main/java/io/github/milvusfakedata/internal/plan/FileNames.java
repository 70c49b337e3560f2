package io.github.milvusfakedata.internal.plan;

import io.github.milvusfakedata.dataset.Dataset;

/**
 * The names of data files, the same as the Python tool's: {@code data.parquet} alone, else {@code
 * data-00001-of-00003.parquet}; where each column has a file, {@code data-00001-of-00003/id.npy}. Every name depends on
 * place and count only, so none is ever stored.
 */
public final class FileNames {
    /** The file that describes a dataset. Not a data file, although it ends as one may. */
    public static final String META = Dataset.DESCRIPTION;

    private static final int MIN_DIGITS = 5;

    private FileNames() {}

    /**
     * The name of a data file.
     *
     * @param index from 0
     * @param count number of files of the dataset
     * @param extension without the dot
     */
    public static String dataFile(int index, int count, String extension) {
        return stem(index, count) + "." + extension;
    }

    private static String stem(int index, int count) {
        if (count == 1) {
            return "data";
        }
        int digits = Math.max(MIN_DIGITS, Integer.toString(count).length());
        return "data-" + padded(index + 1, digits) + "-of-" + padded(count, digits);
    }

    /**
     * The directory of a bundle of column files.
     *
     * @param index from 0
     * @param count number of bundles of the dataset
     */
    public static String bundle(int index, int count) {
        return stem(index, count);
    }

    /** No formatter: after some hundred files C2 compiles it, which takes more memory for a moment than all else together. */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
