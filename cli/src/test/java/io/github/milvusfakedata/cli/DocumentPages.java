package io.github.milvusfakedata.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages for readers of the project: those at its root and below {@code docs}. */
final class DocumentPages {
    private static final Path ROOT = GeneratedPart.project();

    private DocumentPages() {}

    /** The text of each page by its path in the project. */
    static Map<Path, String> all() throws IOException {
        Map<Path, String> pages = new TreeMap<>();
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .forEach(path -> pages.put(ROOT.relativize(path), text(path)));
        }
        return pages;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
