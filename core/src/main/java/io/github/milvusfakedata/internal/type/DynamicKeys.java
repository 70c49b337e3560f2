package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.KeyObjectSpec;
import io.github.milvusfakedata.internal.spec.LengthenedSpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the objects of the dynamic field are made. */
final class DynamicKeys {
    private static final String ARRAY = "Array";
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
    static ValueSpec of(List<DynamicField> keys, Subject subject) {
        return new KeyObjectSpec(keys.stream().map(key -> key(key, subject)).toList());
    }

    private static KeyObjectSpec.Key key(DynamicField field, Subject subject) {
        boolean list = field.type().equals(ARRAY);
        String type = list ? elementType(field) : field.type().toLowerCase(Locale.ROOT);
        ColumnLimits limits = field.values().isEmpty() ? limits(type, field) : ColumnLimits.of(ColumnShape.JSON);
        ValueSpec values =
                field.values().isEmpty() ? values(type, field, limits, subject) : new ChoiceSpec(field.values());
        double probability = field.probability().orElse(DynamicField.DEFAULT_PROBABILITY);
        return list
                ? new KeyObjectSpec.Key(field.name(), ColumnLimits.list(limits), lists(field, values), probability)
                : new KeyObjectSpec.Key(field.name(), limits, lengthened(field, limits, values), probability);
    }

    private static String elementType(DynamicField field) {
        return field.elementType().orElse("VarChar").toLowerCase(Locale.ROOT);
    }

    private static ColumnLimits limits(String type, DynamicField field) {
        if (type.startsWith("int")) {
            NumberRange range = isBounded(field) ? wholeRange(field) : NumberRange.whole(ColumnShape.INT64);
            return ColumnLimits.numbers(ColumnShape.INT64, range);
        }
        if (type.startsWith("float") || type.startsWith("double")) {
            NumberRange range = isBounded(field) ? floatRange(field) : NumberRange.fractional();
            return ColumnLimits.numbers(ColumnShape.DOUBLE, range);
        }
        if (type.startsWith("bool")) {
            return ColumnLimits.of(ColumnShape.BOOL);
        }
        return type.equals("json")
                ? ColumnLimits.of(ColumnShape.JSON)
                : ColumnLimits.text(ColumnShape.STRING, longestText(field));
    }

    private static ValueSpec values(String type, DynamicField field, ColumnLimits limits, Subject subject) {
        if (type.startsWith("int")) {
            NumberRange range = wholeRange(field);
            return Meanings.numbers(field.name(), limits, subject)
                    .orElseGet(() -> UniformSpec.whole(range.least(), range.most()));
        }
        if (type.startsWith("float") || type.startsWith("double")) {
            NumberRange range = floatRange(field);
            return Meanings.numbers(field.name(), limits, subject)
                    .orElseGet(() -> UniformSpec.fractional(range.min(), range.max()));
        }
        if (type.startsWith("bool")) {
            return Meanings.flags(field.name(), subject);
        }
        return type.equals("json") ? Meanings.objects(field.name(), subject) : Meanings.texts(field.name(), subject);
    }

    private static ValueSpec lengthened(DynamicField field, ColumnLimits limits, ValueSpec values) {
        long shortest = field.minLength().orElse(1);
        return limits.shape() == ColumnShape.STRING && shortest > 1
                ? new LengthenedSpec(values, (int) Math.min(limits.longestText(), shortest))
                : values;
    }

    private static int longestText(DynamicField field) {
        long shortest = field.minLength().orElse(1);
        return (int) Math.min(Short.MAX_VALUE, field.maxLength().orElse(Math.max(LONGEST_TEXT, shortest)));
    }

    private static ListSpec lists(DynamicField field, ValueSpec elements) {
        long fewest = field.arrayMinLength().orElse(0);
        long usual = field.values().isEmpty()
                ? MOST_ELEMENTS
                : Math.min(MOST_ELEMENTS, field.values().size());
        long most = Math.max(1, field.arrayMaxLength().orElse(Math.max(usual, fewest)));
        return new ListSpec(elements, Math.toIntExact(fewest), Math.toIntExact(most), ListSpec.Lengths.EVEN);
    }

    private static boolean isBounded(DynamicField field) {
        return field.minValue().isPresent() || field.maxValue().isPresent();
    }

    private static NumberRange wholeRange(DynamicField field) {
        BigDecimal[] bounds = bounds(field, WHOLE_SPAN);
        return NumberRange.whole(
                clamped(bounds[0].setScale(0, RoundingMode.CEILING)),
                clamped(bounds[1].setScale(0, RoundingMode.FLOOR)));
    }

    private static long clamped(BigDecimal value) {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return value.max(most.negate()).min(most).longValueExact();
    }

    private static NumberRange floatRange(DynamicField field) {
        BigDecimal[] bounds = bounds(field, FLOAT_SPAN);
        return NumberRange.fractional(bounds[0].doubleValue(), bounds[1].doubleValue());
    }

    private static BigDecimal[] bounds(DynamicField field, BigDecimal span) {
        Optional<BigDecimal> min = field.minValue();
        Optional<BigDecimal> max = field.maxValue();
        BigDecimal low = min.orElse(
                max.map(bound -> bound.subtract(span).min(BigDecimal.ZERO)).orElse(BigDecimal.ZERO));
        return new BigDecimal[] {low, max.orElse(low.add(span))};
    }
}
