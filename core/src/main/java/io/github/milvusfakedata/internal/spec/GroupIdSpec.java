package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
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
        return new OfSpec(
                name, limits.shape() == ColumnShape.STRING ? new TextKeySpec(prefix, digits) : new RowNumberSpec());
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
        int bytes = prefix.length() + digits;
        if (check.limits().shape() == ColumnShape.STRING
                && bytes > check.limits().longestText()) {
            check.error(
                    "Ids of " + bytes + " bytes don't fit a field of at most "
                            + check.limits().longestText() + ".",
                    "Raise max_length, or shorten prefix or digits.");
        } else if (check.limits().shape() != ColumnShape.STRING
                && check.limits().shape() != ColumnShape.INT64) {
            check.error(
                    "Ids of groups are texts or Int64, and the field is of type "
                            + check.limits().type().schemaName() + ".",
                    "Make it Int64 or VarChar.");
        }
    }
}
