package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ElementCounts;
import io.github.milvusfakedata.internal.spec.KeyObjectSpec;
import io.github.milvusfakedata.internal.spec.LengthenedSpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the objects of the dynamic field are made. */
final class DynamicKeys {
    private static final long LONGEST_TEXT = 100;
    private static final long MOST_ELEMENTS = 5;

    /** How far a missing bound lies from the one that is given, and from 0 where none is. */
    private static final BigDecimal WHOLE_SPAN = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal FLOAT_SPAN = BigDecimal.valueOf(1_000);

    private DynamicKeys() {}

    /** The objects of a checked collection: of the keys that it names, or of some that none of its fields is called. */
    static ValueSpec objects(Collection collection, Subject subject) {
        if (collection.dynamicFields().isEmpty()) {
            Set<String> names = collection.fields().stream().map(Field::name).collect(Collectors.toSet());
            return Meanings.dynamicObjects(names);
        }
        return of(collection.dynamicFields(), subject);
    }

    /** Objects of these keys, at least one, none of which breaks a rule. */
    static ValueSpec of(List<Field> keys, Subject subject) {
        return new KeyObjectSpec(keys.stream().map(key -> key(key, subject)).toList());
    }

    /** What a key holds, as those see it that are computed from it. */
    static ColumnLimits seen(Field key) {
        ColumnLimits single = key.params().enumValues().isEmpty()
                ? single(key)
                : KeyObjectSpec.seen(ColumnLimits.of(MilvusType.JSON), ChoiceSpec.of(key.params()));
        return isList(key) ? ColumnLimits.list(single) : single;
    }

    /** What a value of a key, or an element of its lists, is. */
    static ColumnLimits single(Field key) {
        return limits(singleType(key), key);
    }

    /** Lists of a key that has some. */
    static ColumnLimits lists(Field key) {
        int most = Math.toIntExact(key.params().maxCapacity().orElse(Limits.MOST_ELEMENTS));
        int fewest = Math.toIntExact(Math.min(most, key.params().minCapacity().orElse(0)));
        return ColumnLimits.list(single(key), new ElementCounts(fewest, most));
    }

    static boolean isList(Field key) {
        return key.milvusType().orElseThrow() == MilvusType.ARRAY;
    }

    private static MilvusType singleType(Field key) {
        return isList(key)
                ? key.elementType().orElse(MilvusType.VARCHAR)
                : key.milvusType().orElseThrow();
    }

    private static KeyObjectSpec.DynamicKeySpec key(Field field, Subject subject) {
        boolean list = isList(field);
        boolean listed = !field.params().enumValues().isEmpty();
        ColumnLimits limits = listed ? ColumnLimits.of(MilvusType.JSON) : single(field);
        Optional<ValueSpec> said = listed
                ? Optional.empty()
                : SaidKeys.values(field, "generate", subject)
                        .or(() -> FieldValues.distributed(field, limits.isWhole()));
        ValueSpec values = said.map(way -> way.within(limits, subject).orElse(way))
                .orElseGet(() ->
                        listed ? ChoiceSpec.of(field.params()) : values(singleType(field), field, limits, subject));
        double probability = field.params().probability().orElse(Params.DEFAULT_PROBABILITY);
        return list
                ? new KeyObjectSpec.DynamicKeySpec(
                        field.name(),
                        ColumnLimits.list(limits),
                        SaidFields.isOfLists(values) ? values : lists(field, values),
                        probability)
                : new KeyObjectSpec.DynamicKeySpec(
                        field.name(), limits, lengthened(field, limits, values), probability);
    }

