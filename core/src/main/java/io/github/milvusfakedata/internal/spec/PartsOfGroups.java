package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Groups.GroupRule;
import io.github.milvusfakedata.schema.Shown;
import java.util.Optional;

/**
 * Whether a value that all rows of a group share can be made of its parts, however deep these lie: none of them can be of a
 * group that the first is no part of, and none can follow a row's place, which differs between the rows.
 *
 * @param name of the group
 * @param check where the value stands
 */
record PartsOfGroups(String name, SpecCheck check) {
    /** Reports each part that can't be. */
    void check(ValueSpec values) {
        if (values instanceof OfSpec || values instanceof GroupIdSpec) {
            String other = values.group().orElseThrow();
            if (check.groups().containsKey(other) && !isWithin(other)) {
                check.error(
                        "A value is of one group, not of two: here of " + Shown.quoted(name) + " and of "
                                + Shown.quoted(other) + ".",
                        "Name one of them, or say in groups that a " + name + " is in a " + other + ".");
            }
            return;
        }
        boolean sizes = values instanceof GroupSizeSpec && values.group().equals(Optional.of(name));
        if (values.group().isPresent() && !sizes) {
            check.error(
                    "A value is of one group, not of two: all rows of a " + Shown.quoted(name)
                            + " share it, and it follows the place of each in a "
                            + Shown.quoted(values.group().get()) + ".",
                    "Remove the outer name, or what goes by the place.");
            return;
        }
        values.ingredients().forEach(this::check);
    }

    /** Whether a group is the other, or a part of it in the end. */
    private boolean isWithin(String other) {
        Optional<String> at = Optional.of(other);
        while (at.isPresent() && !at.get().equals(name)) {
            at = Optional.ofNullable(check.groups().get(at.get())).flatMap(GroupRule::of);
        }
        return at.isPresent();
    }
}
