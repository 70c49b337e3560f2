package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.read.Node.Kind;
import io.github.milvusfakedata.internal.read.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema's text as a library keeps it: the object that its author wrote, unknown properties and all, but in the
 * spelling that the Python tool reads too. A bare list of fields becomes an object, names of properties and types their
 * canonical ones, and a {@code null}, which counts as not given, goes.
 */
public final class StoredForm {
    private StoredForm() {}

    /**
     * The form of a text that {@link SchemaReader} has read without an error.
     *
     * @param source the name of the text, whose ending says whether it is JSON or YAML
     */
    public static Node of(String source, String text) {
        Node root = SchemaReader.tree(source, text);
        Node schema = CollectionReader.embedded(root).orElse(root);
        if (schema.is(Kind.LIST)) {
            Member fields = new Member(CollectionReader.FIELDS, schema.place(), fields(schema));
            return Node.object(schema.place(), List.of(fields));
        }
        return object(
                schema,
                PropertyNames.COLLECTION,
                (name, value) -> name.equals(CollectionReader.FIELDS) ? fields(value) : value);
    }

    private static Node fields(Node list) {
        return Node.list(
                list.place(), list.items().stream().map(StoredForm::field).toList());
    }

    private static Node field(Node field) {
        return object(
                field,
                PropertyNames.FIELD,
                (name, value) -> name.equals("type") || name.equals("element_type") ? type(value) : value);
    }

    private static Node type(Node name) {
        return Node.scalar(Kind.TEXT, name.place(), TypeNames.canonical(name.text()));
    }

    /** What becomes of the value of a property. */
    private interface Change {
        Node of(String property, Node value);
    }

    private static Node object(Node object, PropertyNames names, Change change) {
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            Optional<String> name = names.exactly(member.name());
            if (name.isEmpty()) {
                members.add(member);
            } else if (!member.value().is(Kind.NULL)) {
                members.add(new Member(name.get(), member.place(), change.of(name.get(), member.value())));
            }
        }
        return Node.object(object.place(), members);
    }
}
