package io.github.milvusfakedata.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The width of a terminal, which people change while a bar is drawn. Java hears nothing of it, so the system is asked once a
 * second, and nobody waits for its answer: it counts from the next drawing on.
 */
final class WidthWatch {
    private static final long NANOS_BETWEEN = 1_000_000_000;
    private static final File CONTROLLING_TERMINAL = new File("/dev/tty");

    /** A question that has been put, and its answer once there is one. */
    interface Question {
        /** Whether the answer is there. */
        boolean isAnswered();

        /** The width, where it could be found out. */
        Optional<Integer> answer();
    }

    private final Supplier<Optional<Question>> asking;
    private final LongSupplier clock;
    private int columns;
    private Optional<Question> open = Optional.empty();
    private long asked;

    WidthWatch(int columns, Supplier<Optional<Question>> asking, LongSupplier clock) {
        this.columns = columns;
        this.asking = asking;
        this.clock = clock;
        this.asked = clock.getAsLong();
    }

    /** Watches the terminal that the launcher has seen; whoever has no terminal of their own keeps the width. */
    static WidthWatch of(int columns) {
        boolean isSeen = System.getProperty(TerminalProbe.STREAMS) != null && CONTROLLING_TERMINAL.exists();
        return new WidthWatch(columns, isSeen ? WidthWatch::ask : Optional::empty, System::nanoTime);
    }

    /** Cells of a line, as far as is known. */
    int columns() {
        if (open.isPresent() && open.get().isAnswered()) {
            columns = open.get().answer().orElse(columns);
            open = Optional.empty();
        }
        if (open.isEmpty() && clock.getAsLong() - asked >= NANOS_BETWEEN) {
            asked = clock.getAsLong();
            open = asking.get();
        }
        return columns;
    }

    private static Optional<Question> ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING_TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(new SttyQuestion(stty));
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
    }

    /** What stty says, in the form "24 80". */
    private record SttyQuestion(Process stty) implements Question {
        @Override
        public boolean isAnswered() {
            return !stty.isAlive();
        }

        @Override
        public Optional<Integer> answer() {
            try (InputStream output = stty.getInputStream()) {
                String size = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
                return TerminalProbe.number(size.substring(size.indexOf(' ') + 1));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
    }
}
