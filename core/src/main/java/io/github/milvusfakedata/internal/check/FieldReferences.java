package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields are computed from which others.
 *
 * @param said how the values of fields are made, by name
 * @param places where the fields stand in their schema, by name
 */
record FieldReferences(Map<String, ValueSpec> said, Map<String, Rule.Placed> places) {
    /** A problem for each field that is, in the end, computed from itself; of a circle of fields the first tells. */
    List<Problem> cycles() {
        List<Problem> problems = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String name : said.keySet()) {
            List<String> circle = circle(name, name, new ArrayList<>(), new HashSet<>());
            if (!circle.isEmpty() && circle.stream().noneMatch(told::contains)) {
                told.addAll(circle);
                problems.add(problem(circle));
            }
        }
        return problems;
    }

    /** The way from a field over others back to the first; empty if there is none. */
    private List<String> circle(String first, String at, List<String> way, Set<String> seen) {
        way.add(at);
        if (said.containsKey(at)) {
            for (String next : new TreeSet<>(said.get(at).fields())) {
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
        }
        way.remove(way.size() - 1);
        return List.of();
    }

    private Problem problem(List<String> circle) {
        String first = circle.get(0);
        String path = places.get(first).path() + ".generate";
        String way = String.join(" → ", circle) + " → " + first;
        return Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                circle.size() == 1
                        ? "The field is computed from itself."
                        : "The fields are computed from each other in a circle: " + way + ".",
                "Make one of them in another way.");
    }
}
