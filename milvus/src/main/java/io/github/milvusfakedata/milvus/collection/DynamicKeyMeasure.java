package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The values of one key of the dynamic field that were seen; or the elements of its arrays. */
final class DynamicKeyMeasure {
    private final Map<MilvusType, Integer> types = new EnumMap<>(MilvusType.class);
    private final NumberMeasure numbers = new NumberMeasure();
    private final NumberMeasure textLengths = new NumberMeasure();
    private final NumberMeasure arrayLengths = new NumberMeasure();
    private final ValueCounts texts = new ValueCounts();
    private final ValueCounts answers = new ValueCounts();
    private Optional<DynamicKeyMeasure> elements = Optional.empty();
    private int rows;

    /** How many values there were. */
    int rows() {
        return rows;
    }

    void add(Node value) {
        rows++;
        switch (value.kind()) {
            case BOOLEAN -> {
                is(MilvusType.BOOL);
                answers.add(Literal.bool(value.text().equals("true")));
            }
            case NUMBER -> addNumber(value);
            case TEXT -> {
                is(MilvusType.VARCHAR);
                texts.add(Literal.text(value.text()));
                textLengths.add(BigDecimal.valueOf(value.text().getBytes(StandardCharsets.UTF_8).length));
            }
            case LIST -> {
                is(MilvusType.ARRAY);
                arrayLengths.add(BigDecimal.valueOf(value.items().size()));
                if (elements.isEmpty()) {
                    elements = Optional.of(new DynamicKeyMeasure());
                }
                value.items().forEach(elements.get()::add);
            }
            case OBJECT, NULL -> is(MilvusType.JSON);
        }
    }

    private void addNumber(Node value) {
        Optional<BigDecimal> number = value.decimal();
        boolean whole =
                number.filter(there -> there.stripTrailingZeros().scale() <= 0).isPresent()
                        && value.text().chars().noneMatch(at -> at == '.');
        is(whole ? MilvusType.INT64 : MilvusType.DOUBLE);
        number.ifPresent(numbers::add);
    }

    private void is(MilvusType type) {
        types.merge(type, 1, Integer::sum);
    }

    /** What most values are; numbers of which some are broken are so all. */
    private MilvusType type() {
        if (types.containsKey(MilvusType.INT64) && types.containsKey(MilvusType.DOUBLE)) {
            types.merge(MilvusType.DOUBLE, types.remove(MilvusType.INT64), Integer::sum);
        }
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(MilvusType.VARCHAR);
    }

    /**
     * The key as a schema has it.
     *
     * @param all the rows that could have it
     */
    Field key(String name, int all) {
        MilvusType type = type();
        Field.Builder key = Field.of(name, type).probability(FieldMeasure.ratio(rows, all));
        if (type == MilvusType.ARRAY) {
            array(key);
        } else {
            values(type, key);
        }
        return key.build();
    }

    private void array(Field.Builder key) {
        DynamicKeyMeasure inside = elements.orElseThrow();
        MilvusType element = inside.type();
        boolean flat = element != MilvusType.ARRAY && element != MilvusType.JSON;
        key.elementType(flat ? element : MilvusType.VARCHAR)
                .minCapacity(arrayLengths.min().longValueExact())
                .maxCapacity(Math.max(1, arrayLengths.max().longValueExact()));
        if (flat
                && !(element == MilvusType.VARCHAR
                        && inside.texts.few(ValueCounts.MOST_VALUES).isEmpty())) {
            inside.values(element, key);
        }
    }

    private void values(MilvusType type, Field.Builder key) {
        if (type == MilvusType.BOOL) {
            answers.few(2).ifPresent(key::enumValues);
        } else if (type == MilvusType.VARCHAR) {
            Optional<Map<Literal, BigDecimal>> few = texts.few(ValueCounts.MOST_VALUES);
            if (few.isPresent()) {
                key.enumValues(few.get());
            } else if (!textLengths.isEmpty()) {
                key.minLength(textLengths.min().longValueExact())
                        .maxLength(Math.max(1, textLengths.max().longValueExact()));
            }
        } else if (type != MilvusType.JSON && !numbers.isEmpty()) {
            Optional<Map<Literal, BigDecimal>> few = numbers.counts().few(ValueCounts.MOST_VALUES);
            if (few.isPresent()) {
                key.enumValues(few.get());
            } else if (numbers.min().compareTo(numbers.max()) < 0) {
                key.min(numbers.min()).max(numbers.max());
            }
        }
    }
}
