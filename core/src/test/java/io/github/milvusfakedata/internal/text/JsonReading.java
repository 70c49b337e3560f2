package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.EncodedFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes files in memory and reads them back with Jackson into maps, lists, big decimals and strings. */
public final class JsonReading {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReading() {}

    /** The bytes of a file of these rows. */
    static byte[] file(FileFormat format, long firstRow, long rows) {
        return EncodedFile.of(format, new FileRange(firstRow, rows, Map.of()));
    }

    /** The rows of a file, which must be one list of objects and nothing else. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(byte[] file) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            parser.nextToken();
            List<Map<String, Object>> rows = (List<Map<String, Object>>) value(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("something follows the list");
            }
            return rows;
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        if (token.isNumeric()) {
            return new BigDecimal(parser.getString());
        }
        if (token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getString();
    }
}
