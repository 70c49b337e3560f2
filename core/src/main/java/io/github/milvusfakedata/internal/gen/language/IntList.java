package io.github.milvusfakedata.internal.gen.language;

import java.util.Arrays;

/** Numbers that are collected one by one. */
final class IntList {
    private int[] values = new int[1 << 8];
    private int size;

    /** Appends a number. */
    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** One of them. */
    int get(int at) {
        return values[at];
    }

    /** All of them. */
    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
