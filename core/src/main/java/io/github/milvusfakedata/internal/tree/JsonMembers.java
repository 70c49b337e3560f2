package io.github.milvusfakedata.internal.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The plain members of one object in a JSON file: texts and numbers, and lists of them. What is nested deeper is skipped.
 * Reads as a stream, since the description of a million files takes 200 MB, but no file that is larger than that could be.
 */
public final class JsonMembers {
    /** Files with more are not read. */
    public static final long MOST_BYTES = 1L << 30;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 100;
    /** More than any object of ours has; a file made to fill the memory has more. */
    private static final int MOST_MEMBERS = 1_000;
    /** As many as there can be files. */
    private static final int MOST_ELEMENTS = 1_000_000;

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
        if (Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, name);
        }
    }

    /**
     * Reads the object from the beginning of a stream, which stays open.
     *
     * @return empty where there is no such object, or the stream holds no JSON
     */
    public static Optional<JsonMembers> read(InputStream input, String name) {
        try (JsonParser parser = open(input)) {
            return moveInto(parser, name, JsonToken.START_OBJECT)
                    ? Optional.of(new JsonMembers(members(parser)))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the objects of a list one after the other: the list is the member {@code list} of the object that {@link #read}
     * would read.
     *
     * @return whether there is such a list, and it could be read to its end
     * @throws IOException if the file can't be read
     */
    public static boolean forEach(Path file, String name, String list, Consumer<JsonMembers> taker) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return false;
        }
        try (InputStream input = Files.newInputStream(file);
                JsonParser parser = open(input)) {
            if (!moveInto(parser, name, JsonToken.START_OBJECT) || !moveToMember(parser, list, JsonToken.START_ARRAY)) {
                return false;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                taker.accept(new JsonMembers(members(parser)));
            }
            return parser.currentToken() == JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static JsonParser open(InputStream input) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), input);
    }

    /** Moves to the value of a member of the file's object; false where there is none of this kind. */
    private static boolean moveInto(JsonParser parser, String name, JsonToken kind) {
        return parser.nextToken() == JsonToken.START_OBJECT && moveToMember(parser, name, kind);
    }

    private static boolean moveToMember(JsonParser parser, String name, JsonToken kind) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = parser.currentName().equals(name);
            if (parser.nextToken() == kind && wanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Map<String, List<String>> members(JsonParser parser) {
        Map<String, List<String>> members = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (members.size() == MOST_MEMBERS) {
                parser.skipChildren();
            } else if (value.isScalarValue()) {
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
            if (parser.currentToken().isScalarValue() && elements.size() < MOST_ELEMENTS) {
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
