package io.github.milvusfakedata.doctor.internal;

import io.github.milvusfakedata.Datasets;
import io.github.milvusfakedata.dataset.ListedFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the descriptions of datasets say of files: of those beside them, and of NumPy files in the directories beside them. */
final class Listings {
    private final Map<Path, Map<String, ListedFile>> directories = new HashMap<>();

    /** What a description says of a file; empty where none lists it. */
    Optional<ListedFile> of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path parent = path.getParent();
        String name = path.getFileName().toString();
        Optional<ListedFile> beside = in(parent, name);
        return beside.isPresent() || parent.getParent() == null
                ? beside
                : in(parent.getParent(), parent.getFileName() + "/" + name);
    }

    private Optional<ListedFile> in(Path directory, String name) {
        return Optional.ofNullable(
                directories.computeIfAbsent(directory, Listings::read).get(name));
    }

    private static Map<String, ListedFile> read(Path directory) {
        Map<String, ListedFile> files = new HashMap<>();
        Datasets.listed(directory).forEach(file -> files.put(file.name(), file));
        return files;
    }
}
