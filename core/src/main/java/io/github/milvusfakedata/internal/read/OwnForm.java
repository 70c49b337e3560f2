package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import java.util.Optional;

/**
 * Whether a schema is plainly in our own form, as nearly all are that a run starts with: then nothing of what other programs'
 * forms need is loaded. Loops and no lambdas, since this is asked at every start. A no says nothing.
 */
final class OwnForm {
    private static final String FIELDS = CollectionProperties.FIELDS.name();

    private OwnForm() {}

    /** Whether nothing in it could be another program's. */
    static boolean is(Node schema) {
        if (schema.is(NodeKind.LIST)) {
            return areFields(schema);
        }
        if (!schema.is(NodeKind.OBJECT) || schema.member(FIELDS).isEmpty()) {
            return false;
        }
        for (Member member : schema.members()) {
            boolean fits = member.name().equals(FIELDS)
                    ? areFields(member.value())
                    : !member.name().equals(CollectionProperties.STRUCT_FIELDS.name())
                            && !(member.name().equals("properties")
                                    && member.value().is(NodeKind.LIST));
            if (!fits || !isCanonical(member, CollectionProperties.NAMES)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areFields(Node list) {
        if (!list.is(NodeKind.LIST)) {
            return false;
        }
        for (Node field : list.items()) {
            for (Member member : field.members()) {
                if (!isCanonical(member, FieldProperties.NAMES) || !isPlain(member)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isCanonical(Member member, PropertyNames names) {
        Optional<String> property = names.exactly(member.name());
        return property.isPresent() && property.get().equals(member.name());
    }

    private static boolean isPlain(Member member) {
        Node value = member.value();
        return switch (member.name()) {
            case "fields" -> areFields(value);
            case "default_value" ->
                value.is(NodeKind.NUMBER)
                        || value.is(NodeKind.BOOLEAN)
                        || value.is(NodeKind.TEXT) && !value.text().contains("_data: ");
            case "index" -> value.is(NodeKind.OBJECT) && !value.members().isEmpty();
            case "element_type" -> value.is(NodeKind.TEXT) && !value.text().equalsIgnoreCase("none");
            default -> true;
        };
    }
}
