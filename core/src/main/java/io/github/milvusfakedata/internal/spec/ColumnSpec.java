package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.DefaultForNull;
import io.github.milvusfakedata.internal.gen.NullMask;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A column of a dataset, resolved: nothing is left to decide but the seed.
 *
 * @param name the name in files and rows
 * @param path the field's path, of which the keys of its random bits are made
 * @param primaryKey whether its values tell rows apart, and so are the same in every state of the rows
 * @param limits what the column holds
 * @param values how its values are made
 * @param nullable whether Milvus stores null where a row has no value
 * @param nulls the share of rows without a value; empty where none may lack one
 * @param nullWhen on what condition a row has no value, beside that share
 * @param defaultValue what Milvus stores in those rows instead of null
 */
public record ColumnSpec(
        String name,
        String path,
        boolean primaryKey,
        ColumnLimits limits,
        ValueSpec values,
        boolean nullable,
        OptionalDouble nulls,
        Optional<NullCondition> nullWhen,
        Optional<Literal> defaultValue) {
    public ColumnSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(nullWhen, "nullWhen");
        Objects.requireNonNull(defaultValue, "defaultValue");
        if (nulls.isPresent() && !(nulls.getAsDouble() >= 0 && nulls.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("no share of nulls: " + nulls.getAsDouble());
        }
    }

    /** A column whose rows all have a value. */
    public static ColumnSpec of(String name, ColumnLimits limits, ValueSpec values) {
        return within(name, name, limits, values);
    }

    /** A column whose rows all have a value, and whose random bits are those of another path. */
    static ColumnSpec within(String name, String path, ColumnLimits limits, ValueSpec values) {
        return new ColumnSpec(
                name, path, false, limits, values, false, OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    /** Milvus' type. */
    public MilvusType type() {
        return limits.type();
    }

    /** Whether Milvus takes a row without a value: it stores null or the default value. */
    public boolean mayLackValues() {
        return nullable || defaultValue.isPresent();
    }

    /** Whether some rows have no value. */
    public boolean hasNulls() {
        return nullWhen.isPresent()
                || nulls.isPresent()
                        && (nulls.getAsDouble() > 0 || values.missing().isPresent());
    }

    /**
     * The same column as Parquet files hold it: with the default value itself where the importer, which reads it as a text and
     * stores something else, would leave a null of a nullable field as it is.
     *
     * @param bound the column, as {@link #bind} gives it
     */
    public Column forParquet(Column bound) {
        boolean converted = type().textKind()
                .filter(kind -> kind == TextKind.TIMESTAMP || kind == TextKind.GEOMETRY)
                .isPresent();
        if (!converted || !nullable || !hasNulls() || defaultValue.isEmpty()) {
            return bound;
        }
        return new Column(
                name, new DefaultForNull(bound.source(), defaultValue.get().text()));
    }

    /**
     * The column that encoders write, nulls included.
     *
     * @param recipe the dataset's recipe
     * @param measuring whether it is to show how large its values are: rows that should share a value then have values of their
     *     own
     * @param siblings the columns of the same rows
     */
    public Column bind(Recipe recipe, boolean measuring, Siblings siblings) {
        return new Column(name, source(new Binding(path, recipe, measuring, siblings)));
    }

    /** The values of the rows that another column is bound to, those of null rows too. */
    ColumnSource values(Binding other) {
        return values.column(limits, own(other));
    }

    /** The column of the rows that another column is bound to, with its nulls. */
    ColumnSource source(Binding other) {
        ColumnSource some = withShare(other);
        return nullWhen.isPresent() ? nullWhen.get().nulls(some, own(other)) : some;
    }

    private ColumnSource withShare(Binding other) {
        if (nulls.isPresent() && values.shared(limits) instanceof OfSpec of) {
            return of.withNulls(limits, own(other), nulls.getAsDouble());
        }
        ColumnSource source = values(other);
        if (nulls.isEmpty()) {
            return source;
        }
        ColumnSource some = new Nulls(source, nulls.getAsDouble(), nullKey(own(other)));
        return values.missing().isPresent()
                ? new Nulls(
                        some,
                        NullMask.ofMissing(values.missing().get(), own(other).recipe()))
                : some;
    }

    private long nullKey(Binding binding) {
        return values.absentTogether()
                .map(draw -> binding.recipe().hidden(draw.id()))
                .orElseGet(() -> binding.keys().nulls());
    }

    private Binding own(Binding other) {
        Recipe recipe = primaryKey ? other.recipe().ofFirstRows() : other.recipe();
        return new Binding(path, recipe, other.measuring(), other.siblings());
    }
}
