package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of all objects of a schema, by the names in them. */
public final class PropertyTable {
    /** What pymilvus' describe_collection tells that is the server's own and says nothing of a collection to be made. */
    private static final Set<String> OF_SERVER = Set.of(
            "field_id",
            "collection_id",
            "aliases",
            "consistency_level_name",
            "schema_version",
            "created_timestamp",
            "update_timestamp",
            "is_function_output",
            "input_field_ids",
            "output_field_ids");

    /** What it also tells of every collection, and what says nothing only as long as it is false. */
    private static final Set<String> SWITCHES_OF_SERVER = Set.of("auto_id", "enable_namespace");

    private PropertyTable() {}

    /** All tables, in the order of the reference. */
    public static List<PropertyNames> all() {
        return List.of(
                CollectionProperties.NAMES,
                FieldProperties.NAMES,
                FunctionProperties.NAMES,
                DynamicKeyProperties.NAMES,
                IndexProperties.NAMES);
    }

    static PropertyNames namesOf(String owner, List<FieldProperty<?>> properties) {
        List<Property<Field, ?>> plain = new ArrayList<>();
        for (FieldProperty<?> property : properties) {
            plain.add(property.property());
        }
        return names(owner, plain);
    }

    /** The names in a table of what an object of a kind has, in its order. */
    static PropertyNames names(String owner, List<? extends Property<?, ?>> properties) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, String> synonyms = new HashMap<>();
        Map<String, String> mistaken = new HashMap<>();
        for (Property<?, ?> property : properties) {
            meanings.put(property.name(), property.meaning());
            for (String name : property.synonyms()) {
                synonyms.put(name, property.name());
            }
            for (String name : property.mistaken()) {
                mistaken.put(name, property.name());
            }
        }
        return new PropertyNames(owner, meanings, synonyms, mistaken, PropertyTable::isOfServer);
    }

    /** Whether such a member is the server's own, which stands there rightly and is left alone. */
    private static boolean isOfServer(Member member) {
        return OF_SERVER.contains(member.name())
                || SWITCHES_OF_SERVER.contains(member.name()) && isFalse(member.value());
    }

    private static boolean isFalse(Node value) {
        return value.is(NodeKind.BOOLEAN) && value.text().equals("false");
    }
}
