package io.github.milvusfakedata.cli.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happened. Names of events and fields are in snake case and stable: programs go by them.
 *
 * @param level how much it matters
 * @param name what happened, such as {@code dataset_written}
 * @param fields figures and names: texts, whole numbers, decimals, in the order in which they are told
 */
public record Event(LogLevel level, String name, Map<String, Object> fields) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int SECONDS_DIGITS = 3;

    public Event {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** An event without fields yet. */
    public static Event of(LogLevel level, String name) {
        return new Event(level, name, Map.of());
    }

    /** The event with one more text. */
    public Event with(String field, String text) {
        return withValue(field, text);
    }

    /** The event with one more number. */
    public Event with(String field, long number) {
        return withValue(field, number);
    }

    /** The event with a time span in seconds, to the millisecond. */
    public Event with(String field, Duration span) {
        BigDecimal seconds = BigDecimal.valueOf(span.toNanos() / NANOS_PER_SECOND);
        return withValue(field, seconds.setScale(SECONDS_DIGITS, RoundingMode.HALF_UP));
    }

    private Event withValue(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Event(level, name, more);
    }
}
