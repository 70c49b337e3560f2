package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.dynamic.DynamicObjects;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Literal.LiteralKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The dynamic field's objects, of keys that the schema names: of these each row has some, in the schema's order. Each key is
 * a column of its own, with a path below the object's, so that adding or leaving out one changes no other.
 *
 * @param keys at least one
 */
public record KeyObjectSpec(List<DynamicKeySpec> keys) implements ValueSpec {
    /**
     * A key and what stands behind it.
     *
     * @param name the key
     * @param limits what its values are
     * @param values how they are made
     * @param probability the share of rows that have the key
     */
    public record DynamicKeySpec(String name, ColumnLimits limits, ValueSpec values, double probability) {
        public DynamicKeySpec {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(limits, "limits");
            Objects.requireNonNull(values, "values");
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("no probability: " + probability);
            }
        }
    }

    /** The largest number up to which 64-bit floats hold every whole one. */
    public static final long LARGEST_EXACT = 1L << 53;

    public KeyObjectSpec {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key is needed");
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.DOCUMENTS);
    }

    @Override
    public List<Integer> keysBeyondFloats() {
        return IntStream.range(0, keys.size())
                .filter(i -> isBeyondFloats(keys.get(i)))
                .boxed()
                .toList();
    }

    /** By the bounds that the schema gives, or by the values that it lists; without them numbers are small. */
    private static boolean isBeyondFloats(DynamicKeySpec key) {
        NumberRange range = key.limits().element().orElse(key.limits()).numbers();
        boolean bounds = range.given() && (range.least() < -LARGEST_EXACT || range.most() > LARGEST_EXACT);
        ValueSpec values = key.values() instanceof ListSpec list ? list.elements() : key.values();
        return bounds
                || values instanceof ChoiceSpec choice
                        && choice.values().stream().anyMatch(KeyObjectSpec::isBeyond);
    }

    private static boolean isBeyond(Literal literal) {
        if (literal.kind() != LiteralKind.NUMBER) {
            return false;
        }
        BigDecimal number = literal.asNumber();
        return number.abs().compareTo(BigDecimal.valueOf(LARGEST_EXACT)) > 0
                && new BigDecimal(number.doubleValue()).compareTo(number) != 0;
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        List<ColumnSpec> columns = keys.stream()
                .map(key -> ColumnSpec.within(
                        key.name(), binding.path() + '.' + key.name(), seen(key.limits(), key.values()), key.values()))
                .toList();
        Siblings inside = binding.siblings().within(columns);
        return new DynamicObjects(keys.stream()
                .map(key -> bind(key, binding.seeing(inside.seenBy(key.name()))))
                .toList());
    }

    /** What values are that are written as they stand in JSON, as those see them that are computed from them. */
    public static ColumnLimits seen(ColumnLimits limits, ValueSpec values) {
        return limits.shape() == ColumnShape.JSON && values instanceof ChoiceSpec
                ? new JsonMemberTypes(Map.of()).of(values)
                : limits;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return keys.stream().map(DynamicKeySpec::values).toList();
    }

    private static DynamicObjects.DynamicKeySource bind(DynamicKeySpec key, Binding object) {
        Binding binding = object.of(key.name());
        ColumnSource source = key.values().column(key.limits(), binding);
        return new DynamicObjects.DynamicKeySource(
                JsonValue.key(key.name()),
                source,
                writer(key.limits(), source.layout()),
                key.probability(),
                binding.keys().nulls());
    }

    /** Choices among JSON texts are written as they stand, all other values as what they are. */
    static JsonValue writer(ColumnLimits limits, ColumnLayout layout) {
        boolean list = limits.shape() == ColumnShape.LIST;
        ColumnLimits single = limits.element().orElse(limits);
        Optional<StringDictionary> texts = layout.element().orElse(layout).dictionary();
        if (single.shape() != ColumnShape.JSON || texts.isEmpty()) {
            return JsonValue.of(layout);
        }
        JsonValue raw = JsonValue.raw(texts.get());
        return list ? JsonValue.list(raw) : raw;
    }
}
