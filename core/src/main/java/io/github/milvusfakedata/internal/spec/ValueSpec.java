package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How values are made: a closed set of ways, each a record of data that a schema could write. What a field is called is not
 * known here, and neither is the seed. A new way is its record, its name below, its kernel, and its textual form.
 */
public sealed interface ValueSpec
        permits AlternateSpec,
                AscendingSpec,
                AuthorSpec,
                BySpec,
                ChoiceSpec,
                ConstantSpec,
                ExpressionSpec,
                FigureSpec,
                FlagSpec,
                FloatKeySpec,
                GroupIdSpec,
                GroupIndexSpec,
                GroupPartSpec,
                GroupSizeSpec,
                IntegerKeySpec,
                JsonSpec,
                KeyObjectSpec,
                LabelSpec,
                LawSpec,
                LengthenedSpec,
                LengthsSpec,
                ListSpec,
                MomentSpec,
                NumberSpec,
                ObjectSpec,
                OfSpec,
                PatternSpec,
                ProseSpec,
                RankedIdSpec,
                ReferenceSpec,
                RepeatedSpec,
                RowNumberSpec,
                SequenceSpec,
                SettingSpec,
                SparseVectorSpec,
                StructSpec,
                TemplateSpec,
                TextKeySpec,
                TimestampSpec,
                TurnSpec,
                UniformSpec,
                VectorSpec,
                WordSpec,
                ZipfSpec {
    /** What the values can be; a column that holds none of these is refused before {@link #check} is asked. */
    Set<ValueFamily> families();

    /**
     * The values of a column, without regard to null.
     *
     * @param limits what the column holds
     * @throws IllegalStateException if its shape has no such values
     */
    ColumnSource column(ColumnLimits limits, Binding binding);

    /**
     * The values of lists' elements.
     *
     * @param limits what an element holds
     * @throws IllegalStateException if these values stand in no list
     */
    default ElementSource elements(ColumnLimits limits, Binding binding) {
        throw new IllegalStateException("never in lists: " + this);
    }

    /**
     * The same, made to fit what a column holds. Whoever resolves a column asks this once; what comes back is a description
     * of the same kind, to which nothing remains to be decided.
     *
     * @return empty if most values lie beyond the column's bounds, so that they can't be what is meant
     */
    default Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        return Optional.of(this);
    }

    /**
     * Whether a column, or the elements of lists, can have these values at all; for values that follow no other field and no
     * group.
     *
     * @param isColumn whether they are a column of their own
     */
    default boolean fits(ColumnLimits limits, boolean isColumn) {
        Binding binding = new Binding("", new Recipe(0, Subject.GENERAL), false);
        try {
            ValueSpec fitted = within(limits, Subject.GENERAL).orElse(this);
            ColumnLayout layout = isColumn || limits.shape() == ColumnShape.LIST
                    ? fitted.column(limits, binding).layout()
                    : fitted.elements(limits, binding).layout();
            // Texts of a dictionary are documents too.
            boolean documents = limits.shape() == ColumnShape.JSON && layout.shape() == ColumnShape.STRING;
            return documents || layout.shape() == limits.shape();
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException none) {
            return false;
        }
    }

    /** Reports why a field can't have these values; a way that fits every field of its type reports nothing. */
    default void check(SpecCheck check) {
        // Nothing to say.
    }

    /** The same as values that all rows of a group share, if they do; these themselves if not. */
    default ValueSpec shared(ColumnLimits limits) {
        return this;
    }

    /** Whether each row has one such value, so that the elements of its lists have none. */
    default boolean isOfRows() {
        return ingredients().stream().anyMatch(ValueSpec::isOfRows);
    }

    /** Whether the values follow from the row alone: not from other fields of it, and not from its groups. */
    default boolean isAlone() {
        return fields().isEmpty() && group().isEmpty() && ingredients().stream().allMatch(ValueSpec::isAlone);
    }

    /** The ways of which this one is made. */
    default List<ValueSpec> ingredients() {
        return List.of();
    }

    /** The names of the fields from whose values these are computed, in no order. */
    default Set<String> fields() {
        return ingredients().stream().flatMap(way -> way.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Names for which the fields of these names stand, and something else where there are none, in no order. */
    default Set<String> fieldsIfThere() {
        return ingredients().stream()
                .flatMap(way -> way.fieldsIfThere().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the fields of which these depend on whether they are null, in no order. */
    default Set<String> nullFields() {
        return ingredients().stream().flatMap(way -> way.nullFields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a field is named that these are computed from, the end of a sentence such as {@code , at character 9}. */
    default String mention(String field) {
        return ingredients().stream()
                .map(way -> way.mention(field))
                .filter(where -> !where.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * How many rows can have values that all differ, where these do by construction; 0 where some may be the same.
     *
     * @param limits what the column holds
     */
    default long distinctValues(ColumnLimits limits) {
        return 0;
    }

    /** The name of the groups whose rows share these values, or that they go by; empty for values of rows that stand alone. */
    default Optional<String> group() {
        return Optional.empty();
    }

    /**
     * What these values are where no field says what it holds, as in the members of JSON objects. Numbers are whole where all of
     * them must be.
     *
     * @param fields what the fields hold from which values are computed, by name
     */
    default MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.VARCHAR;
    }

    /** Whether these values, or parts of them, go by the groups of rows. */
    default boolean isGrouped() {
        return group().isPresent() || ingredients().stream().anyMatch(ValueSpec::isGrouped);
    }

    /**
     * Between which numbers these values lie, where that is narrower than what a column holds; empty where it is not known.
     *
     * @param limits what the column holds, numbers
     */
    default Optional<NumberRange> range(ColumnLimits limits) {
        return Optional.empty();
    }

    /** The texts that a column of these values has and no others; empty where they are not listed. */
    default List<String> listedTexts() {
        return List.of();
    }

    /**
     * The numbers, from 0, of an object's keys whose whole numbers may be beyond those that all 64-bit floats hold; empty for
     * other values.
     */
    default List<Integer> keysBeyondFloats() {
        return List.of();
    }

    /** The same, but files that the values speak of are of this kind. */
    default ValueSpec speakingOf(MediaKind files) {
        return this;
    }

    /**
     * The draw whose bits say which rows have no value, where several fields of a row lack theirs together, such as a number of
     * reviews and their average.
     */
    default Optional<Draw> absentTogether() {
        return Optional.empty();
    }

    /** The moment of the row that these values are, where some rows have none because what it tells has not happened. */
    default Optional<Quantity> missing() {
        return Optional.empty();
    }
}
