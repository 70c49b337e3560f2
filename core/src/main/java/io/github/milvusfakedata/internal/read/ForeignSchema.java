package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.tree.Content;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas as pymilvus, Milvus' REST API, its Node SDK and milvus-backup write them, in the form of schema files. Names that
 * differ are synonyms in the tables of properties; here is what differs in shape: envelopes around the schema, what stands
 * outside of the field that it belongs to, lists of keys and values. A schema in our own form comes back as it is.
 */
final class ForeignSchema {
    private static final String FIELDS = CollectionProperties.FIELDS.name();
    private static final String NAME = CollectionProperties.NAME.name();
    private static final String FUNCTIONS = CollectionProperties.FUNCTIONS.name();
    private static final String PROPERTIES = "properties";
    private static final String PARAMS = "params";

    /** What an answer of the REST API and of milvus-backup has around what was asked for. */
    private static final String DATA = "data";

    /** Lists of milvus-backup, in its full_meta.json and its collection_meta.json. */
    private static final List<String> BACKUPS = List.of("collection_backups", "infos");

    /** Fields that pymilvus, the REST API and the wire list apart. */
    private static final Set<String> STRUCT_LISTS =
            Set.of("struct_fields", "struct_array_fields", "structFields", "structArrayFields");

    /** Whether the server assigns keys, which a collection says of its key. */
    private static final Set<String> AUTO_ID = Set.of("auto_id", "autoID", "autoId");

    /** Only a server gives a collection a number, so that a text with one describes what is there. */
    private static final Set<String> COLLECTION_ID = Set.of("collection_id", "collectionID", "collectionId");

    /** Parameters of the REST API that are properties of the collection elsewhere. */
    private static final Map<String, String> PROPERTY_PARAMS = Map.of(
            "ttlSeconds", "collection.ttl.seconds",
            "partitionKeyIsolation", "partitionkey.isolation");

    private static final String NUM_PARTITIONS = "num_partitions";
    private static final String NUM_SHARDS = "num_shards";

    private ForeignSchema() {}

    /** The schema within a text, and in our form. */
    static Node plain(Node root) {
        if (OwnForm.is(root)) {
            return root;
        }
        Node schema = unwrapped(root);
        return switch (schema.kind()) {
            case OBJECT -> object(schema);
            case LIST -> Node.list(schema.place(), ForeignField.plain(schema.items()));
            case TEXT, NUMBER, BOOLEAN, NULL -> schema;
        };
    }

    /** The collections that a text of milvus-backup describes; empty for every other text. */
    static List<Node> backups(Node root) {
        Node inside = root.member(DATA).filter(data -> data.is(NodeKind.OBJECT)).orElse(root);
        for (String name : BACKUPS) {
            Optional<Node> list = inside.member(name).filter(value -> value.is(NodeKind.LIST));
            if (list.isPresent() && inside.member(FIELDS).isEmpty()) {
                return list.get().items();
            }
        }
        return List.of();
    }

    private static Node unwrapped(Node root) {
        if (!root.is(NodeKind.OBJECT) || root.member(FIELDS).isPresent()) {
            return root;
        }
        List<Node> backups = backups(root);
        if (backups.size() == 1) {
            return unwrapped(backups.get(0));
        }
        Optional<Node> schema = root.member(Content.EMBEDDED_SCHEMA)
                .filter(value -> value.is(NodeKind.OBJECT) || value.is(NodeKind.LIST));
        if (schema.isPresent()) {
            return withOuter(schema.get(), root);
        }
        Optional<Node> data = root.member(DATA).filter(value -> value.is(NodeKind.OBJECT));
        if (data.isPresent()) {
            return unwrapped(data.get());
        }
        return QuickSetup.fieldsOf(root)
                .map(fields -> withOuter(Node.object(root.place(), List.of(fields)), root))
                .orElse(root);
    }

    /** The schema with what stands beside it; a meta.json of a dataset has nothing there that a schema has. */
    private static Node withOuter(Node schema, Node outer) {
        boolean isList = schema.is(NodeKind.LIST);
        List<Member> members = new ArrayList<>();
        for (Member member : outer.members()) {
            if (isOuter(member)) {
                members.add(new Member(member.name(), member.place(), count(member)));
            }
        }
        if (isList) {
            if (members.isEmpty()) {
                return schema;
            }
            members.add(new Member(FIELDS, schema.place(), schema));
            return Node.object(schema.place(), members);
        }
        boolean named = hasProperty(members, NAME);
        List<Member> own = new ArrayList<>();
        for (Member member : schema.members()) {
            // The wire has the collection's name inside and outside.
            if (!(named && member.name().equals("name"))) {
                own.add(member);
            }
        }
        for (Member member : members) {
            Optional<String> property = CollectionProperties.NAMES.exactly(member.name());
            boolean given = property.isPresent()
                    ? hasProperty(own, property.get())
                    : schema.member(member.name()).isPresent();
            if (!given) {
                own.add(member);
            }
        }
        return Node.object(schema.place(), own);
    }

    /** The Node SDK has 64-bit counts as texts. */
    private static Node count(Member member) {
        String name = CollectionProperties.NAMES.exactly(member.name()).orElse("");
        return name.startsWith("num_") ? KeyValues.number(member.value()) : member.value();
    }

