package io.github.milvusfakedata.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Isolated("the whole JVM has one log")
class EventLogTest {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final Logger FOREIGN = LoggerFactory.getLogger("org.example.Library");

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void anEventIsALineOfText() throws IOException {
        try (EventLog log = open(LogLevel.INFO, LogFormat.TEXT)) {
            log.tell(Event.of(LogLevel.WARN, "dataset_written")
                    .with("rows", 5)
                    .with("seconds", Duration.ofMillis(12345))
                    .with("directory", "/tmp/a b"));
        }
        assertThat(logged()).matches(TIME + " WARN  dataset_written rows=5 seconds=12\\.345 directory=\"/tmp/a b\"\n");
    }

    @Test
    void anEventIsAJsonObject() throws IOException {
        try (EventLog log = open(LogLevel.INFO, LogFormat.JSON)) {
            log.tell(Event.of(LogLevel.INFO, "dataset_written")
                    .with("rows", 5)
                    .with("seconds", Duration.ofMillis(1500))
                    .with("directory", "a \"b\"\n"));
        }
        assertThat(logged())
                .matches("\\{\"time\": \"" + TIME + "\", \"level\": \"INFO\", \"event\": \"dataset_written\", "
                        + "\"rows\": 5, \"seconds\": 1\\.500, \"directory\": \"a \\\\\"b\\\\\"\\\\n\"}\n");
    }

    /** A field may hold what a schema of others brought along. */
    @Test
    void noFieldCanForgeALineOrSteerATerminal() throws IOException {
        String hostile = "x\n2026-01-01T00:00:00.000Z ERROR forged\u001b[31m\u2028\u0085 =\"";
        try (EventLog log = open(LogLevel.INFO, LogFormat.TEXT)) {
            log.tell(Event.of(LogLevel.INFO, "a").with("field", hostile));
        }
        assertThat(logged().lines()).hasSize(1);
        assertThat(logged()).doesNotContain("\u001b").doesNotContain("\u2028").doesNotContain("\u0085");
    }

    @Test
    void aJsonLineHoldsNoCharacterThatSteersATerminalEither() throws IOException {
        try (EventLog log = open(LogLevel.INFO, LogFormat.JSON)) {
            log.tell(Event.of(LogLevel.INFO, "a").with("field", "x\u009b31m\u202e"));
        }
        assertThat(logged()).contains("\"field\": \"x\\u009b31m\\u202e\"");
    }

    @Test
    void whatIsBelowTheLevelIsLeftOut() throws IOException {
        try (EventLog log = open(LogLevel.INFO, LogFormat.TEXT)) {
            assertThat(log.takes(LogLevel.INFO)).isTrue();
            assertThat(log.takes(LogLevel.DEBUG)).isFalse();
            log.tell(Event.of(LogLevel.DEBUG, "progress"));
        }
        assertThat(logged()).isEmpty();
        try (EventLog log = open(LogLevel.DEBUG, LogFormat.TEXT)) {
            log.tell(Event.of(LogLevel.DEBUG, "progress"));
        }
        assertThat(logged()).contains("DEBUG progress");
    }

    @Test
    void otherLibrariesWarningsAreLoggedOnceAndTheirTalkInDetailOnly() throws IOException {
        try (EventLog log = open(LogLevel.INFO, LogFormat.JSON)) {
            assertThat(log.isFile()).isFalse();
            FOREIGN.info("all is well");
            FOREIGN.warn("something of {}", "note");
        }
        assertThat(logged().lines())
                .singleElement()
                .asString()
                .contains("\"level\": \"WARN\", \"event\": \"message\", \"logger\": \"org.example.Library\","
                        + " \"message\": \"something of note\"");
        try (EventLog log = open(LogLevel.DEBUG, LogFormat.JSON)) {
            assertThat(log.takes(LogLevel.DEBUG)).isTrue();
            FOREIGN.info("all is well");
        }
        assertThat(logged()).contains("all is well");
    }

    @Test
    void whatIsLoggedAfterTheEndGoesNowhere() throws IOException {
        EventLog ended;
        try (EventLog log = open(LogLevel.DEBUG, LogFormat.TEXT)) {
            ended = log;
        }
        ended.tell(Event.of(LogLevel.ERROR, "late"));
        FOREIGN.error("late");
        assertThat(logged()).isEmpty();
    }

    @Test
    void aFileIsAppendedTo() throws IOException {
        Path file = Files.writeString(temporary.resolve("run.log"), "earlier\n");
        LogSettings settings = new LogSettings(LogLevel.INFO, LogFormat.TEXT, Optional.of(file));
        try (EventLog log = EventLog.open(settings, error)) {
            assertThat(log.isFile()).isTrue();
            log.tell(Event.of(LogLevel.INFO, "later"));
        }
        assertThat(Files.readString(file)).matches("earlier\n" + TIME + " INFO  later\n");
        assertThat(logged()).isEmpty();
    }

    private EventLog open(LogLevel level, LogFormat format) throws IOException {
        return EventLog.open(new LogSettings(level, format, Optional.empty()), error);
    }

    private String logged() {
        return error.toString(StandardCharsets.UTF_8);
    }
}
