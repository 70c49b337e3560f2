package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files of a directory. Links in it are not followed, since what they lead to is someone else's.
 *
 * @param directory the directory, which need not exist
 */
record DirectoryListing(Path directory) implements TargetListing {
    @Override
    public Findings.OutputPlace place() {
        return Findings.OutputPlace.of(directory);
    }

    @Override
    public Optional<TargetState> outside() throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    canHoldDirectory(directory.toAbsolutePath().getParent())
                            ? TargetState.EMPTY
                            : TargetState.NO_DIRECTORY);
        }
        if (!Files.isDirectory(directory)) {
            return Optional.of(TargetState.NO_DIRECTORY);
        }
        return PlanFile.isSurelyHeld(directory) ? Optional.of(TargetState.BUSY) : Optional.empty();
    }

    /** Whether the nearest thing above that exists is a directory. */
    private static boolean canHoldDirectory(Path parent) {
        Path above = parent;
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above);
    }

    @Override
    public boolean has(String name) {
        return isFile(name);
    }

    @Override
    public boolean isFile(String name) {
        return Entries.isFile(directory.resolve(name));
    }

    @Override
    public Optional<InputStream> read(String name) throws IOException {
        Path file = directory.resolve(name);
        return has(name) && Files.size(file) <= JsonMembers.MOST_BYTES
                ? Optional.of(Files.newInputStream(file))
                : Optional.empty();
    }

    @Override
    public void forEach(Predicate<String> isBundle, Entries.EntryVisitor visitor) throws IOException {
        Entries.forEach(directory, isBundle, visitor);
    }

    @Override
    public UncheckedIOException unreadable(IOException cause) {
        return FileFailure.unchecked("read", directory, cause);
    }
}
