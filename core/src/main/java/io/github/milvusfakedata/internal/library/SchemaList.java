package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The list of a store's schemas in the Python tool's form, {@code metadata.json}. Immutable. What it holds that we make
 * nothing of stays as it is when another entry changes.
 */
final class SchemaList {
    private static final SchemaList EMPTY = new SchemaList(new LinkedHashMap<>());

    /** All keys of an entry, in the Python tool's order; it fails where one of the first five is missing. */
    private static final List<String> KEYS =
            List.of("name", "description", "use_cases", "fields_count", "vector_dims", "file", "type");

    private final Map<String, Node> entries;

    private SchemaList(Map<String, Node> entries) {
        this.entries = entries;
    }

    /** A list of nothing. */
    static SchemaList empty() {
        return EMPTY;
    }

    /** The list that a document holds; empty where it is no object. */
    static Optional<SchemaList> of(Node root) {
        if (!root.is(NodeKind.OBJECT)) {
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        root.members().forEach(member -> entries.put(member.name(), member.value()));
        return Optional.of(new SchemaList(entries));
    }

    /** All ids, in the order of the document, those included that lead out of the directory. */
    Set<String> ids() {
        return entries.keySet();
    }

    /** What is said of a schema; empty where the id has no object. A word that is missing or no text counts as empty. */
    Optional<StoreEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id))
                .filter(node -> node.is(NodeKind.OBJECT))
                .map(SchemaList::entry);
    }

    private static StoreEntry entry(Node node) {
        List<String> useCases = node.member("use_cases").stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.is(NodeKind.TEXT))
                .map(Node::text)
                .toList();
        return new StoreEntry(text(node, "name"), text(node, "description"), useCases, 0, List.of());
    }

    private static String text(Node entry, String name) {
        return entry.member(name)
                .filter(value -> value.is(NodeKind.TEXT))
                .map(Node::text)
                .orElse("");
    }

    /** The list with this entry in place of the id's old one, or at the end. */
    SchemaList with(String id, StoreEntry entry) {
        List<Member> members = new ArrayList<>();
        add(members, "name", scalar(NodeKind.TEXT, entry.name()));
        add(members, "description", scalar(NodeKind.TEXT, entry.description()));
        add(members, "use_cases", list(NodeKind.TEXT, entry.useCases()));
        add(members, "fields_count", scalar(NodeKind.NUMBER, entry.fieldCount()));
        add(members, "vector_dims", list(NodeKind.NUMBER, entry.vectorDims()));
        add(members, "file", scalar(NodeKind.TEXT, StoreDirectory.fileName(id)));
        add(members, "type", scalar(NodeKind.TEXT, "custom"));
        Node old = entries.getOrDefault(id, Node.object(Place.START, List.of()));
        old.members().stream().filter(member -> !KEYS.contains(member.name())).forEach(members::add);
        Map<String, Node> changed = new LinkedHashMap<>(entries);
        changed.put(id, Node.object(Place.START, members));
        return new SchemaList(changed);
    }

    private static void add(List<Member> members, String name, Node value) {
        members.add(new Member(name, Place.START, value));
    }

    private static Node scalar(NodeKind kind, Object value) {
        return Node.scalar(kind, Place.START, value.toString());
    }

    private static Node list(NodeKind kind, List<?> values) {
        return Node.list(
                Place.START, values.stream().map(value -> scalar(kind, value)).toList());
    }

    /** The list without an id. */
    SchemaList without(String id) {
        Map<String, Node> changed = new LinkedHashMap<>(entries);
        changed.remove(id);
        return new SchemaList(changed);
    }

    /** The document. */
    String toJson() {
        List<Member> members = new ArrayList<>();
        entries.forEach((id, entry) -> add(members, id, entry));
        return NodeWriter.toJson(Node.object(Place.START, members));
    }
}
