package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.JsonSpec;
import io.github.milvusfakedata.internal.tree.Node.Member;
import java.util.ArrayList;
import java.util.List;

/** The form of JSON objects whose members are made in ways of their own. */
final class JsonForm extends ValueForm<JsonSpec> {
    private static final String JSON = "json";
    private static final String PROBABILITY = "probability";
    private static final String NULL_RATIO = "null_ratio";

    JsonForm() {
        super(
                JsonSpec.class,
                "{\"json\": {\"color\": {\"choices\": [\"red\", \"green\"], \"probability\": 0.5},"
                        + " \"size\": {\"choices\": [1, 2], \"null_ratio\": 0.1}}}",
                JSON);
    }

    @Override
    JsonSpec read(FormObject object) {
        FormObject members = object.object(JSON);
        List<JsonSpec.JsonMember> read = new ArrayList<>();
        for (Member one : members.members()) {
            members.attempt(() -> member(members.object(one.value(), one.name()), one.name()))
                    .ifPresent(read::add);
        }
        object.requireNoMistakes();
        return new JsonSpec(read);
    }

    private static JsonSpec.JsonMember member(FormObject said, String name) {
        FormObject member = said.with(said.meanings().ofMembers());
        double probability = share(member, PROBABILITY, 1);
        double nulls = share(member, NULL_RATIO, 0);
        FormObject values = member.without(PROBABILITY).without(NULL_RATIO);
        return new JsonSpec.JsonMember(name, ValueForms.read(values), probability, nulls);
    }

    private static double share(FormObject member, String name, double otherwise) {
        double share = member.number(name, otherwise);
        if (!(share >= 0 && share <= 1)) {
            throw member.mistakeIn(name, name + " is a share of the objects, 0 to 1.", "Write for example 0.5.");
        }
        return share;
    }

    @Override
    void write(JsonSpec spec, FormText text) {
        JsonWriter members = text.open(JSON);
        for (JsonSpec.JsonMember member : spec.members()) {
            members.name(member.name()).beginInlineObject();
            FormText inside = new FormText(members);
            ValueForms.writeMembers(member.values(), inside);
            if (member.probability() != 1) {
                inside.put(PROBABILITY, member.probability());
            }
            if (member.nulls() != 0) {
                inside.put(NULL_RATIO, member.nulls());
            }
            members.endObject();
        }
        members.endObject();
    }
}
