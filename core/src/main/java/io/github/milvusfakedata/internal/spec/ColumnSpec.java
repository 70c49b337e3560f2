package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A column of a dataset, resolved: nothing is left to decide but the seed.
 *
 * @param name the name in files and rows
 * @param path the field's path, of which the keys of its random bits are made
 * @param type Milvus' type
 * @param limits what the column holds
 * @param values how its values are made
 * @param nulls the share of rows without a value; empty where none may lack one
 * @param defaultValue what Milvus stores in those rows instead of null
 */
public record ColumnSpec(
        String name,
        String path,
        MilvusType type,
        ColumnLimits limits,
        ValueSpec values,
        OptionalDouble nulls,
        Optional<Literal> defaultValue) {
    public ColumnSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(defaultValue, "defaultValue");
        if (nulls.isPresent() && !(nulls.getAsDouble() >= 0 && nulls.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("no share of nulls: " + nulls.getAsDouble());
        }
    }

    /** A column whose rows all have a value. */
    public static ColumnSpec of(String name, MilvusType type, ColumnLimits limits, ValueSpec values) {
        return new ColumnSpec(name, name, type, limits, values, OptionalDouble.empty(), Optional.empty());
    }

    /** The column that encoders write, nulls included. */
    public Column bind(Recipe recipe) {
        return bind(new Binding(path, recipe, false));
    }

    /** The same for measuring sizes: rows that should share a value have values of their own. */
    public Column sample(Recipe recipe) {
        return bind(new Binding(path, recipe, true));
    }

    private Column bind(Binding binding) {
        ColumnSource source = values.column(limits, binding);
        return new Column(
                name,
                nulls.isPresent()
                        ? new Nulls(source, nulls.getAsDouble(), binding.keys().nulls())
                        : source);
    }
}
