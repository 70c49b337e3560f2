package io.github.milvusfakedata.internal.write;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Schemas with all properties that there are, in any combination; they keep none of Milvus' rules. */
final class RandomSchemas {
    private static final List<String> TEXTS = List.of(
            "plain",
            "quote \" and backslash \\",
            "line\nbreak\ttab",
            "Zürich \uD83D\uDE00 ı",
            "true",
            "null",
            "12",
            "-1.50e+3",
            "{\"type\":\"english\",\"stop_words\":[\"a\",\"the\"],\"n\":[1,true,null,{}]}",
            "{ \"with\": \"blanks\" }",
            "{\"twice\":1,\"twice\":2}",
            "{\"open\":",
            "[1,2,]",
            "\"in quotes\"",
            "01");

    /** An empty object is read as no index. */
    private static final IndexHint NO_INDEX = new IndexHint(Optional.empty(), Optional.empty(), Map.of());

    private static final Field KEY = Field.of("id", "Int64").build();

    private final SplittableRandom random;

    RandomSchemas(long seed) {
        random = new SplittableRandom(seed);
    }

    Collection next() {
        return new Collection(
                text(),
                maybe() ? text() : "",
                maybe() ? "news" : Collection.GENERAL,
                maybe() ? "de" : Collection.ENGLISH,
                maybe(),
                fields(1),
                list(this::function),
                list(this::dynamicField),
                settings(),
                maybe() ? Map.of(text(), "{\"size\":" + random.nextInt() + "}") : Map.of(),
                maybe() ? Map.of(text(), Collection.of("other", KEY)) : Map.of());
    }

    private CollectionSettings settings() {
        return new CollectionSettings(
                optionalText(),
                maybe() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                maybe() ? OptionalInt.of(random.nextInt(20)) : OptionalInt.empty(),
                optionalText(),
                map());
    }

    private List<Field> fields(int level) {
        List<Field> fields = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.add(field(level));
        }
        return fields;
    }

    private Field field(int level) {
        Field.Builder field = Field.of(text(), maybe() ? "Array" : "VarChar")
                .primaryKey(maybe())
                .autoId(maybe())
                .nullable(maybe())
                .partitionKey(maybe())
                .clusteringKey(maybe())
                .enumValues(list(this::literal))
                .fields(level > 0 && maybe() ? fields(level - 1) : List.of());
        if (maybe()) {
            field.dim(random.nextLong()).maxLength(random.nextLong(100)).maxCapacity(-1);
        }
        if (maybe()) {
            field.elementType("Struct").nullRatio(random.nextDouble()).cardinalityRatio(random.nextDouble());
        }
        if (maybe()) {
            field.min(number()).max(number()).description(text());
        }
        if (maybe()) {
            field.defaultValue(literal());
        }
        if (maybe()) {
            field.enumValues(weights()).generate(generation());
        }
        if (maybe()) {
            field.enableAnalyzer(maybe()).enableMatch(maybe());
        }
        if (maybe()) {
            field.analyzerParams(text());
        }
        if (maybe()) {
            IndexHint hint = new IndexHint(optionalText(), optionalText(), map());
            if (!hint.equals(NO_INDEX)) {
                field.index(hint);
            }
        }
        return field.build();
    }

    /** By texts, as they are read where no type says otherwise. */
    private Map<Literal, BigDecimal> weights() {
        Map<Literal, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            weights.put(Literal.text(text()), number());
        }
        return weights;
    }

    private Generation generation() {
        Generation generation = Generation.NONE;
        if (maybe()) {
            generation = generation.withDistribution(shares()).withRound(random.nextInt(20));
        }
        if (maybe()) {
            generation = generation.withNullWhen(text());
        }
        return maybe() ? generation.withLengths(shares()) : generation;
    }

    private NumberShares shares() {
        List<BigDecimal> keys = List.of(BigDecimal.ZERO, new BigDecimal("12.50"), number().abs());
        List<BigDecimal> values = List.of(number(), number(), number());
        return maybe() ? NumberShares.percentiles(keys, values) : NumberShares.weights(keys, values);
    }

    private Function function() {
        return new Function(text(), maybe() ? text() : "", "BM25", list(this::text), list(this::text), map());
    }

    private Field dynamicField() {
        Field.Builder field = Field.of(text(), maybe() ? "Array" : "Int64");
        if (maybe()) {
            field.probability(random.nextDouble()).min(number()).max(number());
        }
        if (maybe()) {
            field.minLength(random.nextLong()).maxLength(3).elementType("VarChar");
        }
        if (maybe()) {
            field.minCapacity(0).maxCapacity(random.nextLong()).description(text());
        }
        return field.enumValues(list(this::literal)).build();
    }

    private Literal literal() {
        return switch (random.nextInt(3)) {
            case 0 -> Literal.text(text());
            case 1 -> Literal.number(number());
            default -> Literal.bool(maybe());
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(-30, 30));
    }

    private Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text(), text());
        }
        return map;
    }

    private <T> List<T> list(Supplier<T> items) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(items.get());
        }
        return list;
    }

    private Optional<String> optionalText() {
        return maybe() ? Optional.of(text()) : Optional.empty();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
