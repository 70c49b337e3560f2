package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ReferencedValues;
import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.schema.Shown;
import java.util.Objects;
import java.util.Set;

/**
 * Values that another dataset has, as foreign keys are: those of its field in a row that is drawn. Fields that refer to one
 * dataset in the same way take the same row of it, so that key and name agree.
 *
 * @param schema the name of the other dataset's schema
 * @param rows how many rows it has, from the first on
 * @param seed its seed
 * @param field the field whose values are taken
 * @param zipf how unevenly rows are drawn: the one of rank r in proportion to 1 / r^zipf; 0 for evenly
 * @param as what tells draws of one dataset apart, such as buyer and seller; empty where one row is meant
 */
public record ReferenceSpec(String schema, long rows, long seed, String field, double zipf, String as)
        implements ValueSpec {
    public ReferenceSpec {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(as, "as");
        if (rows < 1 || rows > RowRange.MOST_ROWS) {
            throw new IllegalArgumentException("another dataset has 1 to " + RowRange.MOST_ROWS + " rows, got " + rows);
        }
        ZipfRanks.require(rows, zipf);
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.PLAIN;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ColumnSource values = binding.siblings().reference(schema).column(field, seed);
        long key = binding.recipe().hidden("row of " + schema + ' ' + rows + ' ' + seed + ' ' + as);
        return new ReferencedValues(values, rows, zipf, key, binding.measuring());
    }

    /** The field that values are taken from says what they are, which {@link #check} compares. */
    @Override
    public boolean fits(ColumnLimits limits, boolean isColumn) {
        return isColumn;
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        if (!check.references().containsKey(schema)) {
            check.at("reference")
                    .at("schema")
                    .error(
                            "There is no schema " + Shown.quoted(schema) + " to take values from.",
                            "Write the name of a built-in schema or of a file beside this one, or add the schema to"
                                    + " references.");
            return;
        }
        check.references().get(schema).ifPresent(other -> new ReferenceCheck(this, other, check.at("reference")).run());
    }
}
