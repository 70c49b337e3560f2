package io.github.milvusfakedata.internal.trace;

import java.util.function.Consumer;

/**
 * Tells a watcher of the costly steps on the way from a schema to files, on the thread that takes them. For tests: whoever
 * promises that a step is taken once for each run can count.
 */
public final class Trace {
    private static final ThreadLocal<Consumer<Point>> WATCHER = new ThreadLocal<>();

    private Trace() {}

    /** A step. */
    public enum Point {
        /** All rules are asked about a schema. */
        CHECK,
        /** A schema and options become a dataset's description. */
        RESOLUTION,
        /** Rows are cut into files. */
        PLAN,
        /** A directory, or a place in an object store, is looked at. */
        SCAN
    }

    /** Tells that a step is taken now. */
    public static void pass(Point point) {
        Consumer<Point> watcher = WATCHER.get();
        if (watcher != null) {
            watcher.accept(point);
        }
    }

    /** Runs something and tells of each step that the calling thread takes meanwhile. */
    public static void watch(Consumer<Point> watcher, Runnable watched) {
        Consumer<Point> before = WATCHER.get();
        WATCHER.set(watcher);
        try {
            watched.run();
        } finally {
            if (before == null) {
                WATCHER.remove();
            } else {
                WATCHER.set(before);
            }
        }
    }
}
