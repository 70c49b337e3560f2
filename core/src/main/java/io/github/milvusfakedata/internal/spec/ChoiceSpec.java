package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.ListedChoices;
import io.github.milvusfakedata.internal.gen.WeightedPlaces;
import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Params;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One of a list of values, early ones more often or as their weights say. Lists take different ones until none is left.
 *
 * @param values at least one; of the column's type, and of any in columns of JSON, which hold them as they are written
 * @param listing how they were written
 * @param weights how often each comes, in proportion; none where early ones come more often
 * @param zipf the exponent of Zipf's law by which early ones come more often, 0 where all come as often; empty where nothing
 *     is said of it, or there are weights
 * @param unique whether every row has another one
 */
public record ChoiceSpec(
        List<Literal> values, Listing listing, List<Double> weights, OptionalDouble zipf, boolean unique)
        implements ValueSpec {
    /** The two ways to write values. */
    public enum Listing {
        /** A list, whose weights are a list beside it. */
        LIST,
        /** The names of an object's members, which are texts whatever the column holds; the weights are their values. */
        NAMES
    }

    public ChoiceSpec {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(zipf, "zipf");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        if (!weights.isEmpty()) {
            WeightedPlaces.require(values.size(), weights);
        }
        if (zipf.isPresent()) {
            ZipfRanks.require(values.size(), zipf.getAsDouble());
        }
        if (weights.isEmpty() ? listing == Listing.NAMES : zipf.isPresent() || unique) {
            throw new IllegalArgumentException("values have weights, or zipf, or are unique");
        }
    }

    /** Values of a list. */
    public ChoiceSpec(List<Literal> values, List<Double> weights) {
        this(values, Listing.LIST, weights, OptionalDouble.empty(), false);
    }

    /** Those that a field of a schema lists, at least one. */
    public static ChoiceSpec of(Params params) {
        List<Double> weights =
                params.enumWeights().stream().map(BigDecimal::doubleValue).toList();
        boolean named = !weights.isEmpty()
                && params.enumValues().stream().allMatch(value -> value.kind() == Literal.LiteralKind.TEXT);
        return new ChoiceSpec(
                params.enumValues(), named ? Listing.NAMES : Listing.LIST, weights, OptionalDouble.empty(), false);
    }

    @Override
    public Set<ValueFamily> families() {
        return ValueFamily.SINGLE;
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return listing == Listing.NAMES ? MilvusType.VARCHAR : JsonMemberTypes.literals(values);
    }

    @Override
    public Optional<NumberRange> range(ColumnLimits limits) {
        List<Literal> typed = typed(limits);
        if (!typed.stream().allMatch(value -> value.kind() == Literal.LiteralKind.NUMBER)) {
            return Optional.empty();
        }
        List<BigDecimal> numbers = typed.stream().map(Literal::asNumber).toList();
        return NumberRange.between(Collections.min(numbers), Collections.max(numbers), limits);
    }

    @Override
    public List<String> listedTexts() {
        return values.stream().map(Literal::text).toList();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        ListedChoices choices = choices(limits, binding);
        return unique ? choices.shuffled() : choices;
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return choices(limits, binding);
    }

    private ListedChoices choices(ColumnLimits limits, Binding binding) {
        long key = binding.keys().values();
        List<Literal> typed = typed(limits);
        return switch (limits.shape()) {
            case STRING -> ListedChoices.texts(typed.stream().map(Literal::text).toList(), shares(), key);
            case JSON ->
                ListedChoices.texts(typed.stream().map(ChoiceSpec::json).toList(), shares(), key);
            case BOOL ->
                ListedChoices.whole(
                        limits.shape(),
                        typed.stream()
                                .mapToLong(value -> Boolean.parseBoolean(value.text()) ? 1 : 0)
                                .toArray(),
                        shares(),
                        key);
            case INT8, INT16, INT32, INT64 ->
                ListedChoices.whole(
                        limits.shape(),
                        typed.stream()
                                .mapToLong(value -> value.asNumber().longValue())
                                .toArray(),
                        shares(),
                        key);
            case FLOAT, DOUBLE ->
                ListedChoices.fractional(
                        limits.shape(),
                        typed.stream()
                                .mapToDouble(value -> value.asNumber().doubleValue())
                                .toArray(),
                        shares(),
                        key);
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no choices of " + limits.shape());
        };
    }

    /** The values as the column's type has them. */
    List<Literal> typed(ColumnLimits limits) {
        return listing == Listing.LIST
                ? values
                : values.stream()
                        .map(value -> HeldLiterals.named(value, limits))
                        .toList();
    }

    private List<Double> shares() {
        if (zipf.isEmpty()) {
            return weights;
        }
        return IntStream.rangeClosed(1, values.size())
                .mapToObj(rank -> StrictMath.pow(rank, -zipf.getAsDouble()))
                .toList();
    }

    /** Elements of lists are no rows that could differ. */
    @Override
    public boolean isOfRows() {
        return unique;
    }

    @Override
    public void check(SpecCheck check) {
        new ChoiceCheck(this, check).check();
    }

    @Override
    public long distinctValues(ColumnLimits limits) {
        return unique ? values.size() : 0;
    }

    private static String json(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> JsonValue.quoted(literal.text());
            case NUMBER -> literal.asNumber().toString();
            case BOOLEAN -> literal.text();
        };
    }
}
