package io.github.milvusfakedata.internal.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The hold on a file that one thread of one process has at a time; the operating system frees it when the process dies. On
 * file systems without locks it holds within this process alone, and two processes at once are the user's to avoid.
 */
public final class FileHold implements AutoCloseable {
    /**
     * The files that this process holds. Never is one opened a second time here: closing it would let go of the lock, which
     * belongs to the process as a whole.
     */
    private static final Set<Path> HELD = new HashSet<>();

    /** Someone who only looks whether a file is held has its lock for some microseconds. */
    private static final int TRIES = 4;

    private static final long PAUSE_NANOS = 5_000_000;

    private final Path path;
    private final Set<Path> names;
    /** The file as it was found or made, then each that took its place; all are locked. */
    private final List<FileChannel> channels = new ArrayList<>();

    private boolean closed;

    private FileHold(Path path, Set<Path> names) {
        this.path = path;
        this.names = names;
    }

    /**
     * Opens a file, in a directory that exists, and takes hold of it without waiting.
     *
     * @param option says whether the file is made, or must be there
     * @return empty if someone else holds it
     * @throws IOException if the file can't be opened
     */
    public static Optional<FileHold> take(Path path, OpenOption option) throws IOException {
        return take(path, option, FileHold::isLocked, () -> LockSupport.parkNanos(PAUSE_NANOS));
    }

    /** Asks for the lock of a file. */
    @FunctionalInterface
    interface Locking {
        /** Whether the lock was to be had. */
        boolean isLocked(FileChannel channel) throws IOException;
    }

    /** Takes hold of a file, with a pause before each further try to lock it. */
    static Optional<FileHold> take(Path path, OpenOption option, Locking locking, Runnable pause) throws IOException {
        Optional<FileHold> claimed = claim(path);
        return claimed.isPresent() && claimed.get().isTaken(option, locking, pause) ? claimed : Optional.empty();
    }

    /** Keeps the other threads of this process from opening a file; empty if one of them keeps it. */
    private static Optional<FileHold> claim(Path path) throws IOException {
        synchronized (HELD) {
            FileHold hold = new FileHold(path, namesOf(path));
            if (isHeld(hold.names)) {
                return Optional.empty();
            }
            HELD.addAll(hold.names);
            return Optional.of(hold);
        }
    }

    private boolean isTaken(OpenOption option, Locking locking, Runnable pause) throws IOException {
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, option);
            channels.add(channel);
            taken = locking.isLocked(channel) || isLockedLater(channel, locking, pause);
            return taken;
        } finally {
            if (!taken) {
                close();
            }
        }
    }

    /** The file stays open between the tries: a second time, one that this made would not be new. */
    private boolean isLockedLater(FileChannel channel, Locking locking, Runnable pause) throws IOException {
        try {
            Object file = identity();
            for (int tries = 1; tries < TRIES; tries++) {
                pause.run();
                if (locking.isLocked(channel)) {
                    // Whoever had it may have put another file in its place.
                    return Objects.equals(identity(), file);
                }
            }
            return false;
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    /** What tells the file from another of its name, where the file system has that. */
    private Object identity() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** The same for all ways that lead to the file: its place, and where a link there leads. */
    private static Set<Path> namesOf(Path path) throws IOException {
        Path place = path.toAbsolutePath().getParent().toRealPath().resolve(path.getFileName());
        return Files.isSymbolicLink(place) && Files.exists(place) ? Set.of(place, place.toRealPath()) : Set.of(place);
    }

    private static boolean isHeld(Set<Path> names) {
        return names.stream().anyMatch(HELD::contains);
    }

    /** Whether the lock of a file was to be had. */
    static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (ClosedChannelException interrupted) {
            throw interrupted;
        } catch (OverlappingFileLockException e) {
            // The library is loaded twice in this process.
            return false;
        } catch (IOException e) {
            // A file system without locks.
            return true;
        }
    }

    /** Whether a thread of this process holds a file, which must then not be opened. */
    public static boolean isHeldHere(Path path) throws IOException {
        synchronized (HELD) {
            return isHeld(namesOf(path));
        }
    }

    /**
     * Whether anyone holds a file. Where locks are not to be had, nobody can tell, and someone might.
     *
     * @throws IOException if there is no such file, or it can't be opened
     */
    public static boolean isHeld(Path path) throws IOException {
        synchronized (HELD) {
            if (isHeld(namesOf(path))) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                return isLockedElsewhere(channel);
            }
        }
    }

    /**
     * Whether it is certain that someone holds a file: no where locks are not to be had, or the file can't be opened.
     *
     * @throws IOException if the file's directory can't be looked at
     */
    public static boolean isSurelyHeld(Path path) throws IOException {
        synchronized (HELD) {
            if (isHeld(namesOf(path))) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
                    FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
                return lock == null;
            } catch (OverlappingFileLockException loadedTwice) {
                return true;
            } catch (IOException unknown) {
                return false;
            }
        }
    }

    private static boolean isLockedElsewhere(FileChannel channel) {
        // Shared, so that two who look at once do not take each other for a holder.
        try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException e) {
            return true;
        }
    }

    /**
     * What the file held when it was taken.
     *
     * @param mostBytes more are not read
     */
    public byte[] content(int mostBytes) throws IOException {
        FileChannel channel = channels.get(0);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size(), mostBytes)));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // Goes on until all is read.
        }
        byte[] read = new byte[bytes.flip().remaining()];
        bytes.get(read);
        return read;
    }

    /**
     * Replaces the content: what is there stays until the new content is whole and takes its place. The old file's lock is
     * held on, lest someone who has it open believes himself alone, and the new one is locked before it can be seen.
     *
     * @param temporary where the content is written first, in the same directory; a new file
     * @throws IOException if that name is taken, or the content can't be written; the old one is then still there
     */
    public void replace(Path temporary, String content) throws IOException {
        FileChannel next = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        channels.add(next);
        try {
            isLocked(next);
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                next.write(bytes);
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Lets go of the file, which stays. May be repeated. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        channels.forEach(FileHold::release);
        synchronized (HELD) {
            HELD.removeAll(names);
        }
    }

    /** Even where closing a file fails, the operating system frees its lock. */
    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException freedAnyway) {
            return;
        }
    }
}
