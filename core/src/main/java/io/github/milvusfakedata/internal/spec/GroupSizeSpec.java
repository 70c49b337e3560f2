package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.GroupRows;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.gen.PlaceNumbers;
import io.github.milvusfakedata.internal.gen.PlaceRule;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Shown;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How many rows a row's group has; of groups that are made up of smaller ones, how many of these, which are what their places
 * count.
 *
 * @param name of the groups
 * @param per how many rows are counted as one, as those of a page; at least 1
 * @param rows whether rows are counted even where the groups are made up of smaller ones
 */
public record GroupSizeSpec(String name, int per, boolean rows) implements ValueSpec {
    public GroupSizeSpec {
        Objects.requireNonNull(name, "name");
        if (per < 1) {
            throw new IllegalArgumentException("1 row or more is counted, got " + per);
        }
    }

    /** The size that goes with the places in the group. */
    public GroupSizeSpec(String name, int per) {
        this(name, per, false);
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        if (rows) {
            Groups groups = binding.recipe().groups();
            return new GroupRows(limits.shape(), binding.groups(name), groups.rowsOf(name), per);
        }
        PlaceRule rule = new PlaceRule(PlaceRule.PlaceKind.SIZE, 0, per, 0);
        return new PlaceNumbers(limits.shape(), binding.recipe().places(name), rule);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "size")
                .filter(groups -> !rows || haveRows(check, name))
                .ifPresent(groups -> {
                    long most = rows ? largest(check, name) : groups.largest();
                    groups.numbers(1, (most + per - 1) / per);
                });
    }

    /** Rows can be counted where the smaller groups of each lie one behind the other, and have sizes themselves. */
    private static boolean haveRows(SpecCheck check, String group) {
        Optional<String> part = check.groups().get(group).of();
        if (part.isEmpty()) {
            return true;
        }
        boolean contiguous = check.groups().get(group).law() instanceof GroupLaw.Sized sized
                && sized.order() == GroupLaw.GroupOrder.CONTIGUOUS;
        boolean sized = check.groups().get(part.get()).law().isSized();
        if (!contiguous || !sized) {
            check.at("rows")
                    .error(
                            "The rows of a " + Shown.quoted(group) + " can't be counted: "
                                    + (sized
                                            ? "it lies scattered among others."
                                            : "a " + Shown.quoted(part.get()) + " has no size."),
                            sized ? "Let its order be contiguous, or remove rows." : "Give it a size, or remove rows.");
            return false;
        }
        return haveRows(check, part.get());
    }

    private static long largest(SpecCheck check, String group) {
        Groups.GroupRule rule = check.groups().get(group);
        long own = ((GroupLaw.Sized) rule.law()).largest();
        return rule.of().map(part -> own * largest(check, part)).orElse(own);
    }
}
