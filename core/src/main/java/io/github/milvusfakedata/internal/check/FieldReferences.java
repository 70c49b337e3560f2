package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields are computed from which others. A field's values and its nulls are two things: the one may follow from the other
 * field's values while these follow from nothing.
 */
final class FieldReferences {
    private static final int MOST_COLUMNS = 2_000;

    private final Map<String, Set<String>> references = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** What asks for a field's nulls. */
    static String nullsOf(String field) {
        return "null of " + field;
    }

    /**
     * Adds what something is computed from.
     *
     * @param name a field, or its {@link #nullsOf nulls}
     * @param path where it is said in the schema
     */
    void add(String name, String path, Set<String> others) {
        references.computeIfAbsent(name, unknown -> new TreeSet<>()).addAll(others);
        places.putIfAbsent(name, path);
    }

    /** Where it is said what something is computed from. */
    String pathOf(String name) {
        return places.get(name);
    }

    /** A problem for each field that is, in the end, computed from itself; of a circle of fields the first tells. */
    List<Problem> cycles() {
        List<Problem> problems = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String name : references.keySet()) {
            List<String> circle = circle(name, name, new ArrayList<>(), new HashSet<>());
            if (!circle.isEmpty() && circle.stream().noneMatch(told::contains)) {
                told.addAll(circle);
                problems.add(problem(circle));
            }
        }
        return problems;
    }

    /**
     * A problem for each field whose values take too many others: each field that is computed from others is computed once
     * more for each that refers to it. To be asked where there are no circles.
     */
    List<Problem> costs() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> known = new HashMap<>();
        for (String name : references.keySet()) {
            boolean first = references.get(name).stream().allMatch(other -> columns(other, known) <= MOST_COLUMNS);
            if (first && columns(name, known) > MOST_COLUMNS) {
                problems.add(Problem.error(
                        ProblemCode.GENERATE.id(),
                        places.get(name),
                        "More than " + MOST_COLUMNS
                                + " columns are computed for this one, since the fields that it refers to"
                                + " refer to others in turn, several to the same.",
                        "Refer to fewer fields that are computed themselves."));
            }
        }
        return problems;
    }

    private long columns(String name, Map<String, Long> known) {
        Long before = known.get(name);
        if (before != null) {
            return before;
        }
        long columns = 1;
        for (String other : references.getOrDefault(name, Set.of())) {
            columns = Math.min(Integer.MAX_VALUE, columns + columns(other, known));
        }
        known.put(name, columns);
        return columns;
    }

    /** The way from a field over others back to the first; empty if there is none. */
    private List<String> circle(String first, String at, List<String> way, Set<String> seen) {
        way.add(at);
        for (String next : references.getOrDefault(at, Set.of())) {
            if (next.equals(first)) {
                return way;
            }
            if (seen.add(next)) {
                List<String> found = circle(first, next, way, seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        way.remove(way.size() - 1);
        return List.of();
    }

    private Problem problem(List<String> circle) {
        String first = circle.get(0);
        String way = String.join(" → ", circle) + " → " + first;
        return Problem.error(
                ProblemCode.GENERATE.id(),
                places.get(first),
                circle.size() == 1
                        ? "The field is computed from itself."
                        : "The fields are computed from each other in a circle: " + way + ".",
                "Make one of them in another way.");
    }
}
