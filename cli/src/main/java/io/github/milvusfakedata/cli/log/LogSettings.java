package io.github.milvusfakedata.cli.log;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is logged where.
 *
 * @param level the least that is logged
 * @param format the form of lines
 * @param file where to, to its end; without one, to standard error
 */
public record LogSettings(LogLevel level, LogFormat format, Optional<Path> file) {
    public LogSettings {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(file, "file");
    }
}
