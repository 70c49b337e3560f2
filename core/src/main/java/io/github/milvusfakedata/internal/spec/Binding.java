package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RowGroups;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a column's random bits come from.
 *
 * @param path the field's path, which its keys are made of and nothing else
 * @param recipe the dataset's recipe
 * @param measuring whether the column is to show how large its values are: rows that should share a value then have values
 *     of their own
 * @param siblings the columns of the same rows, for values that are computed from others
 */
public record Binding(String path, Recipe recipe, boolean measuring, Siblings siblings) {
    public Binding {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(siblings, "siblings");
    }

    /** A column that stands alone. */
    public Binding(String path, Recipe recipe, boolean measuring) {
        this(path, recipe, measuring, Siblings.NONE);
    }

    /** The keys of the field's bits. */
    FieldKeys keys() {
        return recipe.keys(path);
    }

    /** The same with other random bits, such as those of a row's group. */
    Binding with(Recipe other) {
        return new Binding(path, other, measuring, siblings);
    }

    /** Which groups of a name the column's rows are in; these themselves where they are such groups. */
    RowGroups groups(String name) {
        Optional<String> level = recipe.level();
        return level.isEmpty() ? recipe.groups().ofRows(name) : recipe.groups().ofGroups(name, level.get());
    }

    /** The same for a part of the field's values that has a name of its own. */
    Binding of(String member) {
        return new Binding(path + '.' + member, recipe, measuring, siblings);
    }

    /** The same, but what stands around it is something else. */
    Binding seeing(Siblings others) {
        return new Binding(path, recipe, measuring, others);
    }

    /** The same for a column whose rows are elements of lists. */
    Binding ofElements() {
        return new Binding(path, recipe.ofElements(), measuring, siblings);
    }
}
