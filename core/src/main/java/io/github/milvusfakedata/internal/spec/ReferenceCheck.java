package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Optional;

/**
 * Whether another dataset has the values that a field takes from it.
 *
 * @param spec what is taken
 * @param other all rows that the other dataset could have
 * @param check where it stands
 */
record ReferenceCheck(ReferenceSpec spec, RowsSpec other, SpecCheck check) {
    void run() {
        List<String> names = other.columns().stream().map(ColumnSpec::name).toList();
        Optional<ColumnSpec> column = other.find(spec.field());
        if (column.isEmpty()) {
            check.at("field")
                    .error(
                            "The schema " + Shown.quoted(spec.schema()) + " makes no values of a field "
                                    + Shown.quoted(spec.field()) + ".",
                            check.advice()
                                    .of(spec.field(), names, "It makes those of " + String.join(", ", names) + "."));
            return;
        }
        checkType(column.get());
        checkRows();
    }

    private void checkType(ColumnSpec column) {
        ColumnLimits own = check.limits();
        ColumnLimits others = column.limits();
        String field = "The field " + Shown.quoted(spec.field()) + " of " + Shown.quoted(spec.schema());
        if (own.shape() != others.shape() || ValueFamily.of(own) != ValueFamily.of(others)) {
            check.at("field")
                    .error(
                            field + " is of type " + others.type().schemaName() + ", and this one of "
                                    + own.type().schemaName() + ".",
                            "Give both the same type: a text, a number, or true and false.");
        } else if (own.isWhole()
                && (own.numbers().least() > others.numbers().least()
                        || own.numbers().most() < others.numbers().most())) {
            check.at("field")
                    .error(
                            field + " can be from " + others.numbers().least() + " to "
                                    + others.numbers().most() + ", and this one holds "
                                    + own.numbers().least() + " to "
                                    + own.numbers().most() + ".",
                            "Give both the same bounds.");
        } else if (own.longestText() < others.longestText()) {
            check.at("field")
                    .error(
                            field + " has texts of up to " + others.longestText() + " bytes, and this one holds "
                                    + own.longestText() + ".",
                            "Write \"max_length\": " + others.longestText() + ".");
        }
        if (column.hasNulls()) {
            check.at("field")
                    .error(
                            field + " has no value in some rows.",
                            "Take the values of a field that all rows have, such as the key.");
        }
    }

    private void checkRows() {
        for (ColumnSpec column : other.columns()) {
            long keys = column.primaryKey() ? column.values().distinctValues(column.limits()) : 0;
            if (keys > 0 && spec.rows() > keys) {
                check.at("rows")
                        .error(
                                "The schema " + Shown.quoted(spec.schema()) + " has keys for " + keys
                                        + " rows, not for " + spec.rows() + ".",
                                "Write at most " + keys + ".");
            }
        }
    }
}
