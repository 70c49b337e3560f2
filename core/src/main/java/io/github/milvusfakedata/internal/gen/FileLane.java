package io.github.milvusfakedata.internal.gen;

/** Lanes of the draw {@link Draw#FILE}. Part of the recipe. */
public final class FileLane {
    /** Format and extension. */
    public static final int FORMAT = 0;
    /** Size in bytes. */
    public static final int SIZE = 1;
    /** Form of the name. */
    public static final int NAME = 2;
    /** Number in the name. */
    public static final int NUMBER = 3;

    /** Camera that took it. */
    public static final int CAMERA = 4;

    /** Lens of that camera. */
    public static final int LENS = 5;

    private FileLane() {}
}
