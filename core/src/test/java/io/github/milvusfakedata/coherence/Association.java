package io.github.milvusfakedata.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far one column tells what stands in another. */
final class Association {
    private Association() {}

    /** Cramér's V of two columns, corrected for chance as Bergsma does, 0 (not at all) to 1 (fully). */
    static double cramersV(List<?> first, List<?> second) {
        int rows = first.size();
        Map<Object, Integer> firsts = new HashMap<>();
        Map<Object, Integer> seconds = new HashMap<>();
        Map<List<?>, Integer> pairs = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            firsts.merge(first.get(row), 1, Integer::sum);
            seconds.merge(second.get(row), 1, Integer::sum);
            pairs.merge(List.of(first.get(row), second.get(row)), 1, Integer::sum);
        }
        double sum = 0;
        for (Map.Entry<List<?>, Integer> pair : pairs.entrySet()) {
            double both = (double) firsts.get(pair.getKey().get(0))
                    * seconds.get(pair.getKey().get(1));
            sum += pair.getValue() * (double) pair.getValue() / both;
        }
        double phi = sum - 1;
        double r = firsts.size();
        double k = seconds.size();
        double corrected = Math.max(0, phi - (k - 1) * (r - 1) / (rows - 1.0));
        double rBar = r - (r - 1) * (r - 1) / (rows - 1.0);
        double kBar = k - (k - 1) * (k - 1) / (rows - 1.0);
        return Math.sqrt(corrected / Math.max(1e-9, Math.min(rBar - 1, kBar - 1)));
    }

    /** The share of the spread of numbers that their groups explain, as its root: the correlation ratio, 0 to 1. */
    static double eta(List<Double> numbers, List<?> groups) {
        double mean = numbers.stream().mapToDouble(x -> x).average().orElseThrow();
        Map<Object, List<Double>> byGroup = new HashMap<>();
        for (int row = 0; row < numbers.size(); row++) {
            byGroup.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(numbers.get(row));
        }
        double between = 0;
        for (List<Double> group : byGroup.values()) {
            double middle = group.stream().mapToDouble(x -> x).average().orElseThrow();
            between += group.size() * (middle - mean) * (middle - mean);
        }
        double all = numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(between / all);
    }

    /** The middle number. */
    static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
