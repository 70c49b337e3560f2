package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.ArrayList;
import java.util.List;

/** The table of textual forms, and with it the language in which a schema says how values are made. */
final class ValueForms {
    private static final List<ValueForm<?>> ALL = new ArrayList<>();

    static {
        ALL.addAll(TextForms.ALL);
        ALL.addAll(NumberForms.ALL);
        ALL.addAll(DistributionForms.ALL);
        ALL.addAll(ColumnForms.ALL);
    }

    private ValueForms() {}

    /** All forms. */
    static List<ValueForm<?>> all() {
        return List.copyOf(ALL);
    }

    /**
     * Reads how values are made.
     *
     * @throws io.github.milvusfakedata.schema.FakeDataException with the place of the first mistake
     */
    static ValueSpec read(FormObject object) {
        ValueForm<?> form = of(object);
        FormObject known = object.withExample(form.example());
        known.requireOnly(form.properties());
        try {
            return form.read(known);
        } catch (IllegalArgumentException illegal) {
            throw known.mistake("This can't be: " + illegal.getMessage() + ".");
        }
    }

    private static ValueForm<?> of(FormObject object) {
        List<String> names = object.names();
        for (ValueForm<?> form : ALL) {
            if (!names.isEmpty() && names.get(0).equals(form.word())) {
                return form;
            }
        }
        throw object.mistake(
                "The first property says how values are made, and this one says nothing of the kind.",
                "Known are "
                        + String.join(", ", ALL.stream().map(ValueForm::word).toList()) + ".");
    }

    /** How a schema would say this, as JSON. */
    static String write(ValueSpec spec) {
        JsonWriter json = new JsonWriter();
        write(spec, json);
        return json.toString();
    }

    /**
     * Appends how a schema would say this.
     *
     * @throws IllegalArgumentException for what has no textual form: the keys of the dynamic field, which are fields
     *     themselves
     */
    static void write(ValueSpec spec, JsonWriter json) {
        json.beginInlineObject();
        of(spec).writeSaid(spec, new FormText(json));
        json.endObject();
    }

    private static ValueForm<?> of(ValueSpec spec) {
        for (ValueForm<?> form : ALL) {
            if (form.says(spec)) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "no textual form of " + spec.getClass().getSimpleName());
    }
}
