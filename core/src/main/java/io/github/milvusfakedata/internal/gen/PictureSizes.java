package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/** How large files of pictures are, by format and number of pixels. */
public final class PictureSizes {
    /** Number of formats, in the order of the pool {@code image_formats}: jpg png webp gif heic avif tiff bmp svg. */
    public static final int FORMATS = 9;

    /** For each format the fewest hundredths of a byte a pixel, and how many more there may be. */
    private static final int[] HUNDREDTHS = {12, 40, 90, 130, 6, 24, 20, 30, 7, 16, 4, 14, 300, 20, 300, 1, 0, 0};

    private static final int BITMAP = 7;
    private static final int BITMAP_HEADER = 54;
    private static final int VECTORS = 8;
    private static final int SMALLEST_VECTORS = 1_200;
    private static final int VECTORS_RANGE = 90_000;

    private PictureSizes() {}

    /** Bytes of a picture; drawings made of lines don't depend on pixels, and bitmaps on nothing else. */
    static long bytes(int format, long pixels, long bits) {
        if (format == VECTORS) {
            return SMALLEST_VECTORS + CounterRng.below(bits, VECTORS_RANGE);
        }
        if (format == BITMAP) {
            return pixels * 3 + BITMAP_HEADER;
        }
        long more = pixels * HUNDREDTHS[2 * format + 1] / 100;
        return pixels * HUNDREDTHS[2 * format] / 100 + CounterRng.below(bits, Math.max(1, more));
    }
}
