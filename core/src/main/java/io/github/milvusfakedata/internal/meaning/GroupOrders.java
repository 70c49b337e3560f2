package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups make up which others.
 *
 * @param names of all groups, those with mistakes too
 * @param read what is said of them
 * @param problems what is wrong, to which more is added
 */
record GroupOrders(Set<String> names, Map<String, SaidGroups.SaidGroup> read, List<Problem> problems) {
    /** The groups, smaller ones before those that they make up. */
    List<Groups.GroupRule> rules() {
        Map<String, String> parts = new HashMap<>();
        read.forEach((name, said) -> said.in().ifPresent(outer -> put(name, outer, parts)));
        List<Groups.GroupRule> rules = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String name : read.keySet()) {
            add(name, parts, done, new HashSet<>(), rules);
        }
        return rules;
    }

    private void put(String inner, String outer, Map<String, String> parts) {
        String path = SaidGroups.pathOf(inner) + ".in";
        if (!names.contains(outer)) {
            problem(
                    path,
                    "There is no group " + Shown.quoted(outer) + ".",
                    NearestName.advice(outer, names, "The groups are " + String.join(", ", names) + "."));
        } else if (parts.containsKey(outer)) {
            problem(
                    path,
                    "The group " + Shown.quoted(outer) + " is made up of " + Shown.quoted(parts.get(outer))
                            + " already.",
                    "Let one of them be in the other.");
        } else {
            parts.put(outer, inner);
        }
    }

    private void add(
            String name,
            Map<String, String> parts,
            Set<String> done,
            Set<String> waiting,
            List<Groups.GroupRule> rules) {
        if (done.contains(name) || !read.containsKey(name)) {
            return;
        }
        if (!waiting.add(name)) {
            problem(
                    SaidGroups.pathOf(name) + ".in",
                    "The group " + Shown.quoted(name) + " is, in the end, in itself.",
                    "Remove one of the properties \"in\".");
            done.add(name);
            return;
        }
        Optional<String> part = Optional.ofNullable(parts.get(name));
        part.ifPresent(smaller -> add(smaller, parts, done, waiting, rules));
        if (done.add(name)) {
            rules.add(new Groups.GroupRule(name, part, read.get(name).law()));
        }
    }

    private void problem(String path, String message, String hint) {
        problems.add(Problem.error(ProblemCode.GROUPS.id(), path, message, hint));
    }
}
