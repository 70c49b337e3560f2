package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.law.PercentileLaw;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.LawSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.DecimalText;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A distribution that percentiles describe, in the place of its name. */
final class PercentileForm extends NamedNumbers {
    private static final String EXAMPLE = "{\"distribution\": {\"p0\": 1, \"p50\": 40, \"p100\": 900}}";
    private static final String HINT = "Write for example {\"p0\": 1, \"p50\": 40, \"p100\": 900}.";

    PercentileForm() {
        super("percentiles", EXAMPLE, NumberCutProperties.behind(List.of(), true));
    }

    @Override
    boolean says(ValueSpec spec) {
        return spec instanceof LawSpec numbers && numbers.law() instanceof PercentileLaw;
    }

    @Override
    LawSpec read(FormObject object) {
        FormObject given = object.object(NamedDistributionForm.DISTRIBUTION);
        List<Double> percents = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String name : given.names()) {
            Optional<BigDecimal> percent =
                    name.startsWith("p") ? DecimalText.parse(name.substring(1)) : Optional.empty();
            double number = given.number(name).doubleValue();
            requirePercent(given, name, percent, percents);
            if (!values.isEmpty() && number < values.get(values.size() - 1)) {
                throw given.mistakeIn(
                        name,
                        "The numbers must ascend, but " + name + " is "
                                + given.node(name).text() + ", less than the one before.",
                        HINT);
            }
            percents.add(percent.orElseThrow().doubleValue());
            values.add(number);
        }
        if (percents.isEmpty() || percents.get(percents.size() - 1) != 100) {
            throw ends(object);
        }
        return new LawSpec(new PercentileLaw(percents, values), NumberCutProperties.read(object), false);
    }

    private static void requirePercent(
            FormObject given, String name, Optional<BigDecimal> percent, List<Double> before) {
        boolean named = percent.isPresent()
                && percent.get().signum() >= 0
                && percent.get().compareTo(BigDecimal.valueOf(100)) <= 0
                && percent.get().stripTrailingZeros().scale() <= 1;
        if (!named) {
            throw given.mistakeIn(
                    name,
                    "The names must be percentiles from p0 to p100, no finer than a tenth, got " + Shown.quoted(name)
                            + ".",
                    HINT);
        }
        double now = percent.get().doubleValue();
        if (before.isEmpty() && now != 0) {
            throw ends(given);
        }
        if (!before.isEmpty() && now <= before.get(before.size() - 1)) {
            throw given.mistakeIn(name, "Percentiles must ascend, but " + name + " follows a larger one.", HINT);
        }
    }

    private static FakeDataException ends(FormObject object) {
        return object.mistake("Percentiles begin with p0, the smallest number, and end with p100, the largest.", HINT);
    }

    @Override
    void write(ValueSpec spec, FormText text) {
        LawSpec numbers = (LawSpec) spec;
        PercentileLaw law = (PercentileLaw) numbers.law();
        JsonWriter percentiles = text.open(NamedDistributionForm.DISTRIBUTION);
        FormText members = new FormText(percentiles);
        for (int at = 0; at < law.percents().size(); at++) {
            BigDecimal percent = BigDecimal.valueOf(law.percents().get(at)).stripTrailingZeros();
            members.put("p" + percent.toPlainString(), law.values().get(at).doubleValue());
        }
        percentiles.endObject();
        NumberCutProperties.write(numbers.cut(), text);
    }
}
