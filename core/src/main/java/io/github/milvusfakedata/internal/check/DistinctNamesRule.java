package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two fields have the same name; names that differ in letter case alone are allowed, but easily confused. */
final class DistinctNamesRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        Map<String, Integer> exact = new HashMap<>();
        Map<String, Integer> folded = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            String name = collection.fields().get(i).name();
            if (name.isBlank()) {
                continue;
            }
            Integer same = exact.putIfAbsent(name, i);
            Integer similar = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
            if (same != null) {
                problems.add(Problem.error(
                        ProblemCode.NAME_DUPLICATE.id(),
                        Rule.pathOf(i) + ".name",
                        Shown.quoted(name) + " is already the name of " + Rule.pathOf(same) + ".",
                        "Give each field a name of its own."));
            } else if (similar != null) {
                problems.add(Problem.warning(
                        ProblemCode.NAME_CASE.id(),
                        Rule.pathOf(i) + ".name",
                        Shown.quoted(name) + " differs from "
                                + Shown.quoted(collection.fields().get(similar).name()) + " ("
                                + Rule.pathOf(similar) + ") only in upper and lower case.",
                        "Milvus tells them apart, some programs don't: rename one."));
            }
        }
        return problems;
    }
}
