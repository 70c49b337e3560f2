package io.github.milvusfakedata.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties that an object of a schema may have, and the names by which people call them by mistake. */
final class PropertyNames {
    /** The properties of the collection. */
    static final PropertyNames COLLECTION = new PropertyNames(
            "a collection",
            List.of("collection_name", "description", "subject", "enable_dynamic_field", "fields"),
            Map.of(),
            Map.of(
                    "name", "collection_name",
                    "collection", "collection_name",
                    "desc", "description",
                    "columns", "fields",
                    "dynamicfield", "enable_dynamic_field",
                    "dynamic", "enable_dynamic_field",
                    "enabledynamic", "enable_dynamic_field"));

    /** The properties of a field. */
    static final PropertyNames FIELD = new PropertyNames(
            "a field",
            List.of(
                    "name",
                    "type",
                    "is_primary",
                    "auto_id",
                    "nullable",
                    "min",
                    "max",
                    "max_length",
                    "dim",
                    "element_type",
                    "max_capacity",
                    "description",
                    "null_ratio"),
            // The spelling of pymilvus is as good as the Python tool's.
            Map.of("is_primary_key", "is_primary"),
            Map.ofEntries(
                    Map.entry("fieldname", "name"),
                    Map.entry("datatype", "type"),
                    Map.entry("dtype", "type"),
                    Map.entry("fieldtype", "type"),
                    Map.entry("primary", "is_primary"),
                    Map.entry("primarykey", "is_primary"),
                    Map.entry("pk", "is_primary"),
                    Map.entry("isnullable", "nullable"),
                    Map.entry("isautoid", "auto_id"),
                    Map.entry("minimum", "min"),
                    Map.entry("minvalue", "min"),
                    Map.entry("maximum", "max"),
                    Map.entry("maxvalue", "max"),
                    Map.entry("length", "max_length"),
                    Map.entry("maxlen", "max_length"),
                    Map.entry("dimension", "dim"),
                    Map.entry("dimensions", "dim"),
                    Map.entry("dims", "dim"),
                    Map.entry("element", "element_type"),
                    Map.entry("elemtype", "element_type"),
                    Map.entry("elementdatatype", "element_type"),
                    Map.entry("itemtype", "element_type"),
                    Map.entry("capacity", "max_capacity"),
                    Map.entry("desc", "description"),
                    Map.entry("nullprobability", "null_ratio"),
                    Map.entry("nullrate", "null_ratio")));

    private final String owner;
    private final List<String> names;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> mistaken;

    private PropertyNames(
            String owner, List<String> names, Map<String, String> synonyms, Map<String, String> mistaken) {
        this.owner = owner;
        this.names = names;
        this.mistaken = mistaken;
        names.forEach(name -> accepted.put(name, name));
        accepted.putAll(synonyms);
    }

    /** What has these properties, as in "a property of a field". */
    String owner() {
        return owner;
    }

    /** All names, in the order of the reference. */
    List<String> names() {
        return names;
    }

    /** The property of exactly this name. */
    Optional<String> exactly(String name) {
        return Optional.ofNullable(accepted.get(name));
    }

    /** Whether the name is that of a property, or near to one. */
    boolean isLike(String name) {
        return accepted.containsKey(name) || near(name).isPresent();
    }

    /** The property that was meant by a name which is none. */
    Optional<String> near(String name) {
        String known = mistaken.get(NearestName.plain(name));
        return known != null ? Optional.of(known) : NearestName.of(name, names);
    }
}
