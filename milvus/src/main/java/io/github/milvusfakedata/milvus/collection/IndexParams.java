package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of an index as servers take and tell them: one JSON object whose numbers may stand as numbers or as texts. */
final class IndexParams {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern MEMBER =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,}\\s\"]+))");

    private IndexParams() {}

    /** The object as text; what looks like a number is one, since some versions take no texts for them. */
    static String json(Map<String, String> params) {
        JsonWriter json = new JsonWriter().beginInlineObject();
        for (Map.Entry<String, String> param : params.entrySet()) {
            json.name(param.getKey());
            String text = param.getValue();
            if (NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false")) {
                json.json(text);
            } else {
                json.value(text);
            }
        }
        return json.endObject().toString();
    }

    /** The members of a flat object that a server tells, in the order of their names. */
    static Map<String, String> read(String json) {
        Map<String, String> params = new TreeMap<>();
        Matcher member = MEMBER.matcher(json);
        while (member.find()) {
            params.put(member.group(1), member.group(2) != null ? member.group(2) : member.group(3));
        }
        return new LinkedHashMap<>(params);
    }
}
