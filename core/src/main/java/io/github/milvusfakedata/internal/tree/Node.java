package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value of a document with its place. A tree of our own, since the parser library's trees lose the places and cost a
 * fifth of a second at start-up.
 *
 * @param text the spelling of a scalar, empty for objects and lists
 * @param items the values of a list, otherwise empty
 * @param members the members of an object in the order of the text, names distinct; otherwise empty
 */
public record Node(NodeKind kind, Place place, String text, List<Node> items, List<Member> members) {
    public Node {
        items = List.copyOf(items);
        members = List.copyOf(members);
    }

    /** A named value of an object; the place is that of the name. */
    public record Member(String name, Place place, Node value) {}

    /** What a value is. */
    public enum NodeKind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String phrase;

        NodeKind(String phrase) {
            this.phrase = phrase;
        }

        /** The kind as it stands in a sentence. */
        public String phrase() {
            return phrase;
        }
    }

    /** A text, number, boolean or null. */
    public static Node scalar(NodeKind kind, Place place, String text) {
        return new Node(kind, place, text, List.of(), List.of());
    }

    /** A list. */
    public static Node list(Place place, List<Node> items) {
        return new Node(NodeKind.LIST, place, "", items, List.of());
    }

    /** An object of members with distinct names. */
    public static Node object(Place place, List<Member> members) {
        return new Node(NodeKind.OBJECT, place, "", List.of(), members);
    }

    /** Whether it is of this kind. */
    public boolean is(NodeKind wanted) {
        return kind == wanted;
    }

    /** The value of a member, empty where the object has none of this name, or this is no object. */
    public Optional<Node> member(String name) {
        // Not a stream: every start asks some thousand times, before anything is compiled.
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /** The number, exact; empty for what is no number, or beyond what any type holds. */
    public Optional<BigDecimal> decimal() {
        return is(NodeKind.NUMBER) ? DecimalText.parse(text) : Optional.empty();
    }

    /** Whether a number is none of those that YAML writes as {@code .nan} and {@code .inf}. */
    public boolean isFinite() {
        return text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1)) || text.endsWith(".");
    }

    /** What stands there, for a message: {@code the text "128"}. */
    public String shown() {
        return switch (kind) {
            case LIST -> items.isEmpty() ? "an empty list" : kind.phrase();
            case OBJECT, NULL -> kind.phrase();
            case TEXT -> "the text " + Shown.quoted(text);
            case NUMBER -> "the number " + Shown.plain(text);
            case BOOLEAN -> text;
        };
    }
}
