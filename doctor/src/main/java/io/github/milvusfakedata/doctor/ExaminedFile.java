package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.rule.FileKind;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that was examined.
 *
 * @param path the file
 * @param kind what it is by its name; empty if Milvus has no reader for such files
 * @param rows the rows in it, as far as they could be counted
 * @param bytes its size
 */
public record ExaminedFile(Path path, Optional<FileKind> kind, long rows, long bytes) {
    public ExaminedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
    }
}
