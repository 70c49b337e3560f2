package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The file that is written first and removed last. It names the data files that this run and unfinished earlier ones own,
 * so that whatever happens, a later run knows what it may replace; and it is locked while a run goes on, so that two runs
 * never write to one directory.
 */
final class PlanFile implements AutoCloseable {
    /** The name. Ends as no data file does, and is hidden. */
    static final String NAME = ".milvus-fake-data.plan";

    /**
     * The directories whose plan files this process holds. Never is such a file opened a second time here: closing it would
     * let go of the lock, which belongs to the process as a whole.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** More than a plan file with all earlier runs that it may name ever has. */
    private static final int MOST_BYTES = 1 << 24;

    private final Path path;
    /** The directory by its real name. */
    private final Path held;
    /** The file as it was found or made, then each that took its place; all are locked. */
    private final List<FileChannel> channels = new ArrayList<>();

    private boolean written;
    private boolean closed;

    private PlanFile(Path path, Path held, FileChannel channel) {
        this.path = path;
        this.held = held;
        channels.add(channel);
    }

    /**
     * What a plan file says.
     *
     * @param owned the data files that it names; none where it is cut short
     * @param rows rows that the run was to make; 0 where it does not tell
     */
    record Content(List<FileSet> owned, long rows) {
        private static final Content NONE = new Content(List.of(), 0);

        private static Content of(JsonMembers info) {
            List<FileSet> owned = info.texts(Description.OWNED).stream()
                    .map(FileSet::parse)
                    .flatMap(Optional::stream)
                    .toList();
            return new Content(owned, Math.max(0, info.number(Description.TOTAL_ROWS)));
        }
    }

    /** The data files that a plan file names; none where it is cut short. */
    static List<FileSet> owned(Path path) throws IOException {
        return JsonMembers.read(path, Description.INFO)
                .map(Content::of)
                .orElse(Content.NONE)
                .owned();
    }

    /** What the plan file of a directory says, if there is one. Not for one that this process holds: see {@link #HELD}. */
    static Optional<Content> contentOf(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(JsonMembers.read(path, Description.INFO)
                        .map(Content::of)
                        .orElse(Content.NONE))
                : Optional.empty();
    }

    /** What this file said when it was taken over. */
    Content content() throws IOException {
        FileChannel channel = channels.get(0);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size(), MOST_BYTES)));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // Goes on until all is read.
        }
        return JsonMembers.read(new ByteArrayInputStream(bytes.array(), 0, bytes.position()), Description.INFO)
                .map(Content::of)
                .orElse(Content.NONE);
    }

    /**
     * Makes the plan file of a directory, or takes over one that is left.
     *
     * @throws FakeDataException if another run holds it
     */
    static PlanFile open(Path directory, boolean takeOver) throws IOException {
        return open(directory, takeOver ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW);
    }

    /**
     * Takes over the plan file that is left in a directory.
     *
     * @throws FakeDataException if another run holds it
     */
    static PlanFile takeOver(Path directory) throws IOException {
        return open(directory, StandardOpenOption.WRITE);
    }

    private static PlanFile open(Path directory, OpenOption option) throws IOException {
        Path held = directory.toRealPath();
        if (!HELD.add(held)) {
            throw busy(directory);
        }
        try {
            Path path = directory.resolve(NAME);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, option);
            if (!lock(channel)) {
                channel.close();
                throw busy(directory);
            }
            return new PlanFile(path, held, channel);
        } catch (IOException | RuntimeException e) {
            HELD.remove(held);
            throw e;
        }
    }

    /** That a run is writing to a directory. */
    static FakeDataException busy(Path directory) {
        return FakeDataException.of(Findings.Place.of(directory).busy());
    }

    /** Whether a run of this process holds the plan file of a directory. */
    static boolean isHeldHere(Path directory) throws IOException {
        return Files.exists(directory) && HELD.contains(directory.toRealPath());
    }

    /**
     * Whether a run that goes on holds the plan file of a directory. Where locks are not to be had, nobody can tell, and it
     * might.
     */
    static boolean isHeld(Path directory) throws IOException {
        Path held = directory.toRealPath();
        if (!HELD.add(held)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(directory.resolve(NAME), StandardOpenOption.WRITE)) {
            return isLockedElsewhere(channel);
        } finally {
            HELD.remove(held);
        }
    }

    private static boolean isLockedElsewhere(FileChannel channel) {
        try (FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException e) {
            return true;
        }
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
        if (closed) {
            return;
        }
        closed = true;
        try {
            for (FileChannel channel : channels) {
                channel.close();
            }
        } finally {
            HELD.remove(held);
        }
    }
}
