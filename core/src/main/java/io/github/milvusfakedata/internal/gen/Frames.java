package io.github.milvusfakedata.internal.gen;

/** Common picture sizes, so that a width and a height of one row fit together. */
public final class Frames {
    private static final int[] PHOTOS = {
        4000, 3000, 6000, 4000, 1920, 1080, 3000, 4000, 1080, 1080, 4032, 3024, 1080, 1350, 3024, 4032, 2048, 1365,
        5472, 3648, 1600, 1200, 1280, 853, 4000, 6000, 1024, 768, 800, 600, 3840, 2160, 1080, 1920, 1200, 1800, 5184,
        3456, 2400, 1600, 640, 480, 7952, 5304, 1500, 1500, 2560, 1440
    };
    private static final int[] VIDEOS = {
        1920, 1080, 1280, 720, 3840, 2160, 854, 480, 1080, 1920, 2560, 1440, 640, 360, 720, 1280, 1440, 1080, 7680,
        4320, 426, 240
    };

    private final int[] sizes;

    private Frames(int[] sizes) {
        this.sizes = sizes;
    }

    /** The sizes that fit a subject: of videos, otherwise of photos; the most frequent first. */
    public static Frames of(Subject subject) {
        return new Frames(subject == Subject.VIDEOS ? VIDEOS : PHOTOS);
    }

    /** Number of sizes. */
    public int count() {
        return sizes.length / 2;
    }

    /** Width of one of the sizes in pixels. */
    public int widthOf(int size) {
        return sizes[2 * size];
    }

    /** Height of one of the sizes in pixels. */
    public int heightOf(int size) {
        return sizes[2 * size + 1];
    }

    /** Which size random bits choose; early ones more often. */
    public int size(long bits) {
        return Spread.SKEWED.index(bits, count());
    }

    int width(long bits) {
        return widthOf(size(bits));
    }

    int height(long bits) {
        return heightOf(size(bits));
    }

    long pixels(long bits) {
        int size = size(bits);
        return (long) widthOf(size) * heightOf(size);
    }
}
