package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.read.JsonMembers;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file that is written first and removed last. It names the data files that this run and unfinished earlier ones own,
 * so that whatever happens, a later run knows what it may replace; and it is locked while a run goes on, so that two runs
 * never write to one directory.
 */
final class PlanFile implements AutoCloseable {
    /** The name. Ends as no data file does, and is hidden. */
    static final String NAME = ".milvus-fake-data.plan";

    private final Path path;
    /** The file as it was found or made, then each that took its place; all are locked. */
    private final List<FileChannel> channels = new ArrayList<>();

    private boolean written;

    private PlanFile(Path path, FileChannel channel) {
        this.path = path;
        channels.add(channel);
    }

    /** The data files that a plan file names; none where it is cut short. */
    static List<FileSet> owned(Path path) throws IOException {
        return JsonMembers.read(path, Description.INFO)
                .map(info -> info.texts(Description.OWNED).stream()
                        .map(FileSet::parse)
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Makes the plan file of a directory, or takes over one that is left.
     *
     * @throws FakeDataException if another run holds it
     */
    static PlanFile open(Path directory, boolean takeOver) throws IOException {
        Path path = directory.resolve(NAME);
        Set<StandardOpenOption> options = takeOver
                ? Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        FileChannel channel = FileChannel.open(path, options);
        if (!lock(channel)) {
            channel.close();
            throw FakeDataException.of(Problem.error(
                    ProblemCode.OUT_BUSY.id(),
                    "--out",
                    directory + ": Another run is writing to this directory.",
                    "Wait for its end, or choose another --out."));
        }
        return new PlanFile(path, channel);
    }

    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A file system without locks: two runs at once are then the user's to avoid.
            return true;
        }
    }

    /**
     * Replaces the content. What is there names files of earlier runs, so that it stays until the new content is whole
     * and takes its place. The old file's lock is held on, lest a run that has it open believes itself alone.
     */
    void write(String content) throws IOException {
        Path temporary = path.resolveSibling(StagedNames.temporary(NAME));
        FileChannel next = FileChannel.open(
                temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        channels.add(next);
        try {
            lock(next);
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                next.write(bytes);
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
            written = true;
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Whether this run's content is in the file. */
    boolean isWritten() {
        return written;
    }

    /** Removes the file; nothing of the directory is in question any more. */
    void remove() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    /** Lets go of the file, which stays. */
    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
