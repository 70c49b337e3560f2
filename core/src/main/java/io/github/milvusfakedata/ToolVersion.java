package io.github.milvusfakedata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The version of this tool, which the build writes into resources. */
public final class ToolVersion {
    private static final String VERSION = "version.txt";
    private static final String BUILD = "build.txt";

    private ToolVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String current() {
        return text(VERSION);
    }

    /** The commit that was built and its date, such as {@code 1f2e3d4c5b6a of 2026-11-01}, where the build was told. */
    public static Optional<String> build() {
        return Optional.of(text(BUILD)).filter(build -> !build.isEmpty());
    }

    private static String text(String resource) {
        try (InputStream text = ToolVersion.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("the library lacks its resource " + resource);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the library's resource " + resource + ".", e);
        }
    }
}
