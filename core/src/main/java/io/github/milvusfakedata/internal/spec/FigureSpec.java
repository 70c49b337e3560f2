package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.text.FigureTexts;
import io.github.milvusfakedata.internal.gen.text.WktForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures on the map, as well-known text.
 *
 * @param weights how often each form occurs beside the others; forms without a weight never do
 */
public record FigureSpec(Map<WktForm, Integer> weights) implements ValueSpec {
    private static final int LONGEST_POINT = "POINT (-180.00000 -90.00000)".length();

    /** What weights add up to at most. */
    public static final int LARGEST_TOTAL = 1000;

    public FigureSpec {
        weights = Map.copyOf(weights);
        int total = 0;
        for (int weight : weights.values()) {
            if (weight < 0 || weight > LARGEST_TOTAL) {
                throw new IllegalArgumentException("a weight is 0 to " + LARGEST_TOTAL + ", got " + weight);
            }
            total += weight;
        }
        if (total < 1 || total > LARGEST_TOTAL) {
            throw new IllegalArgumentException("weights add up to 1 to " + LARGEST_TOTAL + ", not to " + total);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.FIGURES, ValueFamily.TEXTS);
    }

    @Override
    public void check(SpecCheck check) {
        boolean points =
                weights.entrySet().stream().allMatch(form -> form.getKey() == WktForm.POINT || form.getValue() == 0);
        int longest = points ? LONGEST_POINT : WktForm.LONGEST;
        if (longest > check.limits().longestText()) {
            check.error(
                    "Such figures have up to " + longest + " bytes, and max_length is "
                            + check.limits().longestText() + ".",
                    "Write \"max_length\": " + longest + " or more"
                            + (points ? "." : ", or points alone: {\"figures\": {\"point\": 1}}."));
        }
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        List<WktForm> outcomes = new ArrayList<>();
        new EnumMap<>(weights).forEach((form, weight) -> {
            for (int time = 0; time < weight; time++) {
                outcomes.add(form);
            }
        });
        return new FigureTexts(outcomes, binding.keys().values(), binding.recipe());
    }
}
