package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the command line as times. */
public final class TimeOption {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m|min|h)?");

    private TimeOption() {}

    /**
     * A time such as {@code 30s} or {@code 5m}; nothing where none is given.
     *
     * @throws FakeDataException if it is none
     */
    public static Optional<Duration> read(String option, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = DURATION.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            throw Mistakes.wrong(option, "'" + text + "' is not a duration.", "Write it like 30s or 5m.");
        }
        long count = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2) == null ? "s" : parts.group(2)) {
                    case "ms" -> Duration.ofMillis(count);
                    case "s" -> Duration.ofSeconds(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofMinutes(count);
                });
    }
}
