package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import java.math.BigDecimal;
import java.util.Optional;

/** Trees of values to JSON. An element of a list stands on one line, as a field does in a schema. */
final class NodeWriter {
    private NodeWriter() {}

    /** The tree as a document, with a line break at its end. */
    static String toJson(Node root) {
        JsonWriter json = new JsonWriter();
        write(root, json, false);
        return json + "\n";
    }

    private static void write(Node node, JsonWriter json, boolean inLine) {
        switch (node.kind()) {
            case OBJECT -> object(node, json, inLine);
            case LIST -> list(node, json, inLine);
            case TEXT -> json.value(node.text());
            case NUMBER -> number(node, json);
            case BOOLEAN -> json.value(Boolean.parseBoolean(node.text()));
            case NULL -> json.nullValue();
        }
    }

    private static void object(Node object, JsonWriter json, boolean inLine) {
        if (inLine) {
            json.beginInlineObject();
        } else {
            json.beginObject();
        }
        for (Member member : object.members()) {
            write(member.value(), json.name(member.name()), inLine);
        }
        json.endObject();
    }

    private static void list(Node list, JsonWriter json, boolean inLine) {
        boolean scalars = list.items().stream().noneMatch(item -> item.is(NodeKind.OBJECT) || item.is(NodeKind.LIST));
        if (inLine || scalars) {
            json.beginInlineList();
        } else {
            json.beginList();
        }
        list.items().forEach(item -> write(item, json, true));
        json.endList();
    }

    /** YAML has numbers that JSON has not, such as .inf; they stay as text. */
    private static void number(Node node, JsonWriter json) {
        Optional<BigDecimal> number = node.decimal();
        if (number.isPresent()) {
            json.value(number.get());
        } else {
            json.value(node.text());
        }
    }
}
