package io.github.milvusfakedata.coherence;

import io.github.milvusfakedata.FakeData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Schemas as public ones for retrieval, agents' memory, chats, logs and traces, shops, maps, medicine and pictures have them:
 * a line for each, its collection's name and its fields. A type with {@code ?} is nullable, one with {@code []} is of arrays.
 */
final class PublicSchemas {
    private static final Map<String, String[]> FIELDS = read();

    private PublicSchemas() {}

    private static Map<String, String[]> read() {
        try (InputStream in = PublicSchemas.class.getResourceAsStream("public_schemas.txt")) {
            Map<String, String[]> schemas = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(": ", 2);
                schemas.put(parts[0], parts[1].split(", "));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the collections. */
    static Iterable<String> names() {
        return FIELDS.keySet();
    }

    /** One of the schemas. */
    static FakeData of(String collection) {
        String[] fields = FIELDS.get(collection).clone();
        for (int field = 0; field < fields.length; field++) {
            fields[field] = fields[field].replaceFirst(
                    " (\\w+)\\[]$", " Array \"element_type\":\"$1\",\"max_capacity\":8,\"max_length\":200");
            fields[field] = fields[field].replaceFirst(
                    "(Float|Double)\",\"max_capacity\":8,\"max_length\":200", "$1\",\"max_capacity\":8");
        }
        return SmallSchema.of(collection, fields);
    }
}
