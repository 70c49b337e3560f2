package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A way to make values that goes by the places of rows in their groups, where it is checked.
 *
 * @param check where it stands
 * @param law the law of the groups, which have sizes
 */
record GroupCheck(SpecCheck check, GroupLaw.Sized law) {
    /** Checks that there are such groups and that they have sizes; empty if not. */
    static Optional<GroupCheck> of(SpecCheck check, String name, String word) {
        if (!check.at(word).group(name)) {
            return Optional.empty();
        }
        Groups.GroupRule rule = check.groups().get(name);
        if (rule.law() instanceof GroupLaw.Sized sized) {
            return Optional.of(new GroupCheck(check, sized));
        }
        check.at(word)
                .error(
                        "The rows of a " + Shown.quoted(name)
                                + " come one by one, so that they have no place in it and it has no size.",
                        "Name a group with a size, or use {\"of\": \"" + name + "\", …}.");
        return Optional.empty();
    }

    /** The most rows that a group has. */
    long largest() {
        return law.largest();
    }

    /** Checks that the field holds whole numbers from one to another. */
    void numbers(long least, long most) {
        ColumnLimits limits = check.limits();
        switch (limits.shape()) {
            case INT8, INT16, INT32, INT64 -> {
                NumberRange range = limits.numbers();
                if (least < range.least() || most > range.most()) {
                    outside(least, most, BigDecimal.valueOf(range.least()), BigDecimal.valueOf(range.most()));
                }
            }
            case FLOAT, DOUBLE -> {
                NumberRange range = limits.numbers();
                if (least < range.min() || most > range.max()) {
                    outside(least, most, BigDecimal.valueOf(range.min()), BigDecimal.valueOf(range.max()));
                }
            }
            case BOOL,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT ->
                check.error(
                        "These are whole numbers, and the field is of type "
                                + limits.type().schemaName() + ".",
                        "Make it Int32 or Int64.");
        }
    }

    private void outside(long least, long most, BigDecimal min, BigDecimal max) {
        check.error(
                "The largest group has " + law.largest() + " rows, which makes numbers from " + least + " to " + most
                        + ", and the field holds " + min.toPlainString() + " to " + max.toPlainString() + ".",
                "Make the groups smaller, or the field wider.");
    }
}
