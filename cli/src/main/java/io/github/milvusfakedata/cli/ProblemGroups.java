package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Problems that say the same of several places, for people who would read it as often. */
final class ProblemGroups {
    /** As many places as one looks at; more are counted. */
    private static final int MOST_PLACES = 20;

    /** A hint that is longer, such as a list of all names, is read once. */
    private static final int LONG_HINT = 80;

    private ProblemGroups() {}

    /** The problems by what they say, errors first, in the order of the first of each. */
    static List<List<Problem>> of(List<Problem> problems) {
        Map<List<Object>, List<Problem>> groups = new LinkedHashMap<>();
        problems.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .forEach(problem -> groups.computeIfAbsent(said(problem), said -> new ArrayList<>())
                        .add(problem));
        return List.copyOf(groups.values());
    }

    private static List<Object> said(Problem problem) {
        return List.of(
                problem.severity(),
                problem.code(),
                problem.location().source(),
                problem.path().isEmpty(),
                problem.message(),
                problem.hint());
    }

    /**
     * One problem that stands for all of a group and names their places.
     *
     * @param hints long hints that were told already; this one's is added
     */
    static Problem told(List<Problem> group, Set<String> hints) {
        Problem first = group.get(0);
        boolean again = first.hint().length() > LONG_HINT && !hints.add(first.hint());
        String hint = again ? "" : first.hint();
        return group.size() == 1 ? first.withHint(hint) : first.withHint((hint + ' ' + others(group)).strip());
    }

    /** By their lines where each has one of its own, else by their paths. */
    private static String others(List<Problem> group) {
        Set<Integer> lines = new HashSet<>();
        for (Problem problem : group) {
            lines.add(problem.location().line());
        }
        List<Problem> others = group.subList(1, group.size());
        if (lines.size() < group.size() || lines.contains(0)) {
            return "The same at " + shown(others.stream().map(Problem::path).toList()) + '.';
        }
        List<String> ranges = ranges(others.stream()
                .map(problem -> problem.location().line())
                .sorted()
                .toList());
        return "The same on line" + (others.size() == 1 ? " " : "s ") + shown(ranges) + '.';
    }

    private static String shown(List<String> places) {
        int more = places.size() - MOST_PLACES;
        String first = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return first + (more > 0 ? " and " + more + " more" : "");
    }

    /** Lines that follow each other as {@code 4–9}. */
    private static List<String> ranges(List<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && lines.get(i) == lines.get(i - 1) + 1) {
                continue;
            }
            int first = lines.get(start);
            int last = lines.get(i - 1);
            ranges.add(first == last ? String.valueOf(first) : first + (last == first + 1 ? ", " : "–") + last);
            start = i;
        }
        return ranges;
    }

    /** The id of the built-in schema that problems are about, whose text is no file of the user's. */
    static Optional<String> builtin(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location().source())
                .filter(source -> source.startsWith(BuiltinSchemas.TITLE))
                .map(source -> source.substring(BuiltinSchemas.TITLE.length()))
                .findFirst();
    }
}
