package io.github.milvusfakedata.internal.dynamic;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Choices;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Lists;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.meaning.Flags;
import io.github.milvusfakedata.internal.gen.meaning.JsonObjects;
import io.github.milvusfakedata.internal.gen.meaning.LongEnough;
import io.github.milvusfakedata.internal.gen.meaning.Numbers;
import io.github.milvusfakedata.internal.gen.meaning.Texts;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.DynamicField;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values of a key of the dynamic field.
 *
 * @param source one in every row
 * @param writer writes them as JSON
 */
record KeyValues(ColumnSource source, JsonValue writer) {
    private static final String ARRAY = "Array";
    private static final long LONGEST_TEXT = 100;
    private static final long MOST_ELEMENTS = 5;

    /** How far a missing bound lies from the one that is given, and from 0 where none is. */
    private static final BigDecimal WHOLE_SPAN = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal FLOAT_SPAN = BigDecimal.valueOf(1_000);

    /** The values of a key that breaks no rule. */
    static KeyValues of(DynamicField field, String path, Recipe recipe) {
        if (!field.values().isEmpty()) {
            return listed(field, path, recipe);
        }
        ColumnSource source = field.type().equals(ARRAY)
                ? lists(field, elements(elementType(field), field, path, recipe), path, recipe)
                : values(field, path, recipe);
        return new KeyValues(source, JsonValue.of(source.layout()));
    }

    /** Choices among JSON texts, which are written as they stand, whatever kinds of values they are. */
    private static KeyValues listed(DynamicField field, String path, Recipe recipe) {
        List<String> texts = field.values().stream().map(KeyValues::json).toList();
        Choices choices = Choices.texts(texts, path, recipe);
        JsonValue raw = JsonValue.raw(choices.layout().dictionary().orElseThrow());
        return field.type().equals(ARRAY)
                ? new KeyValues(lists(field, choices, path, recipe), JsonValue.list(raw))
                : new KeyValues(choices, raw);
    }

    private static String json(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> JsonValue.quoted(literal.text());
            case NUMBER -> literal.asNumber().toString();
            case BOOLEAN -> literal.text();
        };
    }

    private static ColumnSource values(DynamicField field, String path, Recipe recipe) {
        return switch (field.type().toLowerCase(Locale.ROOT)) {
            case "bool" -> Flags.source(path, recipe);
            case "int" -> {
                long[] bounds = wholeBounds(field);
                yield Numbers.integers(ColumnShape.INT64, path, bounds[0], bounds[1], isBounded(field), recipe);
            }
            case "float" -> {
                double[] bounds = floatBounds(field);
                yield Numbers.floats(ColumnShape.DOUBLE, path, bounds[0], bounds[1], isBounded(field), recipe);
            }
            case "json" -> JsonObjects.source(path, recipe);
            default -> texts(field, path, recipe);
        };
    }

    private static ColumnSource texts(DynamicField field, String path, Recipe recipe) {
        int longest = longestText(field);
        ColumnSource texts = Texts.source(path, longest, recipe);
        int shortest = (int) Math.min(longest, field.minLength().orElse(1));
        return shortest > 1 ? new LongEnough(texts, shortest, longest) : texts;
    }

    private static int longestText(DynamicField field) {
        long shortest = field.minLength().orElse(1);
        return (int) Math.min(Short.MAX_VALUE, field.maxLength().orElse(Math.max(LONGEST_TEXT, shortest)));
    }

    private static String elementType(DynamicField field) {
        return field.elementType().orElse("VarChar").toLowerCase(Locale.ROOT);
    }

    private static ElementSource elements(String type, DynamicField field, String path, Recipe recipe) {
        if (type.startsWith("int")) {
            long[] bounds = wholeBounds(field);
            return Numbers.integerElements(ColumnShape.INT64, path, bounds[0], bounds[1], isBounded(field), recipe);
        }
        if (type.startsWith("float") || type.startsWith("double")) {
            double[] bounds = floatBounds(field);
            return Numbers.floatElements(ColumnShape.DOUBLE, path, bounds[0], bounds[1], isBounded(field), recipe);
        }
        return type.startsWith("bool")
                ? Flags.elements(path, recipe)
                : Texts.elements(path, longestText(field), recipe);
    }

    private static Lists lists(DynamicField field, ElementSource elements, String path, Recipe recipe) {
        long fewest = field.arrayMinLength().orElse(0);
        long usual = field.values().isEmpty()
                ? MOST_ELEMENTS
                : Math.min(MOST_ELEMENTS, field.values().size());
        long most = Math.max(1, field.arrayMaxLength().orElse(Math.max(usual, fewest)));
        return Lists.between(elements, Math.toIntExact(fewest), Math.toIntExact(most), path, recipe);
    }

    private static boolean isBounded(DynamicField field) {
        return field.minValue().isPresent() || field.maxValue().isPresent();
    }

    private static long[] wholeBounds(DynamicField field) {
        BigDecimal[] bounds = bounds(field, WHOLE_SPAN);
        return new long[] {
            clamped(bounds[0].setScale(0, RoundingMode.CEILING)), clamped(bounds[1].setScale(0, RoundingMode.FLOOR))
        };
    }

    private static long clamped(BigDecimal value) {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return value.max(most.negate()).min(most).longValueExact();
    }

    private static double[] floatBounds(DynamicField field) {
        BigDecimal[] bounds = bounds(field, FLOAT_SPAN);
        return new double[] {bounds[0].doubleValue(), bounds[1].doubleValue()};
    }

    private static BigDecimal[] bounds(DynamicField field, BigDecimal span) {
        Optional<BigDecimal> min = field.minValue();
        Optional<BigDecimal> max = field.maxValue();
        BigDecimal low = min.orElse(
                max.map(bound -> bound.subtract(span).min(BigDecimal.ZERO)).orElse(BigDecimal.ZERO));
        return new BigDecimal[] {low, max.orElse(low.add(span))};
    }
}
