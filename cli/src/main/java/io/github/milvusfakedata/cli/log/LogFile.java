package io.github.milvusfakedata.cli.log;

import io.github.milvusfakedata.internal.directory.DatasetNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a log may be appended to a file: to a new or empty one, to one that begins as a log of this tool does, and to what
 * is no file at all, such as a pipe. Everything else would be damaged by the lines.
 */
public final class LogFile {
    /** Enough of a line to know it. */
    private static final int LOOKED_AT = 256;

    private static final String TIME = "\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final Pattern LINE = Pattern.compile("(?:" + TIME + " (?:ERROR|WARN |INFO |DEBUG) [a-z_]"
            + "|\\{\"time\": \"" + TIME + "\", \"level\": \"(?:ERROR|WARN|INFO|DEBUG)\", \"event\": \").*");

    private LogFile() {}

    /**
     * Why no log may go to a file, as a sentence; empty if it may.
     *
     * @throws IOException if the file can't be read
     */
    public static Optional<String> fault(Path file) throws IOException {
        if (isStream(file) || Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (DatasetNames.isOfDataset(file)) {
            return Optional.of("This is the name of a file of a dataset.");
        }
        return Files.exists(file) && Files.size(file) > 0 && !startsAsLog(file)
                ? Optional.of("This file exists and is not a log of this tool; log lines would damage it.")
                : Optional.empty();
    }

    /** Names of streams that are open, such as /dev/stderr, lead to whatever file the shell has connected them to. */
    private static boolean isStream(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith("/dev") || absolute.startsWith("/proc");
    }

    private static boolean startsAsLog(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            String start = new String(input.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return LINE.matcher(start.split("\n", 2)[0]).matches();
        }
    }
}
