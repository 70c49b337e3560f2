package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProgressBarTest {
    private static final Terminal SEEN = new Terminal(false, false, true, 80, false);
    private static final String CLEARED = "\r\u001b[K";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void drawsNothingOfARunThatIsOverWithinASecond() {
        ProgressBar bar = bar(SEEN, true);

        bar.draw(Pace.of(Duration.ofMillis(999), 1, 2), List.of("figure"));
        assertThat(printed()).isEmpty();

        bar.draw(Pace.of(Duration.ofSeconds(1), 1, 2), List.of("figure"));
        assertThat(printed()).contains(" 50 %").contains("figure");
    }

    @Test
    void drawsAndTellsNothingWhereNobodySeesItOrWantsIt() {
        List<ProgressBar> hidden = List.of(
                bar(SEEN, false),
                bar(SEEN, true, "--quiet"),
                bar(Terminal.NONE, true),
                bar(new Terminal(false, false, true, 80, false, false), true));

        for (ProgressBar bar : hidden) {
            bar.draw(0.5, List.of("figure"));
            bar.tell("job 1 completed");
            bar.close();
            assertThat(bar.isShown()).isFalse();
        }
        assertThat(printed()).isEmpty();
    }

    @Test
    void putsALineThatStaysWhereTheBarWas() {
        ProgressBar bar = bar(SEEN, true);
        bar.draw(0.5, List.of());

        bar.tell("job 1 completed");

        assertThat(printed()).endsWith(CLEARED + "job 1 completed" + System.lineSeparator());
    }

    @Test
    void countsAtMostTenTimesASecond() {
        AtomicLong clock = new AtomicLong();
        CountingBar rows = new CountingBar(bar(SEEN, true), true, clock::get);
        for (int millis = 0; millis < 2000; millis++) {
            clock.set(Duration.ofMillis(millis).toNanos());
            rows.progress(millis, 4000);
        }

        // At 1,000 ms and each 100 ms from there on.
        assertThat(printed().split("\r", -1)).hasSize(1 + 10);
        assertThat(printed()).endsWith("  1,000 rows/s  3 s left  1,900 rows");
    }

    @Test
    void countsBytesInTheirUnits() {
        AtomicLong clock = new AtomicLong();
        CountingBar counting = new CountingBar(bar(SEEN, true), false, clock::get);
        clock.set(Duration.ofSeconds(2).toNanos());

        counting.progress(3L << 20, 12L << 20);

        assertThat(printed()).contains(" 25 %").endsWith("  1.5 MiB/s  6 s left  3.0 MiB");
    }

    @Test
    void knowsNoTimeLeftWhileNothingIsDone() {
        assertThat(Pace.of(Duration.ofSeconds(5), 0, 100).left()).isEmpty();
        assertThat(Pace.of(Duration.ofSeconds(5), 120, 100).share()).isEqualTo(1);
        assertThat(Pace.of(Duration.ZERO, 0, 0).ofRows(0)).isEqualTo("0 rows/s");
    }

    private ProgressBar bar(Terminal terminal, boolean wanted, String... args) {
        RootCommand root = new RootCommand();
        new CommandLine(root).parseArgs(args);
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new ProgressBar(new Console(InputStream.nullInputStream(), err, err, terminal), root, wanted);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\u001b[?7l", "").replace("\u001b[?7h", "");
    }
}
