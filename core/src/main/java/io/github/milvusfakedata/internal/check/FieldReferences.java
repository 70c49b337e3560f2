package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.Dependencies;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which fields are computed from which others. A field's values and its nulls are two things: the one may follow from the other
 * field's values while these follow from nothing.
 */
final class FieldReferences {
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_SHOWN = 20;

    /** A row of a hundred fields, each of which follows from the one before, takes half as many. */
    private static final int MOST_IN_ALL = 10_000;

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

    /** A problem for each circle of fields, in which each is in the end computed from itself; the first of them tells. */
    List<Problem> cycles() {
        return Dependencies.of(references).circles().stream().map(this::problem).toList();
    }

    /**
     * A problem for each field whose values take too many others: each field that is computed from others is computed once
     * more for each that refers to it. To be asked where there are no circles.
     */
    List<Problem> costs() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> columns = Dependencies.of(references).columns();
        long all = 0;
        for (Map.Entry<String, Long> field : columns.entrySet()) {
            Set<String> others = references.getOrDefault(field.getKey(), Set.of());
            if (field.getValue() > MOST_COLUMNS
                    && others.stream().allMatch(other -> columns.getOrDefault(other, 1L) <= MOST_COLUMNS)) {
                problems.add(tooMany(
                        "More than " + MOST_COLUMNS
                                + " columns are computed for this one, since the fields that it refers to"
                                + " refer to others in turn, several to the same.",
                        field.getKey()));
            }
            all += references.containsKey(field.getKey()) ? field.getValue() : 0;
            if (all > MOST_IN_ALL && problems.isEmpty()) {
                return List.of(tooMany(
                        "More than " + MOST_IN_ALL
                                + " columns are computed up to this one, since each field that others refer to is computed"
                                + " once more for each of them.",
                        field.getKey()));
            }
        }
        return problems;
    }

    private Problem tooMany(String message, String field) {
        return Problem.error(
                ProblemCode.GENERATE.id(),
                places.get(field),
                message,
                "Refer to fewer fields that are computed themselves.");
    }

    private Problem problem(List<String> circle) {
        String first = circle.get(0);
        String way = circle.stream().limit(MOST_SHOWN).map(Shown::plain).collect(Collectors.joining(" → "))
                + (circle.size() > MOST_SHOWN ? " → …" : "") + " → " + Shown.plain(first);
        return Problem.error(
                ProblemCode.GENERATE.id(),
                places.get(first),
                circle.size() == 1
                        ? "The field is computed from itself."
                        : "The fields are computed from each other in a circle: " + way + ".",
                "Make one of them in another way.");
    }
}
