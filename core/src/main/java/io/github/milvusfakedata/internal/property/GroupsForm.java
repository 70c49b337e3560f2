package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.JsonText;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Groups by their names, each as it is written until the schema is checked. */
final class GroupsForm extends Form<Map<String, String>> {
    private static final String EXAMPLE = "{\"document\": {\"size\": {\"p0\": 1, \"p50\": 12, \"p100\": 200}}}";

    @Override
    Optional<Map<String, String>> read(ObjectProperties given, String name) {
        Optional<Node> object = compound(given).object(name, EXAMPLE);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> groups = new LinkedHashMap<>();
        for (Node.Member member : object.get().members()) {
            String shown = Shown.plain(member.name());
            given.document().rememberAll(name + '.' + shown, member.place(), member.value());
            if (member.value().is(NodeKind.OBJECT) || member.value().is(NodeKind.NUMBER)) {
                groups.put(member.name(), JsonText.plain(member.value()));
            } else if (!member.value().is(NodeKind.NULL)) {
                given.document()
                        .log()
                        .error(
                                ProblemCode.VALUE_KIND,
                                member.value().place(),
                                name + '.' + shown,
                                "The size of the groups, or an object, is needed, got "
                                        + member.value().shown() + ".",
                                "Write " + given.document().dialect().form(name, EXAMPLE) + ", for example.");
            }
        }
        return filled(groups);
    }

    @Override
    void write(Map<String, String> groups, JsonWriter json) {
        json.beginInlineObject();
        groups.forEach((name, text) -> json.name(name).json(text));
        json.endObject();
    }
}
