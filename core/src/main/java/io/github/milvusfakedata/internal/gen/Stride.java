package io.github.milvusfakedata.internal.gen;

/** Steps that meet each of a number of places once before they meet one again. */
public final class Stride {
    private Stride() {}

    /** The first step from a number on, at least 1, that has no factor in common with the number of places. */
    public static int from(int first, int places) {
        int step = first;
        while (commonDivisor(step, places) != 1) {
            step++;
        }
        return step;
    }

    private static int commonDivisor(int first, int second) {
        int larger = first;
        int smaller = second;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
