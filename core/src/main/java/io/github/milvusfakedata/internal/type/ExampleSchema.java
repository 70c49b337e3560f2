package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;

/** The smallest schema that shows a type and that Milvus takes: a key, the type's example, a vector. */
public final class ExampleSchema {
    private static final String KEY = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}";
    private static final String VECTOR = "{\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 8}";

    private ExampleSchema() {}

    /** The schema as a bare list of fields in JSON, a field a line. */
    public static String of(FieldType type) {
        List<String> fields = new ArrayList<>(List.of(KEY, type.example()));
        if (!type.roles().contains(Role.VECTOR)) {
            fields.add(VECTOR);
        }
        return "[" + String.join(",\n ", fields) + "]";
    }
}
