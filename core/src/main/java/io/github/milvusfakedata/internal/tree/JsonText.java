package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.json.JsonQuotes;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Values back to JSON, without a blank. Equal values give equal texts, whatever layout and dialect they stood in. */
public final class JsonText {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,9})?");

    private JsonText() {}

    /** Whether JSON writes a number so. YAML has other spellings too. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A text as it is, any other value as JSON. */
    public static String plain(Node value) {
        return value.is(NodeKind.TEXT) ? value.text() : of(value);
    }

    private static String of(Node value) {
        StringBuilder json = new StringBuilder();
        append(value, json);
        return json.toString();
    }

    private static void append(Node value, StringBuilder json) {
        switch (value.kind()) {
            case OBJECT -> appendObject(value, json);
            case LIST -> appendList(value, json);
            case TEXT -> JsonQuotes.append(value.text(), json);
            case NUMBER -> appendNumber(value, json);
            case BOOLEAN -> json.append(value.text());
            case NULL -> json.append("null");
        }
    }

    private static void appendObject(Node object, StringBuilder json) {
        json.append('{');
        Iterator<Node.Member> members = object.members().iterator();
        while (members.hasNext()) {
            Node.Member member = members.next();
            JsonQuotes.append(member.name(), json);
            json.append(':');
            append(member.value(), json);
            json.append(members.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private static void appendList(Node list, StringBuilder json) {
        json.append('[');
        Iterator<Node> items = list.items().iterator();
        while (items.hasNext()) {
            append(items.next(), json);
            json.append(items.hasNext() ? "," : "");
        }
        json.append(']');
    }

    /** A number that JSON can't write, such as YAML's {@code .inf}, stands as a text. */
    private static void appendNumber(Node number, StringBuilder json) {
        if (isNumber(number.text())) {
            json.append(number.text());
        } else {
            number.decimal().ifPresentOrElse(json::append, () -> JsonQuotes.append(number.text(), json));
        }
    }
}
