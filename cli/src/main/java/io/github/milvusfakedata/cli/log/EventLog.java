package io.github.milvusfakedata.cli.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Takes events. One log is open at a time in a process, since libraries log to it, too. */
public interface EventLog extends AutoCloseable {
    /** A log that nobody asked for. */
    EventLog NONE = new EventLog() {
        @Override
        public void tell(Event event) {
            // Nobody listens.
        }

        @Override
        public boolean takes(LogLevel level) {
            return false;
        }

        @Override
        public boolean isFile() {
            return false;
        }

        @Override
        public Optional<IOException> failure() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    /**
     * Opens a log.
     *
     * @param error standard error, where the log goes to unless the settings name a file
     * @throws IOException if the file can't be written to
     */
    static EventLog open(LogSettings settings, OutputStream error) throws IOException {
        return LogbackLog.open(settings, error);
    }

    /** Logs an event, if the log takes its level. */
    void tell(Event event);

    /** Whether events of this level are logged. */
    boolean takes(LogLevel level);

    /** Whether the log is a file, which has nothing of what else is printed to standard error. */
    boolean isFile();

    /** Why the log ends before its last event: what came of the first attempt to write that failed. */
    Optional<IOException> failure();

    @Override
    void close();
}
