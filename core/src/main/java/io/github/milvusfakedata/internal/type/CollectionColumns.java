package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.meaning.NamesBeside;
import io.github.milvusfakedata.internal.meaning.SaidGroups;
import io.github.milvusfakedata.internal.meaning.TokensBeside;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.ExpressionSpec;
import io.github.milvusfakedata.internal.spec.NullCondition;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.RowRange;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Params;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The columns of a checked collection, in the order of its fields. */
public final class CollectionColumns {
    /** Different values a row of a partition key: tenants have many rows, some far more than others. */
    public static final double PARTITION_KEY_RATIO = 0.02;

    /** Tenants that the first rows of a partition key choose from, so that a small dataset has more than one. */
    private static final int FIRST_TENANTS = 20;

    private CollectionColumns() {}

    /**
     * Every field that a file holds: all but an auto_id key and what functions make, and the dynamic field where it is on.
     *
     * @param collection without errors
     */
    public static List<ColumnSpec> of(Collection collection) {
        Subject subject = subject(collection);
        NamedGroups groups = NamedGroups.of(collection);
        NamesBeside beside = NamesBeside.of(collection.fields());
        TokensBeside tokens = TokensBeside.of(
                names(collection, CollectionColumns::isText), names(collection, CollectionColumns::isWhole));
        List<ColumnSpec> columns = new ArrayList<>();
        for (Field field : collection.fields()) {
            if (collection.isWritten(field)) {
                columns.add(column(field, subject, groups, beside, tokens));
            }
        }
        if (collection.dynamicField()) {
            columns.add(ColumnSpec.of(
                    Column.DYNAMIC, ColumnLimits.of(MilvusType.JSON), DynamicKeys.objects(collection, subject)));
        }
        return List.copyOf(columns);
    }

    /**
     * All rows that a checked collection could have.
     *
     * @param collection without errors
     * @param seed any 64 bits
     */
    public static RowsSpec rows(Collection collection, long seed) {
        RowRange all = new RowRange(0, RowRange.MOST_ROWS);
        return new RowsSpec(
                of(collection),
                RecipeKey.of(seed),
                subject(collection),
                Language.of(collection.language()).orElse(Language.ENGLISH),
                groups(collection),
                references(collection),
                all);
    }

    /** The rows of other datasets that a collection without errors takes values from, by the names of their schemas. */
    private static Map<String, RowsSpec> references(Collection collection) {
        Map<String, RowsSpec> references = new LinkedHashMap<>();
        collection.references().forEach((name, other) -> references.put(name, rows(other, 0)));
        return references;
    }

    /** Which rows belong together: as the schema says, or as the names of its fields do. */
    public static List<Groups.GroupRule> groups(Collection collection) {
        return groups(collection, new ArrayList<>());
    }

    /** The same of a collection that may have mistakes, which are added to the problems; groups with mistakes are left out. */
    public static List<Groups.GroupRule> groups(Collection collection, List<Problem> problems) {
        return collection.groups().isEmpty()
                ? NamedGroups.of(collection).rules()
                : SaidGroups.all(collection.groups(), problems);
    }

    /** The business that a checked collection is about. */
    static Subject subject(Collection collection) {
        return Subject.of(collection.subject()).orElse(Subject.GENERAL);
    }

    private static ColumnSpec column(
            Field field, Subject subject, NamedGroups groups, NamesBeside beside, TokensBeside tokens) {
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        boolean key = field.flags().primaryKey();
        boolean gaps = !key && mayBeNull(field);
        ValueSpec values =
                key ? FieldValues.key(type, field, subject) : values(type, field, subject, groups, beside, tokens);
        return new ColumnSpec(
                field.name(),
                field.name(),
                key,
                type.limits(field),
                values,
                field.flags().nullable(),
                gaps ? OptionalDouble.of(nullRatio(field, values)) : OptionalDouble.empty(),
                nullWhen(field),
                field.params().defaultValue());
    }

