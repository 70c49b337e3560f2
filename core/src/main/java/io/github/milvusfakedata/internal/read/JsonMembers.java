package io.github.milvusfakedata.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The plain members of one object in a JSON file: texts and numbers, and lists of them. What is nested deeper is skipped. */
public final class JsonMembers {
    private final Map<String, List<String>> members;

    private JsonMembers(Map<String, List<String>> members) {
        this.members = members;
    }

    /**
     * Reads the object that is the member {@code name} of the file's object.
     *
     * @return empty where there is no such object, or the file is no JSON
     * @throws IOException if the file can't be read
     */
    public static Optional<JsonMembers> read(Path file, String name) throws IOException {
        try (InputStream input = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), input)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.START_OBJECT && wanted) {
                    return Optional.of(new JsonMembers(members(parser)));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> members(JsonParser parser) {
        Map<String, List<String>> members = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue()) {
                members.put(name, List.of(parser.getValueAsString("")));
            } else if (value == JsonToken.START_ARRAY) {
                members.put(name, elements(parser));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    private static List<String> elements(JsonParser parser) {
        List<String> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue()) {
                elements.add(parser.getValueAsString(""));
            } else {
                parser.skipChildren();
            }
        }
        return elements;
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return members.getOrDefault(name, List.of());
    }

    /** A text; empty where there is none. */
    public String text(String name) {
        List<String> values = texts(name);
        return values.size() == 1 ? values.get(0) : "";
    }

    /** A whole number, or −1 where there is none. */
    public long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
