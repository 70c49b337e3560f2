package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Elements of the lists of fields and of dynamic fields to {@link Field}s, by the tables of their properties. */
public final class FieldReader {
    private static final String EXAMPLE = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}";
    private static final String DYNAMIC_EXAMPLE = "{\"name\": \"views\", \"type\": \"Int\", \"probability\": 0.5}";
    private static final String MEMBERS_EXAMPLE = "[{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 256}]";

    private final Document document;

    public FieldReader(Document document) {
        this.document = document;
    }

    /** The field with what could be read of it; an empty one for what is no object, so that the others keep their numbers. */
    public Field read(Node node, String path) {
        if (!document.requireObject(node, path, "A field", EXAMPLE)) {
            return Field.of("", "").build();
        }
        Node lifted = new LiftedNullRatio(document).of(node, path);
        return read(new ObjectProperties(lifted, path, FieldProperties.NAMES, document), FieldProperties.ALL);
    }

    /** An element of pymilvus' {@code struct_fields}, which says nowhere that it is an array of structs. */
    public Field readStruct(Node node, String path) {
        if (!node.is(NodeKind.OBJECT)) {
            return read(node, path);
        }
        List<Member> members = new ArrayList<>(node.members());
        addMissing(members, FieldProperties.TYPE.name(), "Array", node.place());
        addMissing(members, FieldParameters.ELEMENT_TYPE.name(), "Struct", node.place());
        return read(Node.object(node.place(), members), path);
    }

    /** The key of the dynamic field with what could be read of it, or nothing for what is no object. */
    public Optional<Field> readDynamic(Node node, String path) {
        return document.requireObject(node, path, "A dynamic field", DYNAMIC_EXAMPLE)
                ? Optional.of(read(
                        new ObjectProperties(node, path, DynamicKeyProperties.NAMES, document),
                        DynamicKeyProperties.ALL))
                : Optional.empty();
    }

    private static Field read(ObjectProperties given, List<FieldProperty<?>> table) {
        Field.Builder field = Field.of("", "");
        for (FieldProperty<?> property : table) {
            property.readInto(field, given);
        }
        return ListedValues.typed(field.build());
    }

    private static void addMissing(List<Member> members, String name, String value, Place place) {
        if (members.stream().noneMatch(member -> member.name().equals(name))) {
            members.add(new Member(name, place, Node.scalar(NodeKind.TEXT, place, value)));
        }
    }

    /** The sub-fields of a struct. */
    static Optional<List<Field>> members(ObjectProperties given, String name) {
        FieldReader reader = new FieldReader(given.document());
        List<Node> items = given.value(name).flatMap(FieldReader::structSchema).orElseGet(() -> Form.compound(given)
                .items(name, "a list of fields is needed", MEMBERS_EXAMPLE));
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            fields.add(reader.read(items.get(i), given.pathOf(name) + '[' + i + ']'));
        }
        return Form.filled(fields);
    }

    /** The fields inside of a {@code struct_schema}, which is an object around their list. */
    public static Optional<List<Node>> structSchema(Node value) {
        return value.member(FieldProperties.FIELDS.name())
                .filter(list -> list.is(NodeKind.LIST))
                .map(Node::items);
    }
}
