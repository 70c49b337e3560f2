package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.BySpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that follow another field: a table from its values to how these are made. */
final class ByForm extends ValueForm<BySpec> {
    private static final String BY = "by";
    private static final String TABLE = "table";
    private static final String DEFAULT = "default";

    ByForm() {
        super(
                BySpec.class,
                "{\"by\": \"category\", \"table\": {\"Toys\": {\"uniform\": [5, 60]}}, \"default\": {\"uniform\": [10, 90]}}",
                BY,
                TABLE,
                DEFAULT);
    }

    @Override
    BySpec read(FormObject object) {
        String field = object.text(BY);
        FormObject table = object.object(TABLE);
        List<BySpec.ValueCase> cases = new ArrayList<>();
        for (Member one : table.members()) {
            table.attempt(() -> ValueForms.read(table.object(one.value(), one.name())))
                    .ifPresent(values -> cases.add(new BySpec.ValueCase(one.name(), values)));
        }
        Optional<ValueSpec> otherwise =
                object.has(DEFAULT) ? object.attempt(() -> ValueForms.read(object.object(DEFAULT))) : Optional.empty();
        object.requireNoMistakes();
        return new BySpec(field, cases, otherwise);
    }

    @Override
    void write(BySpec spec, FormText text) {
        text.put(BY, spec.field());
        JsonWriter table = text.open(TABLE);
        for (BySpec.ValueCase one : spec.cases()) {
            table.name(one.value());
            ValueForms.write(one.values(), table);
        }
        table.endObject();
        spec.otherwise().ifPresent(values -> text.put(DEFAULT, values));
    }
}
