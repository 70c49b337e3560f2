package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Map;

/**
 * The types of keys of the dynamic field: Milvus keeps their values as JSON, so that of whole numbers there is one type, and
 * one of others. In schemas they have the names of the Python tool's successor; those of Milvus' types mean the same.
 */
public final class DynamicTypeNames {
    private static final List<MilvusType> TYPES = List.of(
            MilvusType.INT64,
            MilvusType.DOUBLE,
            MilvusType.BOOL,
            MilvusType.VARCHAR,
            MilvusType.JSON,
            MilvusType.ARRAY);

    /** The names in schemas, in the order of messages. */
    public static final List<String> NAMES =
            TYPES.stream().map(DynamicTypeNames::shown).toList();

    /** Names that are not those of the types, as {@link NearestName#plain} leaves them. */
    private static final Map<String, MilvusType> OTHERS = Map.ofEntries(
            Map.entry("int", MilvusType.INT64),
            Map.entry("integer", MilvusType.INT64),
            Map.entry("int8", MilvusType.INT64),
            Map.entry("int16", MilvusType.INT64),
            Map.entry("int32", MilvusType.INT64),
            Map.entry("float", MilvusType.DOUBLE),
            Map.entry("boolean", MilvusType.BOOL),
            Map.entry("string", MilvusType.VARCHAR),
            Map.entry("object", MilvusType.JSON));

    private DynamicTypeNames() {}

    /** The name of the Milvus type whose values they are; an unknown one comes back as it is, since the checks report it. */
    static String canonical(String name) {
        String plain = NearestName.plain(name);
        MilvusType other = OTHERS.get(plain);
        if (other != null) {
            return other.schemaName();
        }
        return TYPES.stream()
                .map(MilvusType::schemaName)
                .filter(known -> NearestName.plain(known).equals(plain))
                .findFirst()
                .orElse(name);
    }

    /** Whether keys can be of a type. */
    public static boolean isKnown(MilvusType type) {
        return TYPES.contains(type);
    }

    /** The name in schemas of a type by its canonical name. */
    public static String shown(String canonical) {
        return MilvusType.named(canonical)
                .filter(DynamicTypeNames::isKnown)
                .map(DynamicTypeNames::shown)
                .orElse(canonical);
    }

    private static String shown(MilvusType type) {
        if (type == MilvusType.INT64) {
            return "Int";
        }
        return type == MilvusType.DOUBLE ? "Float" : type.schemaName();
    }
}
