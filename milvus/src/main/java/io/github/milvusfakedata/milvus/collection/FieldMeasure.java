package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the values of one field that were seen say of it, or those of an array's elements. */
final class FieldMeasure {
    private static final int RATIO_DIGITS = 4;

    /** So many different numbers are values to choose from, and more are a distribution. */
    private static final int MOST_NUMBERS = 100;

    /** Fewer different values than this share of the rows are said; else each row has its own. */
    private static final double MOST_DISTINCT = 0.5;

    /** Texts of so many bytes and blanks at the median are prose, whose length can be cut; names and codes can't. */
    private static final int PROSE_BYTES = 40;

    private static final int PROSE_BLANKS = 4;

    private final boolean plainTexts;
    private final NumberMeasure numbers = new NumberMeasure();
    private final NumberMeasure lengths = new NumberMeasure();
    private final NumberMeasure blanks = new NumberMeasure();
    private final ValueCounts texts = new ValueCounts();
    private final ValueCounts answers = new ValueCounts();
    private Optional<FieldMeasure> elements = Optional.empty();
    private boolean fractions;
    private int rows;
    private int nulls;

    /**
     * @param plainTexts whether texts are values of their own, not JSON, moments or figures
     */
    FieldMeasure(boolean plainTexts) {
        this.plainTexts = plainTexts;
    }

    /** Looks at more rows. */
    void add(ColumnView column) {
        for (int row = 0; row < column.rows(); row++) {
            rows++;
            if (column.isNull(row)) {
                nulls++;
            } else {
                add(column, row);
            }
        }
        if (column.shape() == ColumnShape.LIST) {
            if (elements.isEmpty()) {
                elements = Optional.of(new FieldMeasure(plainTexts));
            }
            elements.get().add(column.element());
        }
    }

    private void add(ColumnView column, int row) {
        switch (column.shape()) {
            case BOOL -> answers.add(Literal.bool(column.booleanAt(row)));
            case INT8, INT16, INT32, INT64 -> numbers.add(BigDecimal.valueOf(column.longAt(row)));
            case FLOAT -> addFraction(FloatText.of(column.floatAt(row)));
            case DOUBLE -> addFraction(DoubleText.of(column.doubleAt(row)));
            case STRING, JSON -> {
                if (plainTexts) {
                    addText(column, row);
                }
            }
            case LIST -> lengths.add(BigDecimal.valueOf(column.end(row) - column.start(row)));
            case STRUCT, FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> {
                // Nothing of them can be asked of a schema.
            }
        }
    }

    private void addFraction(String text) {
        fractions = true;
        numbers.add(plain(text));
    }

    /** Without an exponent, unless the number is huge or tiny. */
    private static BigDecimal plain(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 && number.scale() > -20 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    private void addText(ColumnView column, int row) {
        int start = column.textStart(row);
        int length = column.textEnd(row) - start;
        int spaces = 0;
        for (int at = start; at < start + length; at++) {
            spaces += column.textBytes()[at] == ' ' ? 1 : 0;
        }
        texts.add(Literal.text(new String(column.textBytes(), start, length, StandardCharsets.UTF_8)));
        lengths.add(BigDecimal.valueOf(length));
        blanks.add(BigDecimal.valueOf(spaces));
    }

    /**
     * The field with what was seen.
     *
     * @param all how many rows there are, of which these are a part
     */
    Field refined(Field field, long all) {
        if (rows == 0) {
            return field;
        }
        Field.Builder builder = field.toBuilder();
        if (field.flags().nullable()) {
            builder.nullRatio(ratio(nulls, rows));
        }
        answers.few(2).ifPresent(builder::enumValues);
        Generation generation = elements.isPresent() ? array(field, builder) : scalars(builder, all);
        if (!generation.equals(Generation.NONE)) {
            builder.generate(generation);
        }
        return builder.build();
    }

    static double ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), RATIO_DIGITS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private Generation array(Field field, Field.Builder builder) {
        FieldMeasure inside = elements.orElseThrow();
        inside.answers.few(2).ifPresent(builder::enumValues);
        Generation generation = inside.numbers(builder);
        // A nullable array never holds an empty list, which Milvus stores as null without Feature.EMPTY_ARRAYS_KEPT.
        Optional<Map<Literal, BigDecimal>> few = lengths.counts().few(MOST_NUMBERS);
        few.ifPresent(weights -> {
            if (field.flags().nullable()) {
                weights.remove(Literal.number(0));
            }
        });
        inside.texts
                .few(ValueCounts.MOST_VALUES)
                .ifPresent(counts -> builder.enumValues(
                        few.isPresent() && !few.get().isEmpty() ? ElementWeights.of(counts, few.get()) : counts));
        if (few.isPresent() && !few.get().isEmpty()) {
            return generation.withLengths(weights(few.get()));
        }
        boolean empty = !lengths.isEmpty()
                && lengths.min().signum() == 0
                && field.flags().nullable();
        Optional<NumberShares> percentiles = empty ? Optional.empty() : lengths.percentiles();
        return percentiles.isPresent() ? generation.withLengths(percentiles.get()) : generation;
    }

    private static NumberShares weights(Map<Literal, BigDecimal> counts) {
        List<BigDecimal> keys =
                counts.keySet().stream().map(Literal::asNumber).sorted().toList();
        return NumberShares.weights(
                keys, keys.stream().map(key -> counts.get(Literal.number(key))).toList());
    }

    private Generation scalars(Field.Builder builder, long all) {
        Optional<Map<Literal, BigDecimal>> few = texts.few(ValueCounts.MOST_VALUES);
        if (few.isPresent()) {
            builder.enumValues(few.get());
            return Generation.NONE;
        }
        if (texts.total() > 0) {
            distinct(texts, builder, all);
            return isProse() ? Generation.NONE.withLengths(lengths.percentiles().orElseThrow()) : Generation.NONE;
        }
        return numbers(builder);
    }

    private boolean isProse() {
        return lengths.percentiles()
                        .filter(shares -> median(shares) >= PROSE_BYTES)
                        .isPresent()
                && blanks.percentiles()
                        .filter(shares -> median(shares) >= PROSE_BLANKS)
                        .isPresent();
    }

    private static double median(NumberShares percentiles) {
        return percentiles
                .values()
                .get(percentiles.keys().indexOf(BigDecimal.valueOf(50)))
                .doubleValue();
    }

    private static void distinct(ValueCounts values, Field.Builder builder, long all) {
        double distinct = values.distinctOf(all) / all;
        if (distinct < MOST_DISTINCT && values.distinct() < values.total()) {
            BigDecimal ratio = BigDecimal.valueOf(distinct).setScale(RATIO_DIGITS + 2, RoundingMode.UP);
            builder.cardinalityRatio(ratio.doubleValue());
        }
    }

    private Generation numbers(Field.Builder builder) {
        if (numbers.isEmpty()) {
            return Generation.NONE;
        }
        // One value alone is no range.
        if (numbers.min().compareTo(numbers.max()) < 0) {
            builder.min(numbers.min()).max(numbers.max());
        }
        Optional<Map<Literal, BigDecimal>> few = numbers.counts().few(MOST_NUMBERS);
        if (few.isPresent()) {
            builder.enumValues(few.get());
            return Generation.NONE;
        }
        Optional<NumberShares> percentiles = numbers.percentiles();
        if (percentiles.isEmpty()) {
            return Generation.NONE;
        }
        Generation generation = Generation.NONE.withDistribution(percentiles.get());
        return fractions && numbers.decimals().isPresent()
                ? generation.withRound(numbers.decimals().getAsInt())
                : generation;
    }
}
