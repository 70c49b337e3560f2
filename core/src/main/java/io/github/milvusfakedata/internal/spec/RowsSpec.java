package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows of a collection, resolved: everything that their values depend on. Writers and readers bind the same columns.
 *
 * @param columns what the rows hold: all fields but those that Milvus fills itself
 * @param recipe which of all rows of these columns they are
 * @param subject the business that they are about
 * @param language the language of their texts
 * @param groups which rows belong together
 * @param references the rows of other datasets that values are taken from, by the names of their schemas; seed and range are
 *     those of whoever takes them
 * @param range which rows there are
 */
public record RowsSpec(
        List<ColumnSpec> columns,
        RecipeKey recipe,
        Subject subject,
        Language language,
        List<Groups.GroupRule> groups,
        Map<String, RowsSpec> references,
        RowRange range) {
    /** Texts are measured with this seed, so that file sizes are planned the same whatever the dataset's seed. */
    private static final long SAMPLE_SEED = 0x5A4D504C45L;

    public RowsSpec {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        references = Map.copyOf(references);
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(range, "range");
    }

    /** Rows of other columns, of the same recipe. */
    public RowsSpec withColumns(List<ColumnSpec> others) {
        return new RowsSpec(others, recipe, subject, language, groups, references, range);
    }

    /** The same with other rows. */
    public RowsSpec withRange(RowRange other) {
        return new RowsSpec(columns, recipe, subject, language, groups, references, other);
    }

    /** The columns that encoders write and readers read. */
    public List<Column> bind() {
        return bind(new Recipe(recipe, subject, new Groups(groups, recipe)).in(language), false);
    }

    /** The same columns of a fixed seed, for measuring sizes; rows that should share values have values of their own. */
    public List<Column> sample() {
        RecipeKey sample = RecipeKey.of(SAMPLE_SEED);
        return bind(new Recipe(sample, subject, new Groups(groups, sample)).in(language), true);
    }

    /** The values of a column of the rows as they are first, with another seed. */
    ColumnSource column(String name, long seed) {
        RecipeKey key = RecipeKey.of(seed);
        Recipe own = new Recipe(key, subject, new Groups(groups, key)).in(language);
        Siblings siblings = new Siblings(columns, references);
        return siblings.values(name, new Binding(name, own, false, siblings));
    }

    /** A column by its name. */
    Optional<ColumnSpec> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private List<Column> bind(Recipe bound, boolean measuring) {
        Siblings siblings = new Siblings(columns, references);
        return columns.stream()
                .map(column -> column.bind(bound, measuring, siblings))
                .toList();
    }
}