    private static ColumnLimits limits(MilvusType type, Field field) {
        return switch (type.shape()) {
            case INT8, INT16, INT32, INT64 -> {
                NumberRange range = isBounded(field) ? wholeRange(field) : NumberRange.whole(ColumnShape.INT64);
                yield ColumnLimits.numbers(MilvusType.INT64, range);
            }
            case FLOAT, DOUBLE -> {
                NumberRange range = isBounded(field) ? floatRange(field) : NumberRange.fractional(ColumnShape.DOUBLE);
                yield ColumnLimits.numbers(MilvusType.DOUBLE, range);
            }
            case BOOL -> ColumnLimits.of(MilvusType.BOOL);
            case JSON -> ColumnLimits.of(MilvusType.JSON);
            case STRING -> ColumnLimits.text(MilvusType.VARCHAR, longestText(field));
            case LIST, STRUCT -> throw noKey(type);
            case FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw noKey(type);
        };
    }

    private static ValueSpec values(MilvusType type, Field field, ColumnLimits limits, Subject subject) {
        return switch (type.shape()) {
            case INT8, INT16, INT32, INT64 -> {
                NumberRange range = wholeRange(field);
                yield Meanings.numbers(field.name(), limits, subject)
                        .orElseGet(() -> UniformSpec.whole(range.least(), range.most()));
            }
            case FLOAT, DOUBLE -> {
                NumberRange range = floatRange(field);
                yield Meanings.numbers(field.name(), limits, subject)
                        .orElseGet(() -> UniformSpec.fractional(range.min(), range.max()));
            }
            case BOOL -> Meanings.flags(field.name(), subject);
            case JSON -> Meanings.objects(field.name(), subject);
            case STRING -> Meanings.texts(field.name(), subject);
            case LIST, STRUCT -> throw noKey(type);
            case FLOAT_VECTOR, BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw noKey(type);
        };
    }

    private static IllegalStateException noKey(MilvusType type) {
        return new IllegalStateException("no key of the dynamic field has values of " + type);
    }

    private static ValueSpec lengthened(Field field, ColumnLimits limits, ValueSpec values) {
        long shortest = field.params().minLength().orElse(1);
        return limits.shape() == ColumnShape.STRING && shortest > 1
                ? new LengthenedSpec(values, (int) Math.min(limits.longestText(), shortest))
                : values;
    }

    private static int longestText(Field field) {
        long shortest = field.params().minLength().orElse(1);
        return (int) Math.min(Short.MAX_VALUE, field.params().maxLength().orElse(Math.max(LONGEST_TEXT, shortest)));
    }

    private static ListSpec lists(Field field, ValueSpec elements) {
        long fewest = field.params().minCapacity().orElse(0);
        long usual = field.params().enumValues().isEmpty()
                ? MOST_ELEMENTS
                : Math.min(MOST_ELEMENTS, field.params().enumValues().size());
        long most = Math.max(1, field.params().maxCapacity().orElse(Math.max(usual, fewest)));
        return new ListSpec(elements, Math.toIntExact(fewest), Math.toIntExact(most), ListSpec.Lengths.EVEN);
    }

    private static boolean isBounded(Field field) {
        return field.params().min().isPresent() || field.params().max().isPresent();
    }

    private static NumberRange wholeRange(Field field) {
        BigDecimal[] bounds = bounds(field, WHOLE_SPAN);
        return NumberRange.whole(
                clamped(bounds[0].setScale(0, RoundingMode.CEILING)),
                clamped(bounds[1].setScale(0, RoundingMode.FLOOR)));
    }

    private static long clamped(BigDecimal value) {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return value.max(most.negate()).min(most).longValueExact();
    }

    private static NumberRange floatRange(Field field) {
        BigDecimal[] bounds = bounds(field, FLOAT_SPAN);
        return NumberRange.fractional(bounds[0].doubleValue(), bounds[1].doubleValue());
    }

    private static BigDecimal[] bounds(Field field, BigDecimal span) {
        Optional<BigDecimal> min = field.params().min();
        Optional<BigDecimal> max = field.params().max();
        BigDecimal low = min.orElse(
                max.map(bound -> bound.subtract(span).min(BigDecimal.ZERO)).orElse(BigDecimal.ZERO));
        return new BigDecimal[] {low, max.orElse(low.add(span))};
    }
}
