package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.OfSpec;

/** The form of values that all rows of a group share: any other form, with {@code of} beside its properties. */
final class OfForm extends ValueForm<OfSpec> {
    /** The property by which the form is known, where a name stands in it. */
    static final String OF = "of";

    OfForm() {
        super(OfSpec.class, "{\"of\": \"document\", \"words\": \"place.city\"}", OF);
    }

    @Override
    OfSpec read(FormObject object) {
        String name = object.text(OF);
        return new OfSpec(name, ValueForms.read(object.without(OF)));
    }

    @Override
    void write(OfSpec spec, FormText text) {
        text.put(OF, spec.name()).members(spec.values());
    }
}
