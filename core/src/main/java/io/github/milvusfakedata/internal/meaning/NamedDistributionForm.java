package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The form of numbers whose distribution has a name, or percentiles in its place. */
final class NamedDistributionForm extends ValueForm<ValueSpec> {
    static final String DISTRIBUTION = "distribution";

    private static final PercentileForm PERCENTILES = new PercentileForm();

    NamedDistributionForm() {
        super(
                ValueSpec.class,
                "{\"distribution\": \"normal\", \"mean\": 10, \"stddev\": 2, \"min\": 0, \"round\": 1}",
                DISTRIBUTION,
                others());
    }

    private static String[] others() {
        Set<String> names = new LinkedHashSet<>(PERCENTILES.properties());
        LawForms.ALL.forEach(form -> names.addAll(form.properties()));
        return names.toArray(String[]::new);
    }

    @Override
    boolean says(ValueSpec spec) {
        return all().stream().anyMatch(form -> form.says(spec));
    }

    private static List<NamedNumbers> all() {
        List<NamedNumbers> all = new ArrayList<>(LawForms.ALL);
        all.add(PERCENTILES);
        return all;
    }

    @Override
    ValueSpec read(FormObject object) {
        NamedNumbers form = object.node(DISTRIBUTION).is(NodeKind.OBJECT) ? PERCENTILES : named(object);
        FormObject known = object.withExample(form.example());
        form.requireOwnWords(known);
        known.requireOnly(form.allProperties());
        return form.read(known);
    }

    private static NamedNumbers named(FormObject object) {
        String name = object.text(DISTRIBUTION);
        List<String> names = LawForms.ALL.stream().map(NamedNumbers::name).toList();
        return LawForms.ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> object.mistakeIn(
                        DISTRIBUTION,
                        Shown.quoted(name) + " is no distribution.",
                        NearestName.advice(
                                name,
                                names,
                                "Known are " + String.join(", ", names)
                                        + ", and percentiles such as {\"p0\": 1, \"p50\": 40, \"p100\": 900}.")));
    }

    @Override
    void write(ValueSpec spec, FormText text) {
        all().stream().filter(form -> form.says(spec)).findFirst().orElseThrow().write(spec, text);
    }
}
