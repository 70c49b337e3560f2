package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CollectionDescription;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A collection is described by a part of its rows, made again from its description with another seed, and described again:
 * shares of values, of nulls and of lengths are within 2 points, ranges within 5 % of the range, percentiles within either: in a
 * long tail, where values lie far apart, two draws of 5,000 rows differ by more.
 */
class LookAlikeIT {
    private static final int ROWS = 8_000;
    private static final int SAMPLED = 5_000;
    private static final double POINTS = 2;
    private static final double SHARE_OF_RANGE = 0.05;

    private static ServerProcess process;
    private static MilvusServer server;

    @BeforeAll
    static void startServer() {
        process = ServerProcess.start("lite");
        server = MilvusServer.connect(MilvusTarget.of(process.uri()));
    }

    @AfterAll
    static void stopServer() {
        server.close();
        process.close();
    }

    private static Collection described(FakeData data, String name) {
        Creation.of(server, data, CreateOptions.of(name));
        Insertion.of(server, data, InsertOptions.of(name));
        return CollectionDescription.sampled(server, name, SAMPLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "ecommerce", "ecommerce_search"})
    void whatIsMadeFromADescriptionIsDescribedAlike(String builtin) {
        Collection original = described(FakeData.builtin(builtin).rows(ROWS).seed(7), builtin);
        Collection alike = described(FakeData.of(original).rows(ROWS).seed(8), builtin + "_alike");

        Set<String> measured = new HashSet<>();
        for (int i = 0; i < original.fields().size(); i++) {
            compare(original.fields().get(i), alike.fields().get(i), measured);
        }
        assertThat(measured).contains("nulls", "values", "range", "percentiles", "lengths");
    }

    private static void compare(Field original, Field alike, Set<String> measured) {
        String name = original.name();
        assertThat(alike.type()).isEqualTo(original.type());
        original.params().nullRatio().ifPresent(ratio -> {
            assertThat(100 * alike.params().nullRatio().orElseThrow())
                    .as("nulls of %s", name)
                    .isCloseTo(100 * ratio, within(POINTS));
            measured.add("nulls");
        });
        if (!original.params().enumValues().isEmpty()) {
            assertAlike("values of " + name, values(alike), values(original));
            measured.add("values");
        }
        double range = compareRange(original, alike, measured);
        NumberShares lengths =
                original.params().generate().flatMap(made -> made.lengths()).orElse(null);
        if (lengths != null && lengths.kind() == NumberShares.ShareKind.WEIGHTS) {
            NumberShares others =
                    alike.params().generate().flatMap(made -> made.lengths()).orElseThrow();
            assertAlike(
                    "lengths of " + name,
                    shares(others.keys(), others.values()),
                    shares(lengths.keys(), lengths.values()));
            measured.add("lengths");
        }
        original.params().generate().flatMap(made -> made.distribution()).ifPresent(numbers -> {
            NumberShares others = alike.params()
                    .generate()
                    .flatMap(made -> made.distribution())
                    .orElseThrow();
            for (int percent : List.of(5, 10, 50, 90, 95)) {
                assertThat(at(others, percent))
                        .as("p%d of %s", percent, name)
                        .isBetween(
                                Math.min(at(numbers, percent - POINTS), at(numbers, percent) - range * SHARE_OF_RANGE),
                                Math.max(at(numbers, percent + POINTS), at(numbers, percent) + range * SHARE_OF_RANGE));
            }
            measured.add("percentiles");
        });
    }

    private static double compareRange(Field original, Field alike, Set<String> measured) {
        if (original.params().min().isEmpty()) {
            return 0;
        }
        double min = original.params().min().get().doubleValue();
        double max = original.params().max().orElseThrow().doubleValue();
        double range = max - min;
        assertThat(alike.params().min().orElseThrow().doubleValue())
                .as("smallest of %s", original.name())
                .isCloseTo(min, within(range * SHARE_OF_RANGE));
        assertThat(alike.params().max().orElseThrow().doubleValue())
                .as("largest of %s", original.name())
                .isCloseTo(max, within(range * SHARE_OF_RANGE));
        measured.add("range");
        return range;
    }

    /** The value at a percentile, on a straight line between those that are told. */
    private static double at(NumberShares shares, double percent) {
        int above = 1;
        while (shares.keys().get(above).doubleValue() < percent) {
            above++;
        }
        double from = shares.keys().get(above - 1).doubleValue();
        double to = shares.keys().get(above).doubleValue();
        double low = shares.values().get(above - 1).doubleValue();
        double high = shares.values().get(above).doubleValue();
        return low + (high - low) * (percent - from) / (to - from);
    }

    private static Map<String, Double> values(Field field) {
        return shares(
                field.params().enumValues().stream().map(Literal::text).toList(),
                field.params().enumWeights());
    }

    private static Map<String, Double> shares(List<?> values, List<BigDecimal> weights) {
        double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            shares.put(values.get(i).toString(), 100 * weights.get(i).doubleValue() / sum);
        }
        return shares;
    }

    private static void assertAlike(String what, Map<String, Double> shares, Map<String, Double> originals) {
        Set<String> all = new HashSet<>(originals.keySet());
        all.addAll(shares.keySet());
        for (String value : all) {
            assertThat(shares.getOrDefault(value, 0.0))
                    .as("%s: share of %s", what, value)
                    .isCloseTo(originals.getOrDefault(value, 0.0), within(POINTS));
        }
    }
}
