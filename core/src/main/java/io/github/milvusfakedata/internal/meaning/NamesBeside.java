package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.schema.Field;
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
    private static final int NAMES_BESIDE = 3;

    /**
     * A line for each: what the names mean, the names, those of which one must stand beside them, and {@code free} if that one
     * must have no values of its own: prices follow the currency of the row's place only where the currency does.
     */
    private static final List<NameBeside> RULES = rules();

    private final Set<String> all;
    private final Set<String> free;

    private NamesBeside(Set<String> all, Set<String> free) {
        this.all = all;
        this.free = free;
    }

    private record NameBeside(String meaning, Set<String> names, Set<String> beside, boolean free) {}

    /** What names mean in a collection that has these fields. */
    public static NamesBeside of(Collection<Field> fields) {
        Set<String> all = new HashSet<>();
        Set<String> free = new HashSet<>();
        for (Field field : fields) {
            String name = FieldName.of(field.name()).whole();
            all.add(name);
            if (field.params().generate().isEmpty()
                    && field.params().enumValues().isEmpty()) {
                free.add(name);
            }
        }
        return new NamesBeside(all, free);
    }

    private static List<NameBeside> rules() {
        List<NameBeside> rules = new ArrayList<>();
        for (String line : MeaningFile.text(RESOURCE).lines().toList()) {
            String[] cells = line.split("\t");
            rules.add(new NameBeside(
                    cells[0], Set.of(cells[1].split(", ")), Set.of(cells[2].split(", ")), cells.length > NAMES_BESIDE));
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
                .filter(rule -> rule.beside().stream()
                        .anyMatch(other -> !other.equals(name) && (rule.free() ? free : all).contains(other)))
                .map(NameBeside::meaning)
                .filter(isKnown)
                .findFirst();
    }
}
