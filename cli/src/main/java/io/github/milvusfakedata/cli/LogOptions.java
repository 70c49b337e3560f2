package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.log.EventLog;
import io.github.milvusfakedata.cli.log.LogFile;
import io.github.milvusfakedata.cli.log.LogFormat;
import io.github.milvusfakedata.cli.log.LogLevel;
import io.github.milvusfakedata.cli.log.LogSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** What the options say of the log. Loads nothing of a log that nobody asks for. */
final class LogOptions {
    private static final String FILE = "--log-file";
    private static final String FORMAT = "--log-format";

    private LogOptions() {}

    /**
     * The log that is asked for, if one is.
     *
     * @param verboseness how often it was said that more is to be told
     * @param file where to, or null
     * @param format the form of lines, or null
     * @throws FakeDataException if there is no such format
     */
    static Optional<LogSettings> read(int verboseness, String file, String format) {
        if (format != null && !format.equalsIgnoreCase("text") && !format.equalsIgnoreCase("json")) {
            throw Mistakes.wrong(FORMAT, "'" + format + "' is not a valid value.", "Use one of: text, json.");
        }
        if (verboseness == 0 && file == null) {
            return Optional.empty();
        }
        return Optional.of(new LogSettings(
                verboseness > 1 ? LogLevel.DEBUG : LogLevel.INFO,
                "json".equalsIgnoreCase(format) ? LogFormat.JSON : LogFormat.TEXT,
                Optional.ofNullable(file).map(name -> PathOption.required(FILE, name))));
    }

    /**
     * Opens it.
     *
     * @throws FakeDataException if the file can't be written to, or is something else than a log
     */
    static EventLog open(LogSettings settings, OutputStream error) {
        try {
            if (settings.file().isPresent()) {
                requireLog(settings.file().get());
            }
            return EventLog.open(settings, error);
        } catch (IOException e) {
            throw Mistakes.wrong(
                    FILE,
                    settings.file().orElseThrow() + ": The log can't be written: " + FileFailure.reason(e),
                    "Choose another file, or create its directory.");
        }
    }

    private static void requireLog(Path file) throws IOException {
        Optional<String> fault = LogFile.fault(file);
        if (fault.isPresent()) {
            throw Mistakes.wrong(FILE, file + ": " + fault.get(), "Choose a new file, or the log of an earlier run.");
        }
    }
}