    private static boolean isOuter(Member member) {
        String name = member.name();
        return !name.equals(Content.EMBEDDED_SCHEMA)
                && (CollectionProperties.NAMES.exactly(name).isPresent()
                        || ForeignIndexes.isList(name)
                        || AUTO_ID.contains(name)
                        || COLLECTION_ID.contains(name)
                        || name.equals(PARAMS));
    }

    private static boolean hasProperty(List<Member> members, String property) {
        for (Member member : members) {
            if (CollectionProperties.NAMES
                    .exactly(member.name())
                    .filter(property::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Node object(Node schema) {
        List<Member> members = new ArrayList<>();
        List<Node> fields = new ArrayList<>();
        Member fieldList = null;
        CollectionMarks marks = new CollectionMarks();
        ForeignIndexes indexes = new ForeignIndexes();
        for (Member member : schema.members()) {
            Node value = member.value();
            if (member.name().equals(FIELDS) && value.is(NodeKind.LIST)) {
                fieldList = member;
                fields.addAll(ForeignField.plain(value.items()));
                members.add(member);
            } else if (STRUCT_LISTS.contains(member.name()) && value.is(NodeKind.LIST)) {
                members.add(new Member(
                        CollectionProperties.STRUCT_FIELDS.name(),
                        member.place(),
                        Node.list(value.place(), ForeignField.structs(value.items()))));
            } else if (AUTO_ID.contains(member.name())
                    && KeyValues.answer(value).isPresent()) {
                marks.autoId(KeyValues.answer(value).get(), member.place());
            } else if (ForeignIndexes.isList(member.name()) && value.is(NodeKind.LIST)) {
                indexes.addAll(value.items());
            } else if (!marks.take(member)) {
                members.add(new Member(member.name(), member.place(), collectionValue(member)));
            }
        }
        addParams(members);
        if (fieldList == null) {
            return Node.object(schema.place(), members);
        }
        if (hasDynamic(fieldList.value().items()) && !hasProperty(members, CollectionProperties.DYNAMIC_FIELD.name())) {
            members.add(yes(CollectionProperties.DYNAMIC_FIELD.name(), fieldList.place()));
        }
        Node list = Node.list(fieldList.value().place(), indexes.into(marks.into(fields)));
        members.set(members.indexOf(fieldList), new Member(FIELDS, fieldList.place(), list));
        members.removeIf(member -> isOfServerAlone(member, schema, list));
        return Node.object(schema.place(), members);
    }

    /** A server counts all partitions, those made by hand too, and some have 0 for what they don't count. */
    private static boolean isOfServerAlone(Member member, Node schema, Node fields) {
        String property = CollectionProperties.NAMES.exactly(member.name()).orElse("");
        boolean isCount = property.equals(NUM_PARTITIONS) || property.equals(NUM_SHARDS);
        return isCount
                && schema.members().stream().anyMatch(other -> COLLECTION_ID.contains(other.name()))
                && (member.value().text().equals("0")
                        || property.equals(NUM_PARTITIONS)
                                && fields.items().stream().noneMatch(ForeignField::isPartitionKey));
    }

    private static Node collectionValue(Member member) {
        Node value = member.value();
        if (member.name().equals(PROPERTIES)) {
            return KeyValues.object(value);
        }
        if (member.name().equals(FUNCTIONS) && value.is(NodeKind.LIST)) {
            List<Node> functions = new ArrayList<>();
            for (Node function : value.items()) {
                functions.add(KeyValues.withObject(function, PARAMS));
            }
            return Node.list(value.place(), functions);
        }
        return value;
    }

    /** The REST API's params of a collection that have a place in a schema; the others go. */
    private static void addParams(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Member params = members.get(i);
            if (params.name().equals(PARAMS) && params.value().is(NodeKind.OBJECT)) {
                members.remove(i);
                addProperties(params.value(), members);
                for (Member member : params.value().members()) {
                    Optional<String> property = CollectionProperties.NAMES.exactly(member.name());
                    if (property.isPresent() && !hasProperty(members, property.get())) {
                        members.add(new Member(property.get(), member.place(), KeyValues.number(member.value())));
                    }
                }
                return;
            }
        }
    }

    private static void addProperties(Node params, List<Member> members) {
        List<Member> properties = new ArrayList<>();
        for (Member member : params.members()) {
            if (PROPERTY_PARAMS.containsKey(member.name())) {
                properties.add(new Member(PROPERTY_PARAMS.get(member.name()), member.place(), member.value()));
            }
        }
        if (!properties.isEmpty() && !hasProperty(members, PROPERTIES)) {
            members.add(new Member(PROPERTIES, params.place(), Node.object(params.place(), properties)));
        }
    }

    private static boolean hasDynamic(List<Node> fields) {
        for (Node field : fields) {
            if (ForeignField.isDynamic(field)) {
                return true;
            }
        }
        return false;
    }

    static Member yes(String name, Place place) {
        return new Member(name, place, Node.scalar(NodeKind.BOOLEAN, place, "true"));
    }

    /** An object with another member. */
    static Node with(Node object, String name, Node value) {
        List<Member> members = new ArrayList<>(object.members());
        members.add(new Member(name, value.place(), value));
        return Node.object(object.place(), members);
    }
}
