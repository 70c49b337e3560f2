package io.github.milvusfakedata.internal.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a name means only where others stand beside it: a level beside a message is that of a log, a language beside code one
 * that programs are written in.
 */
public final class NamesBeside {
    private static final String RESOURCE = "/io/github/milvusfakedata/meanings/names_beside.txt";

    /** A line for each: what the names mean, the names, and those of which one must stand beside them. */
    private static final List<NameBeside> RULES = rules();

    private final Set<String> all = new HashSet<>();

    private NamesBeside(Collection<String> fieldNames) {
        fieldNames.forEach(name -> all.add(FieldName.of(name).whole()));
    }

    private record NameBeside(String meaning, Set<String> names, Set<String> beside) {}

    /** What names mean in a collection that has fields of all these names. */
    public static NamesBeside of(Collection<String> fieldNames) {
        return new NamesBeside(fieldNames);
    }

    private static List<NameBeside> rules() {
        List<NameBeside> rules = new ArrayList<>();
        for (String line : MeaningFile.text(RESOURCE).lines().toList()) {
            String[] cells = line.split("\t");
            rules.add(new NameBeside(cells[0], Set.of(cells[1].split(", ")), Set.of(cells[2].split(", "))));
        }
        return List.copyOf(rules);
    }

    /**
     * The name of what a field of this name holds; empty if those beside it change nothing.
     *
     * @param isKnown whether a name means something for the field's type
     */
    public Optional<String> meaning(String fieldName, Predicate<String> isKnown) {
        String name = FieldName.of(fieldName).whole();
        return RULES.stream()
                .filter(rule -> rule.names().contains(name))
                .filter(rule -> rule.beside().stream().anyMatch(other -> !other.equals(name) && all.contains(other)))
                .map(NameBeside::meaning)
                .filter(isKnown)
                .findFirst();
    }
}
