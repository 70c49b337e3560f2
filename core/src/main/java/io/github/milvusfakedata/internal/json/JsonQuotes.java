package io.github.milvusfakedata.internal.json;

/** Texts as JSON strings (RFC 8259, section 7), with the fewest escapes; not for data files, whose texts are bytes. */
public final class JsonQuotes {
    private static final int DIGITS = 4;

    private JsonQuotes() {}

    /** Appends the text in quotes. */
    public static void append(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(text.charAt(i), json);
        }
        json.append('"');
    }

    private static void appendEscaped(char unit, StringBuilder json) {
        switch (unit) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (unit < ' ') {
                    String hex = Integer.toHexString(unit);
                    json.append("\\u").append("0".repeat(DIGITS - hex.length())).append(hex);
                } else {
                    json.append(unit);
                }
            }
        }
    }
}
