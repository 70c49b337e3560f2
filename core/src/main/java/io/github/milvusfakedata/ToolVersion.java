package io.github.milvusfakedata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this tool, which the build writes into a resource. */
public final class ToolVersion {
    private static final String RESOURCE = "version.txt";

    private ToolVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String current() {
        try (InputStream text = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the library's resource " + RESOURCE + ".", e);
        }
    }
}
