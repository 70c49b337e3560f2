package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.Stream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/** The groups of a dataset's rows, by name. */
public final class Groups {
    /** Rows stand alone. */
    public static final Groups NONE = new Groups(List.of(), RecipeKey.of(0));

    /**
     * Rows that belong together, or groups of them that do.
     *
     * @param name of the groups
     * @param of the name of the smaller groups that belong together; empty for rows
     * @param law how they come together
     */
    public record GroupRule(String name, Optional<String> of, GroupLaw law) {}

    /** Groups as rows: each is its own. */
    private static final RowGroups THEMSELVES = new RowGroups() {
        @Override
        public long group(long row) {
            return row;
        }

        @Override
        public double meanRows() {
            return 1;
        }
    };

    private final Map<String, RowGroups> direct = new HashMap<>();
    private final Map<String, RowGroups> ofRows = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Optional<String> main;

    /**
     * The groups of a dataset.
     *
     * @param rules of different names, those of smaller groups before those that are made of them
     * @param key the dataset's
     */
    public Groups(List<GroupRule> rules, RecipeKey key) {
        List<String> sized = new ArrayList<>();
        for (GroupRule rule : rules) {
            RowGroups own = rule.law().bind(key.constant(Stream.HIDDEN, "group " + rule.name()));
            direct.put(rule.name(), own);
            ofRows.put(
                    rule.name(),
                    rule.of().isPresent()
                            ? new NestedGroups(ofRows.get(rule.of().get()), own)
                            : own);
            rule.of().ifPresent(part -> parts.put(rule.name(), part));
            if (rule.law().isSized() && rule.of().isEmpty()) {
                sized.add(rule.name());
            }
        }
        main = sized.stream().findFirst();
    }

    /** The groups whose rows are about the same things; empty if each row is about something of its own. */
    public Optional<String> main() {
        return main;
    }

    /** The groups of a name, from the numbers of rows. */
    public RowGroups ofRows(String name) {
        return known(ofRows.get(name), name);
    }

    /** The groups of a name, from the numbers of smaller groups that they consist of in the end. */
    public RowGroups ofGroups(String name, String smaller) {
        if (name.equals(smaller)) {
            return THEMSELVES;
        }
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("no groups of " + smaller + ": " + name);
        }
        RowGroups own = known(direct.get(name), name);
        return part.equals(smaller) ? own : new NestedGroups(ofGroups(part, smaller), own);
    }

    /** The places of rows in the groups of a name, which have sizes; in groups of smaller ones these have the places. */
    GroupPlaces places(String name, Optional<String> level) {
        Optional<RowGroups> smaller = Optional.ofNullable(parts.get(name)).map(ofRows::get);
        if (known(direct.get(name), name) instanceof SizedGroups sized) {
            return new GroupPlaces(smaller, sized, level.equals(Optional.of(name)));
        }
        throw new IllegalStateException("no places in " + name);
    }

    /**
     * How many rows, rather than smaller groups, each group of a name has; all but the groups of rows are contiguous.
     *
     * @throws IllegalStateException if some have no sizes
     */
    public LongUnaryOperator rowsOf(String name) {
        return group -> firstRow(name, group + 1) - firstRow(name, group);
    }

    /** The row at which a group would begin if all were contiguous: where rows are spread, sizes are the same. */
    private long firstRow(String name, long group) {
        if (!(known(direct.get(name), name) instanceof SizedGroups sized)) {
            throw new IllegalStateException("no sizes of " + name);
        }
        long first = sized.firstRow(group);
        String part = parts.get(name);
        return part == null ? first : firstRow(part, first);
    }

    private static RowGroups known(RowGroups groups, String name) {
        if (groups == null) {
            throw new IllegalStateException("no group " + name);
        }
        return groups;
    }
}
