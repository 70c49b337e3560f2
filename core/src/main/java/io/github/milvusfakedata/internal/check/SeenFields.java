package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a collection from which others can be computed, and which of them are. */
final class SeenFields {
    private final Sight seen = Sight.empty();
    private final Map<String, Rule.Placed> places = new LinkedHashMap<>();
    private final FieldReferences references = new FieldReferences();
    private final List<Problem> problems;

    /** @param problems what was found wrong, to which more is added */
    SeenFields(List<Problem> problems) {
        this.problems = problems;
    }

    /** Adds a field; one without limits is there, but no values of it are made. */
    void add(Rule.Placed placed, Optional<ColumnLimits> limits, List<String> listed) {
        places.putIfAbsent(placed.field().name(), placed);
        seen.add(placed.field().name(), limits, listed);
    }

    /** The fields from which others can be computed. */
    Sight all() {
        return seen;
    }

    /** Where it is said how a field is made of which {@link #refer} was asked. */
    String pathOf(String field) {
        return references.pathOf(field);
    }

    /**
     * Looks for the fields that something is computed from, and tells whether all are there.
     *
     * @param name the field that is computed; of a member behind the name of what it is a member of
     * @param path where it is said
     * @param others what can be seen from there
     */
    boolean refer(String name, String path, ReadFields read, Map<String, ColumnLimits> others) {
        Set<String> all = new TreeSet<>(read.values());
        all.addAll(read.nulls());
        read.ifThere().stream().filter(others::containsKey).forEach(all::add);
        boolean complete = true;
        Set<String> found = new TreeSet<>();
        for (String other : all) {
            if (!isThere(other, path, read.mention().apply(other), others)) {
                complete = false;
            } else {
                String prefix =
                        seen.columns().get(other) == others.get(other) ? "" : name.substring(0, name.indexOf('.') + 1);
                if (read.values().contains(other) || read.ifThere().contains(other)) {
                    found.add(prefix + other);
                }
                if (read.nulls().contains(other)) {
                    found.add(FieldReferences.nullsOf(prefix + other));
                }
            }
        }
        references.add(name, path, found);
        return complete;
    }

    private boolean isThere(String other, String path, String mention, Map<String, ColumnLimits> others) {
        if (others.containsKey(other)) {
            return true;
        }
        String message = places.containsKey(other)
                ? "The values of " + Shown.quoted(other) + " are not made here, so that none can be computed from them"
                : "There is no field " + Shown.quoted(other) + " to compute values from";
        problems.add(Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                message + mention + '.',
                NearestName.advice(
                        other, others.keySet(), "The fields are " + String.join(", ", others.keySet()) + ".")));
        return false;
    }

    /** A problem for each circle of fields that are computed from each other, or for those that take too many others. */
    List<Problem> cycles() {
        List<Problem> cycles = references.cycles();
        return cycles.isEmpty() ? references.costs() : cycles;
    }
}
