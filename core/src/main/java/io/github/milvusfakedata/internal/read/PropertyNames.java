package io.github.milvusfakedata.internal.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties that an object of a schema may have, and the names by which people call them by mistake. */
public final class PropertyNames {
    /** The properties of the collection. */
    public static final PropertyNames COLLECTION = new PropertyNames(
            "a collection",
            meanings(
                    "collection_name", "the collection's name; without it the file's name without its ending",
                    "description", "a text for people",
                    "subject", "what values are about: general, commerce, documents, images, users, videos or news",
                    "enable_dynamic_field", "true if rows have further keys in $meta",
                    "fields", "the list of fields, needed always"),
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
    public static final PropertyNames FIELD = new PropertyNames(
            "a field",
            meanings(
                    "name", "letters, digits and underscores, needed always; values follow its meaning",
                    "type", "one of the types below, needed always; upper and lower case don't matter",
                    "is_primary", "true for the primary key, of which there is exactly one",
                    "auto_id", "true if Milvus assigns the key, which is in no file then",
                    "nullable", "true if rows may be null",
                    "min", "the smallest value, of numbers and arrays of numbers",
                    "max", "the largest value, of numbers and arrays of numbers",
                    "max_length", "the most bytes of a text in UTF-8, 1 to 65535",
                    "dim", "the dimension of a vector",
                    "element_type", "the type of an Array's elements",
                    "max_capacity", "the most elements of an Array, 1 to 4096",
                    "description", "a text for people",
                    "null_ratio", "the share of null in a nullable field, 0 to 1; 0.1 without it"),
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
    private final Map<String, String> meanings;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> mistaken;

    private PropertyNames(
            String owner, Map<String, String> meanings, Map<String, String> synonyms, Map<String, String> mistaken) {
        this.owner = owner;
        this.meanings = meanings;
        this.mistaken = mistaken;
        meanings.keySet().forEach(name -> accepted.put(name, name));
        accepted.putAll(synonyms);
    }

    /** Names and meanings in turn. */
    private static Map<String, String> meanings(String... words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            meanings.put(words[i], words[i + 1]);
        }
        return Collections.unmodifiableMap(meanings);
    }

    /** What each property means, a phrase each, in the order of the reference. */
    public Map<String, String> meanings() {
        return meanings;
    }

    /** What has these properties, as in "a property of a field". */
    String owner() {
        return owner;
    }

    /** All names, in the order of the reference. */
    List<String> names() {
        return List.copyOf(meanings.keySet());
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
        return known != null ? Optional.of(known) : NearestName.of(name, meanings.keySet());
    }
}
