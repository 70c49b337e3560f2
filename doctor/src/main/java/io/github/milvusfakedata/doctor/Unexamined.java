package io.github.milvusfakedata.doctor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the doctor could not look into, although Milvus perhaps could: nothing is said of it either way.
 *
 * @param file the file
 * @param field the column; empty where the whole file is meant
 * @param reason why, a sentence
 */
public record Unexamined(Path file, Optional<String> field, String reason) {
    public Unexamined {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(reason, "reason");
    }
}
