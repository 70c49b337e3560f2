package io.github.milvusfakedata.cli.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.internal.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.event.KeyValuePair;

/** Events to lines. Whatever a field holds, an event is one line, and none can forge another. */
final class EventEncoder extends EncoderBase<ILoggingEvent> {
    /** The event of what a library logs, which has a text and no name. */
    private static final String MESSAGE = "message";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"=\\\\\\p{Cntrl}]+");

    private final LogFormat format;

    EventEncoder(LogFormat format) {
        this.format = format;
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        boolean ours = event.getLoggerName().equals(LogbackLog.NAME);
        String name = ours ? event.getMessage() : MESSAGE;
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!ours) {
            fields.put("logger", event.getLoggerName());
            fields.put(MESSAGE, event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                fields.put("thrown", event.getThrowableProxy().getClassName());
            }
        }
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> fields.put(pair.key, pair.value));
        }
        String time = TIME.format(event.getInstant());
        String level = event.getLevel().toString();
        String line =
                switch (format) {
                    case TEXT -> text(time, level, name, fields);
                    case JSON -> json(time, level, name, fields);
                };
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String time, String level, String name, Map<String, Object> fields) {
        StringBuilder line = new StringBuilder(time)
                .append(String.format(Locale.ROOT, " %-5s ", level))
                .append(name);
        fields.forEach((field, value) ->
                line.append(' ').append(field).append('=').append(plainOrQuoted(String.valueOf(value))));
        return Printable.of(line.toString());
    }

    private static String plainOrQuoted(String value) {
        return PLAIN.matcher(value).matches()
                ? value
                : new JsonWriter().value(value).toString();
    }

    private static String json(String time, String level, String name, Map<String, Object> fields) {
        JsonWriter json = new JsonWriter().beginInlineObject();
        json.name("time").value(time).name("level").value(level).name("event").value(name);
        fields.forEach((field, value) -> write(json.name(field), value));
        return Printable.of(json.endObject().toString());
    }

    private static void write(JsonWriter json, Object value) {
        if (value instanceof Long number) {
            json.value(number.longValue());
        } else if (value instanceof BigDecimal decimal) {
            json.value(decimal);
        } else {
            json.value(String.valueOf(value));
        }
    }
}
