package io.github.milvusfakedata.milvus.json;

import io.github.milvusfakedata.internal.json.JsonQuotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as Java objects: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} and {@code null}. Numbers
 * keep every digit, since a server's 64-bit integers would lose some as doubles.
 */
public final class JsonTree {
    /** Deeper than anything that is made here; a foreign answer must not exhaust the stack. */
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonTree() {}

    /**
     * Reads a text.
     *
     * @return nothing where it is no JSON; a text that is {@code null} is a JSON value, for which see {@link #canonical}
     */
    public static Optional<Object> read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Object value = value(parser, parser.nextToken());
            return parser.nextToken() == null ? Optional.ofNullable(value) : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The members of an object by name, empty where the text is no JSON object. */
    @SuppressWarnings("unchecked") // the keys of an object are texts
    public static Map<String, Object> members(String text) {
        return read(text)
                .filter(Map.class::isInstance)
                .map(value -> (Map<String, Object>) value)
                .orElse(Map.of());
    }

    /**
     * The one text that stands for all texts of the same JSON value: members in the order of their names, no blanks, numbers
     * without needless zeros. A text that is no JSON stays as it is.
     */
    public static String canonical(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            StringBuilder out = new StringBuilder(text.length());
            append(value(parser, parser.nextToken()), out);
            return parser.nextToken() == null ? out.toString() : text;
        } catch (JacksonException noJson) {
            return text;
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> members) {
            appendMembers(members, out);
        } else if (value instanceof List<?> elements) {
            char before = '[';
            for (Object element : elements) {
                append(element, out.append(before));
                before = ',';
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            JsonQuotes.append(text, out);
        } else if (value instanceof BigDecimal number) {
            out.append(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        } else {
            out.append(value);
        }
    }

    private static void appendMembers(Map<?, ?> members, StringBuilder out) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            JsonQuotes.append(member.getKey(), out.append(before));
            append(member.getValue(), out.append(':'));
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }
}
