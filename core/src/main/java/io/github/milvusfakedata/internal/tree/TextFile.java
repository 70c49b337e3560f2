package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.file.DirectoryEntries;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a schema file, or of one like it. Looks before it opens: a pipe would block and a device never end, so only regular files are
 * read, and never more than the limit.
 */
public final class TextFile {
    /** The largest schema file. A thousand fields with long descriptions take less than a hundredth. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int MOST_NEIGHBOURS = 10_000;

    private final Path path;
    private final String source;
    private final Content content;

    private TextFile(Path path, Content content) {
        this.path = path;
        this.source = path.toString();
        this.content = content;
    }

    /**
     * Reads the whole file.
     *
     * @throws FakeDataException where there is no such file, or it is none that can be read
     */
    public static byte[] read(Path path) {
        return read(path, Content.SCHEMA);
    }

    /**
     * Reads the whole of a file that may hold something else.
     *
     * @throws FakeDataException where there is no such file, or it is none that can be read
     */
    public static byte[] read(Path path, Content content) {
        return new TextFile(path, content).read();
    }

    private byte[] read() {
        refuseOtherThanFile();
        try (InputStream input = Files.newInputStream(path)) {
            return read(source, input, content);
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /**
     * Reads an input to its end.
     *
     * @throws FakeDataException where it is too long
     * @throws IOException if it can't be read
     */
    public static byte[] read(String source, InputStream input, Content content) throws IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES + 1);
        requireSize(source, bytes.length, content);
        return bytes;
    }

    /** Refuses a file of more bytes than are read. */
    public static void requireSize(String source, int bytes, Content content) {
        if (bytes > MOST_BYTES) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_SIZE,
                    "The file is larger than 10 MiB, too large for " + content.phrase() + ".",
                    "Is this a data file? " + content.form());
        }
    }

    private void refuseOtherThanFile() {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException missing) {
            throw missing();
        } catch (IOException unreadable) {
            throw isBelowFile() ? missing() : unreadable();
        }
        if (attributes.isDirectory()) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_KIND,
                    "This is a directory, " + content.phrase() + " is a file.",
                    fileInside());
        }
        if (!attributes.isRegularFile()) {
            throw ProblemLog.ofFile(
                    source,
                    ProblemCode.FILE_KIND,
                    "This is a device or a pipe, " + content.phrase() + " is an ordinary file.",
                    "Save it to a file and give its name.");
        }
    }

    private FakeDataException missing() {
        return ProblemLog.ofFile(source, ProblemCode.FILE_MISSING, "There is no such file.", neighbours());
    }

    /** Newer Java versions call such a path missing, older ones unreadable. */
    private boolean isBelowFile() {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }

    private FakeDataException unreadable() {
        return ProblemLog.ofFile(
                source,
                ProblemCode.FILE_UNREADABLE,
                "The file can't be read.",
                "Check its permissions and those of its directory.");
    }

    private String fileInside() {
        return Files.isRegularFile(path.resolve("meta.json"))
                ? "Give the dataset's description: " + path.resolve("meta.json") + "."
                : "Give a .json or .yaml file.";
    }

    private String neighbours() {
        Path name = path.getFileName();
        if (name == null) {
            return "Check the path.";
        }
        Path directory = path.getParent();
        List<String> names = namesIn(directory == null ? Path.of("") : directory);
        return withOtherEnding(name.toString(), names)
                .or(() -> NearestName.of(name.toString(), names))
                .map(near -> "Did you mean " + path.resolveSibling(near) + "?")
                .orElse(content.search());
    }

    private static Optional<String> withOtherEnding(String name, List<String> names) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return Dialects.ENDINGS.stream()
                .map(ending -> stem + ending)
                .filter(names::contains)
                .findFirst();
    }

    private static List<String> namesIn(Path directory) {
        List<String> names = new ArrayList<>();
        try {
            DirectoryEntries.forEach(directory, entry -> {
                names.add(String.valueOf(entry.getFileName()));
                return names.size() < MOST_NEIGHBOURS;
            });
        } catch (IOException unreadable) {
            return List.of();
        }
        return names;
    }
}
