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
    /**
     * What describe_collection of pymilvus, of the REST API and of the Node SDK say that is the server's own, and what
     * milvus-backup adds: nothing of it says how a collection is to be made.
     */
    private static final Set<String> OF_SERVER = Set.of(
            "field_id",
            "fieldID",
            "fieldId",
            "state",
            "collection_id",
            "collectionID",
            "collectionId",
            "aliases",
            "consistency_level_name",
            "schema_version",
            "schemaVersion",
            "created_timestamp",
            "createdTimestamp",
            "created_utc_timestamp",
            "update_timestamp",
            "updateTimestamp",
            "update_timestamp_str",
            "updateTimestampStr",
            "is_function_output",
            "isFunctionOutput",
            "input_field_ids",
            "inputFieldIds",
            "output_field_ids",
            "outputFieldIds",
            "indexes",
            "load",
            "load_state",
            "loadState",
            "version");

    /** What they say of every collection or field, and what says nothing only as long as it is false or empty. */
    private static final Set<String> SWITCHES_OF_SERVER = Set.of(
            "auto_id",
            "enable_namespace",
            "enableNamespace",
            "is_dynamic",
            "isDynamic",
            "external_field",
            "externalField",
            "external_source",
            "external_spec",
            "do_physical_backfill",
            "file_resource_ids");

    private PropertyTable() {}

    /** All tables, in the order of the reference. */
    public static List<PropertyNames> all() {
        return List.of(
                CollectionProperties.NAMES,
                FieldProperties.NAMES,
                FunctionProperties.NAMES,
                DynamicKeyProperties.NAMES,
                GenerationProperties.NAMES,
                IndexProperties.NAMES);
    }

    /** The names in a table of what fields have; {@code elsewhere} tells what to do with names of other places. */
    static PropertyNames namesOf(String owner, List<FieldProperty<?>> properties, Map<String, String> elsewhere) {
        List<Property<Field, ?>> plain = new ArrayList<>();
        for (FieldProperty<?> property : properties) {
            plain.add(property.property());
        }
        return names(owner, plain, elsewhere);
    }

    /** The names in a table of what an object of a kind has, in its order. */
    static PropertyNames names(String owner, List<? extends Property<?, ?>> properties) {
        return names(owner, properties, Map.of());
    }

    private static PropertyNames names(
            String owner, List<? extends Property<?, ?>> properties, Map<String, String> elsewhere) {
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
        return new PropertyNames(owner, meanings, synonyms, mistaken, elsewhere, PropertyTable::isOfServer);
    }

    /** Whether such a member is the server's own, which stands there rightly and is left alone. */
    private static boolean isOfServer(Member member) {
        return OF_SERVER.contains(member.name())
                || member.name().equals("id") && member.value().is(NodeKind.NUMBER)
                || SWITCHES_OF_SERVER.contains(member.name()) && saysNothing(member.value());
    }

    private static boolean saysNothing(Node value) {
        return switch (value.kind()) {
            case BOOLEAN -> value.text().equals("false");
            case TEXT -> value.text().isEmpty();
            case LIST -> value.items().isEmpty();
            case OBJECT -> value.members().isEmpty();
            case NULL -> true;
            case NUMBER -> false;
        };
    }
}
