package io.github.milvusfakedata.doctor.internal.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * A file of the corpus, which {@code src/test/corpus/make.sh} makes with the writers of others.
 *
 * @param path where it lies; its name is writer-dataset-variant.parquet
 * @param dataset which rows it has: those of dataset.jsonl beside it
 */
record ForeignFile(Path path, String dataset) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Path, List<Map<?, ?>>> ROWS = new ConcurrentHashMap<>();

    static List<ForeignFile> all() {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .map(file -> new ForeignFile(file, name(file).split("-")[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path directory() {
        URL directory = Objects.requireNonNull(ForeignFile.class.getResource("/foreign"));
        try {
            return Path.of(directory.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    String name() {
        return name(path);
    }

    /** The rows that the writer was given and that it reads back. */
    List<Map<?, ?>> rows() {
        return ROWS.computeIfAbsent(path.resolveSibling(dataset + ".jsonl"), ForeignFile::read);
    }

    private static List<Map<?, ?>> read(Path file) {
        List<Map<?, ?>> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                rows.add(JSON.readValue(line, Map.class));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** One column of a value: what is left of rows, lists and objects where only that column is looked at. */
    static Object column(Object value, List<SchemaNode> path) {
        if (value == null) {
            return null;
        }
        SchemaNode node = path.get(0);
        List<SchemaNode> below = path.subList(1, path.size());
        if (node.isRepeated()) {
            // The layer between a list and its element has no counterpart in the values.
            List<SchemaNode> element = below.subList(1, below.size());
            SchemaNode leaf = path.get(path.size() - 1);
            List<Object> list = new ArrayList<>();
            ((List<?>) value).forEach(each -> list.add(element.isEmpty() ? leaf(each, leaf) : column(each, element)));
            return list;
        }
        Object inside = ((Map<?, ?>) value).get(node.name());
        return below.isEmpty() ? leaf(inside, node) : column(inside, below);
    }

    private static Object leaf(Object value, SchemaNode leaf) {
        if (value == null) {
            return null;
        }
        return switch (leaf.element().getType()) {
            case INT32, INT64 -> ((Number) value).longValue();
            case FLOAT -> ((Number) value).floatValue();
            case DOUBLE -> ((Number) value).doubleValue();
            case BYTE_ARRAY -> value;
            case BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY -> ColumnRows.UNREAD;
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
