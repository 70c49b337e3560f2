package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What groups are known by: no two have the same. Numbers are those of the groups, 0, 1, 2 …; texts a prefix with digits and
 * small letters behind it.
 *
 * @param name of the groups
 * @param prefix what each text starts with, in ASCII
 * @param digits how many digits and letters follow in texts
 */
public record GroupIdSpec(String name, String prefix, int digits) implements ValueSpec {
    /** Digits and letters where a schema says nothing of them. */
    public static final int USUAL_DIGITS = 8;

    public GroupIdSpec {
        Objects.requireNonNull(name, "name");
        new TextKeySpec(prefix, digits);
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS, ValueFamily.NUMBERS);
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return shared(limits).column(limits, binding);
    }

    @Override
    public ValueSpec shared(ColumnLimits limits) {
        return new OfSpec(name, made(limits));
    }

    /** Numbers within the bounds that a field has, or its type below Int64, in an order that looks random; else from 0 on. */
    private ValueSpec made(ColumnLimits limits) {
        if (limits.shape() == ColumnShape.STRING) {
            return new TextKeySpec(prefix, digits);
        }
        NumberRange range = limits.numbers();
        boolean counted = limits.shape() == ColumnShape.INT64 && !range.given();
        return counted ? new RowNumberSpec() : new IntegerKeySpec(range.given() ? range.least() : 1, range.most());
    }

    /** How many groups can have an id of their own. */
    public long ids(ColumnLimits limits) {
        return made(limits).distinctValues(limits);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        if (!check.at("id").group(name)) {
            return;
        }
        ColumnLimits limits = check.limits();
        int bytes = prefix.length() + digits;
        boolean text = limits.shape() == ColumnShape.STRING;
        if (text && bytes > limits.longestText()) {
            check.error(
                    "Ids of " + bytes + " bytes don't fit a field of at most " + limits.longestText() + ".",
                    "Raise max_length, or shorten prefix or digits.");
        } else if (!text && !limits.isWhole()) {
            check.error(
                    "Ids of groups are texts or whole numbers, and the field is of type "
                            + limits.type().schemaName() + ".",
                    "Make it Int64 or VarChar.");
        } else if (!check.groups().get(name).name().isEmpty()) {
            // Groups with mistakes have no name: how many they would be is not known.
            checkDistinct(check, limits, text);
        }
    }

    private void checkDistinct(SpecCheck check, ColumnLimits limits, boolean text) {
        long groups = most(check.groups(), name, check.rows());
        long distinct = ids(limits);
        if (distinct < groups) {
            check.at("id")
                    .error(
                            "Up to " + groups + " groups have ids of their own in " + check.rows()
                                    + " rows, but there are only " + distinct + " different "
                                    + (text ? "ones of " + digits + (digits == 1 ? " digit" : " digits") : "numbers")
                                    + ".",
                            text
                                    ? "Write more digits, or fewer rows" + limited(check, distinct)
                                    : "Widen the bounds of the field, use a wider type, or write fewer rows"
                                            + limited(check, distinct));
        }
    }

    /** Groups that can come again have as many ids as are wanted. */
    private String limited(SpecCheck check, long distinct) {
        boolean limits = !(check.groups().get(name).law() instanceof GroupLaw.Counted);
        return limits && distinct > 0
                ? "; or write \"most\": " + distinct + " at the group, so that groups come again."
                : ".";
    }

    /** The most groups of a name that so many rows can have. */
    private static long most(Map<String, Groups.GroupRule> groups, String name, long rows) {
        Groups.GroupRule rule = groups.get(name);
        long parts = rule.of().isPresent() && groups.containsKey(rule.of().get())
                ? most(groups, rule.of().get(), rows)
                : rows;
        return rule.law().most(parts);
    }
}
