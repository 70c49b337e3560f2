package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.DynamicKeyProperties;
import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.property.FieldReader;
import io.github.milvusfakedata.internal.property.FunctionProperties;
import io.github.milvusfakedata.internal.property.IndexProperties;
import io.github.milvusfakedata.internal.property.TypeNames;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A schema's text as a library keeps it: the object that its author wrote, unknown properties and all, but in the
 * spelling that the Python tool reads too. A bare list of fields becomes an object, names of properties and types their
 * canonical ones, and a {@code null}, which counts as not given, goes.
 */
public final class CanonicalForm {
    private static final String FIELDS = "fields";
    private static final String STRUCT_FIELDS = "struct_fields";

    private CanonicalForm() {}

    /**
     * The form of a text that {@link SchemaReader} has read without an error.
     *
     * @param source the name of the text, whose ending says whether it is JSON or YAML
     */
    public static Node of(String source, String text) {
        Node root = SchemaReader.tree(source, text);
        Node schema = ForeignSchema.plain(root);
        if (schema.is(NodeKind.LIST)) {
            Member fields = new Member(FIELDS, schema.place(), fields(schema));
            return Node.object(schema.place(), List.of(fields));
        }
        return object(schema, CollectionProperties.NAMES, CanonicalForm::collectionValue);
    }

    private static Node collectionValue(String property, Node value) {
        return switch (property) {
            case FIELDS, STRUCT_FIELDS -> fields(value);
            case "functions" ->
                listOf(value, function -> object(function, FunctionProperties.NAMES, (name, given) -> given));
            case "dynamic_fields" ->
                listOf(value, field -> object(field, DynamicKeyProperties.NAMES, (name, given) -> given));
            default -> value;
        };
    }

    private static Node fields(Node list) {
        return listOf(list, CanonicalForm::field);
    }

    private static Node listOf(Node list, UnaryOperator<Node> change) {
        return Node.list(list.place(), list.items().stream().map(change).toList());
    }

    private static Node field(Node field) {
        return object(field, FieldProperties.NAMES, CanonicalForm::fieldValue);
    }

    private static Node fieldValue(String property, Node value) {
        return switch (property) {
            case "type" -> type(value, TypeNames::canonical);
            case "element_type" -> type(value, TypeNames::canonicalElement);
            case FIELDS ->
                FieldReader.structSchema(value)
                        .map(fields -> fields(Node.list(value.place(), fields)))
                        .orElseGet(() -> fields(value));
            case "index" -> object(value, IndexProperties.NAMES, (name, given) -> given);
            default -> value;
        };
    }

    private static Node type(Node name, UnaryOperator<String> canonical) {
        String text = name.is(NodeKind.NUMBER) ? TypeNames.numbered(name.text()).orElse(name.text()) : name.text();
        return Node.scalar(NodeKind.TEXT, name.place(), canonical.apply(text));
    }

    /** What becomes of the value of a property. */
    private interface PropertyChange {
        Node of(String property, Node value);
    }

    private static Node object(Node object, PropertyNames names, PropertyChange change) {
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            Optional<String> name = names.exactly(member.name());
            if (name.isEmpty()) {
                members.add(member);
            } else if (!member.value().is(NodeKind.NULL)) {
                members.add(new Member(name.get(), member.place(), change.of(name.get(), member.value())));
            }
        }
        return Node.object(object.place(), members);
    }
}
