package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.DynamicField;
import java.util.Map;

/** The kinds of values of the dynamic field, by the names of the Python tool's successor and by those of Milvus' types. */
final class DynamicTypes {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("int8", "Int"),
            Map.entry("int16", "Int"),
            Map.entry("int32", "Int"),
            Map.entry("int64", "Int"),
            Map.entry("integer", "Int"),
            Map.entry("double", "Float"),
            Map.entry("boolean", "Bool"),
            Map.entry("string", "VarChar"),
            Map.entry("object", "JSON"));

    private DynamicTypes() {}

    /** The canonical name; an unknown one comes back as it is, since the checks report it. */
    static String canonical(String name) {
        String plain = NearestName.plain(name);
        return DynamicField.TYPES.stream()
                .filter(known -> NearestName.plain(known).equals(plain))
                .findFirst()
                .orElse(SAME.getOrDefault(plain, name));
    }
}
