package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.ReferenceSpec;
import java.util.List;

/** Values that another dataset has, found by its schema, its number of rows and its seed. */
final class ReferenceForm extends ValueForm<ReferenceSpec> {
    private static final String WORD = "reference";
    private static final String SCHEMA = "schema";
    private static final String ROWS = "rows";
    private static final String SEED = "seed";
    private static final String FIELD = "field";
    private static final String ZIPF = "zipf";
    private static final String AS = "as";

    ReferenceForm() {
        super(
                ReferenceSpec.class,
                "{\"reference\": {\"schema\": \"users\", \"rows\": 1000, \"seed\": 42, \"field\": \"username\"}}",
                WORD);
    }

    @Override
    ReferenceSpec read(FormObject object) {
        FormObject said = object.object(WORD);
        said.requireOnly(List.of(SCHEMA, ROWS, SEED, FIELD, ZIPF, AS));
        return new ReferenceSpec(
                said.text(SCHEMA),
                said.whole(ROWS),
                said.whole(SEED),
                said.text(FIELD),
                said.number(ZIPF, 0),
                said.has(AS) ? said.text(AS) : "");
    }

    @Override
    void write(ReferenceSpec spec, FormText text) {
        JsonWriter said = text.open(WORD);
        text.put(SCHEMA, spec.schema())
                .put(ROWS, spec.rows())
                .put(SEED, spec.seed())
                .put(FIELD, spec.field());
        if (spec.zipf() != 0) {
            text.put(ZIPF, spec.zipf());
        }
        if (!spec.as().isEmpty()) {
            text.put(AS, spec.as());
        }
        said.endObject();
    }
}
