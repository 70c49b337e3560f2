package io.github.milvusfakedata.milvus.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as text and as numbers: Milvus keeps microseconds and gives them back in the collection's own zone. */
final class Moment {
    private static final int MICROS_PER_SECOND = 1_000_000;

    /** Milvus takes a blank for the T, and offsets without minutes (its pkg/util/timestamptz). */
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4,}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)\\s*(Z|[-+]\\d\\d(?::?\\d\\d)?)?");

    private Moment() {}

    /** The moment of a text, in whole microseconds; the text itself where it is none. */
    static Object of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return text;
        }
        try {
            String local = parts.group(1) + 'T' + parts.group(2);
            String zone = parts.group(3);
            Instant moment = zone == null
                    ? LocalDateTime.parse(local).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.of(LocalDateTime.parse(local), ZoneOffset.of(zone))
                            .toInstant();
            return moment.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** The moment of microseconds since 1970, as the protocol has it. */
    static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * (long) 1_000);
    }
}
