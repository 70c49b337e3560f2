package io.github.milvusfakedata.internal.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many moments the days of a week or the hours of a day have.
 *
 * @param name a profile that is known by its name; empty for weights of one's own
 * @param weights seven from Monday on, or 24 from midnight on; none below 0, one above
 */
public record MomentProfile(String name, List<Double> weights) {
    /** The weekdays that have a name. */
    public static final Map<String, List<Double>> WEEKDAYS = known(
            Map.entry("even", even(7)),
            Map.entry("business", List.of(10.0, 10.5, 10.5, 10.0, 8.5, 1.5, 1.0)),
            Map.entry("weekend", List.of(4.0, 4.0, 4.0, 5.0, 8.0, 10.0, 9.0)));

    /** The hours that have a name. */
    public static final Map<String, List<Double>> HOURS = known(
            Map.entry("even", even(24)),
            Map.entry(
                    "office",
                    List.of(
                            0.2, 0.1, 0.1, 0.1, 0.2, 0.4, 1.0, 3.0, 7.0, 10.0, 11.0, 10.0, 7.0, 9.0, 10.0, 9.5, 8.0,
                            5.0, 2.5, 1.5, 1.0, 0.8, 0.5, 0.3)),
            Map.entry(
                    "evening",
                    List.of(
                            2.0, 1.0, 0.5, 0.3, 0.3, 0.5, 1.0, 2.0, 2.5, 2.5, 2.5, 3.0, 4.0, 3.5, 3.0, 3.0, 3.5, 5.0,
                            7.5, 9.5, 11.0, 10.5, 8.0, 4.5)),
            Map.entry(
                    "night",
                    List.of(
                            10.0, 11.0, 11.0, 10.0, 8.0, 5.0, 2.5, 1.0, 0.6, 0.5, 0.5, 0.5, 0.5, 0.5, 0.6, 0.8, 1.0,
                            1.2, 1.6, 2.2, 3.5, 5.5, 7.5, 9.0)));

    public MomentProfile {
        Objects.requireNonNull(name, "name");
        weights = List.copyOf(weights);
        if (weights.stream().anyMatch(weight -> !(weight >= 0 && weight < 1e15))
                || weights.stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("no weight is below 0, and one is above, got " + weights);
        }
    }

    /** Everything alike. */
    static List<Double> even(int count) {
        return Collections.nCopies(count, 1.0);
    }

    @SafeVarargs
    private static Map<String, List<Double>> known(Map.Entry<String, List<Double>>... profiles) {
        Map<String, List<Double>> known = new LinkedHashMap<>();
        for (Map.Entry<String, List<Double>> profile : profiles) {
            known.put(profile.getKey(), profile.getValue());
        }
        return Collections.unmodifiableMap(known);
    }
}
