package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Shown;
import java.util.List;

/**
 * A value of a document with its place. A tree of our own, since the parser library's trees lose the places and cost a
 * fifth of a second at start-up.
 *
 * @param text the spelling of a scalar, empty for objects and lists
 * @param items the values of a list, otherwise empty
 * @param members the members of an object in the order of the text, names distinct; otherwise empty
 */
record Node(Kind kind, Place place, String text, List<Node> items, List<Member> members) {
    Node {
        items = List.copyOf(items);
        members = List.copyOf(members);
    }

    /** A named value of an object; the place is that of the name. */
    record Member(String name, Place place, Node value) {}

    /** What a value is. */
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** The kind as it stands in a sentence. */
        String phrase() {
            return phrase;
        }
    }

    static Node scalar(Kind kind, Place place, String text) {
        return new Node(kind, place, text, List.of(), List.of());
    }

    static Node list(Place place, List<Node> items) {
        return new Node(Kind.LIST, place, "", items, List.of());
    }

    static Node object(Place place, List<Member> members) {
        return new Node(Kind.OBJECT, place, "", List.of(), members);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** What stands there, for a message: {@code the text "128"}. */
    String shown() {
        return switch (kind) {
            case OBJECT, LIST, NULL -> kind.phrase();
            case TEXT -> "the text " + Shown.quoted(text);
            case NUMBER -> "the number " + Shown.plain(text);
            case BOOLEAN -> text;
        };
    }
}
