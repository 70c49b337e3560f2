package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.DecimalText;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Milvus keeps parameters as keys with texts, which SDKs pass on as lists of such pairs or as objects of texts. */
final class KeyValues {
    private KeyValues() {}

    /** An object of the pairs of a list; an empty list is none. What is no such list comes back as it is. */
    static Node object(Node value) {
        if (!value.is(NodeKind.LIST)) {
            return value;
        }
        List<Member> members = new ArrayList<>();
        for (Node pair : value.items()) {
            Optional<Node> key = pair.member("key").filter(node -> node.is(NodeKind.TEXT));
            Optional<Node> text = pair.member("value");
            if (key.isEmpty() || text.isEmpty()) {
                return value;
            }
            members.add(new Member(key.get().text(), key.get().place(), text.get()));
        }
        return Node.object(value.place(), members);
    }

    /** An object with one of its values as an object, where that is a list of pairs. */
    static Node withObject(Node object, String name) {
        if (object.member(name).isEmpty()) {
            return object;
        }
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            members.add(member.name().equals(name) ? new Member(name, member.place(), object(member.value())) : member);
        }
        return Node.object(object.place(), members);
    }

    /** The number that a text spells, or the value as it is. */
    static Node number(Node value) {
        return value.is(NodeKind.TEXT) && DecimalText.parse(value.text()).isPresent()
                ? Node.scalar(NodeKind.NUMBER, value.place(), value.text())
                : value;
    }

    /** The yes or no that a text spells, or the value as it is. */
    static Node yesOrNo(Node value) {
        return answer(value)
                .map(answer -> Node.scalar(NodeKind.BOOLEAN, value.place(), answer.toString()))
                .orElse(value);
    }

    /** A yes or no, also one that a text spells as Milvus, Python or JSON does. */
    static Optional<Boolean> answer(Node value) {
        if (!value.is(NodeKind.BOOLEAN) && !value.is(NodeKind.TEXT)) {
            return Optional.empty();
        }
        if (value.text().equalsIgnoreCase("true")) {
            return Optional.of(true);
        }
        return value.text().equalsIgnoreCase("false") ? Optional.of(false) : Optional.empty();
    }

    /** The object that a text holds as JSON, or the value as it is. */
    static Node json(Node value) {
        return value.is(NodeKind.TEXT)
                ? Document.foreignJsonTree(value.text())
                        .filter(tree -> tree.is(NodeKind.OBJECT))
                        .map(tree -> at(tree, value.place()))
                        .orElse(value)
                : value;
    }

    /** A value of a text within the text, which has no places of its own. */
    private static Node at(Node value, Place place) {
        List<Node> items = new ArrayList<>();
        for (Node item : value.items()) {
            items.add(at(item, place));
        }
        List<Member> members = new ArrayList<>();
        for (Member member : value.members()) {
            members.add(new Member(member.name(), place, at(member.value(), place)));
        }
        return new Node(value.kind(), place, value.text(), items, members);
    }
}
