package io.github.milvusfakedata.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares rows cell by cell: whole rows of vectors in a message would bury the one cell that differs. */
final class Differences {
    private static final int MOST = 5;
    private static final int LONGEST_VALUE = 300;

    private Differences() {}

    /** The first cells in which the rows differ, each as one line; empty if all rows are equal. */
    static List<String> between(List<Map<String, Object>> found, List<Map<String, Object>> expected) {
        List<String> differences = new ArrayList<>();
        if (found.size() != expected.size()) {
            differences.add("found " + found.size() + " rows, expected " + expected.size());
        }
        int rows = Math.min(found.size(), expected.size());
        for (int row = 0; row < rows && differences.size() < MOST; row++) {
            Set<String> names = new TreeSet<>(expected.get(row).keySet());
            names.addAll(found.get(row).keySet());
            for (String name : names) {
                differences.addAll(inCell(row, name, found.get(row), expected.get(row)));
            }
        }
        return differences;
    }

    /** The first rows in which one column differs, each as one line. */
    static List<String> inColumn(String name, List<Map<String, Object>> found, List<Map<String, Object>> expected) {
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < expected.size() && differences.size() < MOST; row++) {
            differences.addAll(inCell(row, name, found.get(row), expected.get(row)));
        }
        return differences;
    }

    private static List<String> inCell(int row, String name, Map<String, Object> found, Map<String, Object> expected) {
        boolean equal = found.containsKey(name) == expected.containsKey(name)
                && Objects.equals(found.get(name), expected.get(name));
        return equal
                ? List.of()
                : List.of("row " + row + ", " + name + ": found " + shown(name, found) + ", expected "
                        + shown(name, expected));
    }

    private static String shown(String name, Map<String, Object> row) {
        String text = row.containsKey(name) ? String.valueOf(row.get(name)) : "nothing";
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
