package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.Stream;
import java.util.Objects;
import java.util.Optional;

/**
 * What all values of a dataset are a function of, beside field path and row.
 *
 * @param key version, seed and state of the rows
 * @param subject the business that the rows are about
 * @param language the language of their texts
 * @param elementBits how far a column's rows are to be shifted right to get those of the dataset: 0, or
 *     13 where the column's rows are elements of arrays
 * @param groups which rows belong together
 * @param level the name of the groups that a column's rows are, as of a column of one value for each group; empty where they
 *     are rows of the dataset
 */
public record Recipe(
        RecipeKey key, Subject subject, Language language, int elementBits, Groups groups, Optional<String> level) {
    /** Elements draw as if each were a row: 2^13 a row, twice the most that Milvus allows, so that no two share one. */
    private static final int ELEMENT_BITS = 13;

    public Recipe {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(level, "level");
    }

    /** The recipe of a dataset whose rows belong together. */
    public Recipe(RecipeKey key, Subject subject, Groups groups) {
        this(key, subject, Language.ENGLISH, 0, groups, Optional.empty());
    }

    /** The recipe of a dataset. */
    public Recipe(RecipeKey key, Subject subject) {
        this(key, subject, Groups.NONE);
    }

    /** The recipe of rows as they are first, by today's rules. */
    public Recipe(long seed, Subject subject) {
        this(RecipeKey.of(seed), subject);
    }

    /** The same for values that are the same in every state of the rows, such as keys. */
    public Recipe ofFirstRows() {
        return new Recipe(key.ofFirstRows(), subject, language, elementBits, groups, level);
    }

    /** The same for values about another business. */
    public Recipe about(Subject other) {
        return new Recipe(key, other, language, elementBits, groups, level);
    }

    /** The same for texts in another language. */
    public Recipe in(Language other) {
        return new Recipe(key, subject, other, elementBits, groups, level);
    }

    /** The same for a column whose rows are the elements of arrays, numbered from {@link #firstElement} on. */
    public Recipe ofElements() {
        return new Recipe(key, subject, language, ELEMENT_BITS, groups, level);
    }

    /** The same for a column whose rows are groups of a name: draws that several fields share are those of the group. */
    public Recipe ofGroups(String name) {
        return new Recipe(key, subject, language, elementBits, groups, Optional.of(name));
    }

    /** The row that the first element of a row's array draws as; the next elements follow. */
    public static long firstElement(long row) {
        return row << ELEMENT_BITS;
    }

    /** The row whose array has an element that draws as this row. */
    public static long rowOf(long element) {
        return element >> ELEMENT_BITS;
    }

    /** The keys of a field's bits of every kind. */
    public FieldKeys keys(String path) {
        return new FieldKeys(
                key.key(Stream.VALUE, path),
                key.key(Stream.LENGTH, path),
                key.key(Stream.NULLS, path),
                key.constant(Stream.CONSTANT, path));
    }

    /** The key of a draw that several fields share; the name is the same wherever it is used. */
    public long hidden(String name) {
        return key.constant(
                Stream.HIDDEN, level.map(group -> group + ' ' + name).orElse(name));
    }

    /** The places of the column's rows in the groups of a name, which have sizes. */
    public GroupPlaces places(String name) {
        return groups.places(name, level);
    }

    /** The groups whose rows share their topic; empty where each row of the column has its own. */
    Optional<RowGroups> topicGroups() {
        return level.isPresent() ? Optional.empty() : groups.main().map(groups::ofRows);
    }

    /** The key of topics: rows of one group have that of the group, as do fields of the group itself. */
    long topicKey() {
        Recipe owner = level.isPresent() || groups.main().isEmpty()
                ? this
                : ofGroups(groups.main().get());
        return owner.hidden("topic");
    }
}
