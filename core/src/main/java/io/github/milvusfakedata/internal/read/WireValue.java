package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Default values as Milvus' protocol has them, in the ways that programs print them: as an object ({@code {"long_data": 5}}),
 * with Go's names ({@code {"Data": {"LongData": 5}}}), and as protobuf's text ({@code long_data: 5}). Source: message
 * ValueField of milvus-proto's schema.proto.
 */
final class WireValue {
    private static final String TIMESTAMP = "timestamptz";

    private static final Map<String, NodeKind> KINDS = Map.of(
            "bool",
            NodeKind.BOOLEAN,
            "int",
            NodeKind.NUMBER,
            "long",
            NodeKind.NUMBER,
            "float",
            NodeKind.NUMBER,
            "double",
            NodeKind.NUMBER,
            "string",
            NodeKind.TEXT,
            "bytes",
            NodeKind.TEXT,
            TIMESTAMP,
            NodeKind.NUMBER);

    private static final Pattern TEXT = Pattern.compile("([a-z]+)_data: (.*?)\\s*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'", Pattern.DOTALL);
    private static final String ENVELOPE = "data";

    private WireValue() {}

    /**
     * The value itself: an empty result for a message without one, and the node as it is for what is no such message.
     *
     * @param isText whether the field's values are texts, of which one may look like a message
     */
    static Optional<Node> plain(Node value, boolean isText) {
        return switch (value.kind()) {
            case OBJECT -> ofObject(value);
            case TEXT -> Optional.of(ofText(value, isText));
            case LIST, NUMBER, BOOLEAN, NULL -> Optional.of(value);
        };
    }

    private static Optional<Node> ofObject(Node message) {
        if (message.members().isEmpty()) {
            return Optional.empty();
        }
        for (Member member : message.members()) {
            Optional<String> kind = kind(member.name());
            if (kind.isPresent()) {
                return Optional.of(
                        scalar(kind.get(), member.value().text(), member.value().place(), true));
            }
            boolean isEnvelope = member.name().toLowerCase(Locale.ROOT).equals(ENVELOPE);
            if (isEnvelope && member.value().is(NodeKind.OBJECT)) {
                return ofObject(member.value());
            }
            if (isEnvelope && member.value().is(NodeKind.NULL)) {
                return Optional.empty();
            }
        }
        return Optional.of(message);
    }

    /** The kind in {@code long_data}, {@code longData} and {@code LongData}. */
    private static Optional<String> kind(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        String kind = plain.endsWith(ENVELOPE) ? plain.substring(0, plain.length() - ENVELOPE.length()) : "";
        return KINDS.containsKey(kind) ? Optional.of(kind) : Optional.empty();
    }

    private static Node ofText(Node value, boolean isText) {
        Matcher message = TEXT.matcher(value.text());
        if (!message.matches() || !isOf(message.group(1), isText)) {
            return value;
        }
        String kind = message.group(1);
        String text = message.group(2);
        if (KINDS.get(kind) == NodeKind.TEXT) {
            Matcher quoted = QUOTED.matcher(text);
            if (!quoted.matches()) {
                return value;
            }
            text = unescaped(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return scalar(kind, text, value.place(), false);
    }

    private static boolean isOf(String kind, boolean isText) {
        return KINDS.containsKey(kind) && (!isText || KINDS.get(kind) == NodeKind.TEXT || kind.equals(TIMESTAMP));
    }

    private static Node scalar(String kind, String text, Place place, boolean isJson) {
        if (kind.equals(TIMESTAMP)) {
            return Node.scalar(NodeKind.TEXT, place, timestamp(text));
        }
        // JSON has bytes in base 64, protobuf's text has them as they are.
        return Node.scalar(KINDS.get(kind), place, isJson && kind.equals("bytes") ? decoded(text) : text);
    }

    /** Microseconds since 1970 as a schema writes a time. */
    private static String timestamp(String micros) {
        try {
            return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS).toString();
        } catch (NumberFormatException noNumber) {
            return micros;
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return base64;
        }
    }

    /** Protobuf's text escapes as C does, and every byte beyond ASCII as three octal digits. */
    private static String unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point == '\\' && at + 1 < text.length()) {
                at += escape(text, at + 1, bytes);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes what an escape stands for, and says how many characters it has with its backslash. */
    private static int escape(String text, int at, ByteArrayOutputStream bytes) {
        int end = at;
        while (end < text.length() && end < at + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            end++;
        }
        if (end > at) {
            bytes.write(Integer.parseInt(text.substring(at, end), 8));
            return 1 + end - at;
        }
        char letter = text.charAt(at);
        int place = "ntr".indexOf(letter);
        bytes.writeBytes((place < 0 ? String.valueOf(letter) : "\n\t\r".substring(place, place + 1))
                .getBytes(StandardCharsets.UTF_8));
        return 2;
    }
}