    /** What the field's name puts it into a group for, or what is said of it, or what its name means, alone or beside others. */
    private static ValueSpec values(
            FieldType type, Field field, Subject subject, NamedGroups groups, NamesBeside beside, TokensBeside tokens) {
        Field meant = beside.meaning(field.name(), name -> isKnown(name, field, subject))
                .map(name -> field.toBuilder().name(name).build())
                .orElse(field);
        return counted(field, tokens)
                .or(() -> groups.values(type, field, meant, subject))
                .orElseGet(() -> repeated(type, meant, subject));
    }

    /** The names of the fields of a kind that nobody can be without. */
    private static List<String> names(Collection collection, Predicate<Field> kind) {
        return collection.fields().stream()
                .filter(field -> !mayBeNull(field) && collection.isWritten(field) && kind.test(field))
                .map(Field::name)
                .toList();
    }

    private static boolean isText(Field field) {
        return field.milvusType().equals(Optional.of(MilvusType.VARCHAR));
    }

    private static boolean isWhole(Field field) {
        return field.milvusType().isPresent() && NamedGroups.isWhole(field);
    }

    /** A count of tokens that follows the texts beside it, where nobody says anything else of it. */
    private static Optional<ValueSpec> counted(Field field, TokensBeside tokens) {
        Params params = field.params();
        boolean free = params.generate().isEmpty()
                && params.enumValues().isEmpty()
                && params.min().isEmpty()
                && params.max().isEmpty()
                && isWhole(field);
        return free
                ? tokens.expression(field.name())
                        .map(expression -> new ExpressionSpec(expression, OptionalInt.empty(), OptionalDouble.empty()))
                : Optional.empty();
    }

    /** Whether values of a field, or elements of its arrays, can be what a name means. */
    private static boolean isKnown(String name, Field field, Subject subject) {
        Optional<MilvusType> single = field.elementType().or(field::milvusType);
        return single.filter(type -> Meanings.isKnown(name, type, subject)).isPresent();
    }

    private static ValueSpec repeated(FieldType type, Field field, Subject subject) {
        ValueSpec values = FieldValues.column(type, field, subject);
        if (values.isGrouped()) {
            return values;
        }
        double distinct = distinctRatio(type, field);
        int first = field.params().cardinalityRatio().isPresent() ? 1 : FIRST_TENANTS;
        return distinct < 1 ? new RepeatedSpec(values, distinct, first) : values;
    }

    /** Different values a row. Where there is a list of values, it says enough. */
    private static double distinctRatio(FieldType type, Field field) {
        if (!type.isShareable() || FieldValues.isListed(type, field)) {
            return 1;
        }
        boolean said = field.params().generate().flatMap(Generation::values).isPresent();
        double otherwise = field.flags().partitionKey() && !said ? PARTITION_KEY_RATIO : 1;
        return field.params().cardinalityRatio().orElse(otherwise);
    }

    /**
     * Whether rows of a field can lack a value: nullable fields, and those with a default value, which Milvus then stores,
     * where the schema asks for it by a null ratio.
     */
    private static boolean mayBeNull(Field field) {
        boolean leavesDefault = field.params().defaultValue().isPresent()
                && (field.params().nullRatio().isPresent() || nullWhen(field).isPresent());
        return field.flags().nullable() || leavesDefault;
    }

    /** Where the values say themselves which rows have none, or a condition does, no other row lacks one unasked. */
    private static double nullRatio(Field field, ValueSpec values) {
        boolean said = nullWhen(field).isPresent() || values.missing().isPresent();
        double otherwise = said ? 0 : Params.DEFAULT_NULL_RATIO;
        return field.params().nullRatio().orElse(otherwise);
    }

    private static Optional<NullCondition> nullWhen(Field field) {
        return field.params().generate().flatMap(Generation::nullWhen).map(NullCondition::new);
    }
}
