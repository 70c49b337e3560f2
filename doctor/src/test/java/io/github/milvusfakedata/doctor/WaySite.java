package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.internal.property.DynamicTypeNames;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place in a schema where {@code generate} can stand: a field of a type, its elements, a member of structs, a key of the
 * dynamic field.
 *
 * @param title what tests call it
 * @param isKey whether it is a key of the dynamic field
 * @param json what stands there, with {@code %1$s} for a name and {@code %2$s} for what generate says
 */
record WaySite(String title, boolean isKey, String json) {
    private static final String AROUND =
            """
            {"collection_name": "c", "enable_dynamic_field": true,
             "groups": {"document": {"size": {"distribution": "lognormal", "median": 12, "max": 200}},
                        "conversation": {"size": {"distribution": "lognormal", "median": 6, "max": 40}}},
             "fields": [%s
              {"name": "vector", "type": "FloatVector", "dim": 4},
              {"name": "price", "type": "Double", "min": 1, "max": 100},
              {"name": "quantity", "type": "Int32", "min": 1, "max": 9},
              {"name": "category", "type": "VarChar", "max_length": 20, "enum_values": ["Toys", "Books"]},
              {"name": "word", "type": "VarChar", "max_length": 40}%s]%s}
            """;
    private static final String KEY = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},";
    private static final String SAID = "\"generate\": %2$s}";

    /** All of them. */
    static List<WaySite> all() {
        List<WaySite> all = new ArrayList<>();
        for (MilvusType type : MilvusType.values()) {
            if (type != MilvusType.STRUCT && type != MilvusType.ARRAY) {
                all.add(field(type.schemaName(), typed(type) + ", "));
                if (!type.shape().isVector()) {
                    all.add(field("nullable " + type.schemaName(), typed(type) + ", \"nullable\": true, "));
                }
            }
        }
        for (MilvusType type : with(Role.ELEMENT)) {
            if (type != MilvusType.STRUCT) {
                String array = "\"type\": \"Array\", \"element_type\": \"" + type.schemaName()
                        + "\", \"max_capacity\": 6, \"max_length\": 60, ";
                all.add(field("Array of " + type.schemaName(), array));
                all.add(field("nullable Array of " + type.schemaName(), array + "\"nullable\": true, "));
                all.add(member(type));
            }
        }
        with(Role.MEMBER).stream().filter(type -> type.shape().isVector()).forEach(type -> all.add(member(type)));
        all.add(field("Array of Struct", array("{\"name\": \"page\", \"type\": \"Int32\"}")));
        for (MilvusType type : List.of(MilvusType.INT64, MilvusType.VARCHAR)) {
            all.add(new WaySite(
                    "key of " + type.schemaName(),
                    false,
                    "{\"name\": \"%1$s\", " + typed(type) + ", \"is_primary\": true, " + SAID));
        }
        for (String type : DynamicTypeNames.NAMES) {
            if (!type.equals(DynamicTypeNames.shown(MilvusType.ARRAY.schemaName()))) {
                all.add(dynamic(type, "\"type\": \"" + type + "\", "));
                if (!type.equals(DynamicTypeNames.shown(MilvusType.JSON.schemaName()))) {
                    all.add(dynamic("Array of " + type, "\"type\": \"Array\", \"element_type\": \"" + type + "\", "));
                }
            }
        }
        return all;
    }

    private static WaySite field(String title, String properties) {
        return new WaySite(title, false, "{\"name\": \"%1$s\", " + properties + SAID);
    }

    private static WaySite dynamic(String title, String properties) {
        return new WaySite("dynamic " + title, true, "{\"name\": \"%1$s\", " + properties + SAID);
    }

    private static WaySite member(MilvusType type) {
        String members =
                array("{\"name\": \"other\", \"type\": \"Int32\"}, {\"name\": \"said\", " + typed(type) + ", " + SAID);
        return new WaySite(
                "member of " + type.schemaName(),
                false,
                "{\"name\": \"%1$s\", " + members.substring(0, members.lastIndexOf(',')) + "}");
    }

    private static String array(String members) {
        return "\"type\": \"Array\", \"element_type\": \"Struct\", \"max_capacity\": 6, \"fields\": [" + members
                + "], ";
    }

    private static String typed(MilvusType type) {
        String dim = type.shape().isVector() && type != MilvusType.SPARSE_FLOAT_VECTOR ? ", \"dim\": 16" : "";
        String length = type == MilvusType.VARCHAR ? ", \"max_length\": 60" : "";
        return "\"type\": \"" + type.schemaName() + '"' + dim + length;
    }

    private static List<MilvusType> with(Role role) {
        return Arrays.stream(MilvusType.values()).filter(type -> type.has(role)).toList();
    }

    /** A schema in which this place says all of these, each under a name of its own. */
    String schema(Map<String, String> said) {
        List<String> places = new ArrayList<>();
        new LinkedHashMap<>(said).forEach((name, way) -> places.add(json.formatted(name, way)));
        String own = String.join(", ", places);
        if (isKey) {
            return AROUND.formatted(KEY, "", ", \"dynamic_fields\": [" + own + ']');
        }
        return title.startsWith("key of")
                ? AROUND.formatted(own + ",", "", "")
                : AROUND.formatted(KEY, Stream.of(", ", own).reduce("", String::concat), "");
    }

    /** Whether a schema has room for several such places. */
    boolean isRepeatable() {
        return !title.startsWith("key of");
    }

    @Override
    public String toString() {
        return title;
    }
}
