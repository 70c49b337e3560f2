package io.github.milvusfakedata.internal.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHoldTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("held");
    }

    @Test
    void oneHasItAtATime() throws IOException {
        try (FileHold hold = FileHold.take(file, StandardOpenOption.CREATE).orElseThrow()) {
            assertThat(hold.content(100)).isEmpty();
            assertThat(FileHold.take(file, StandardOpenOption.CREATE)).isEmpty();
            assertThat(FileHold.isHeldHere(file)).isTrue();
            assertThat(FileHold.isHeld(file)).isTrue();
            assertLocked();
        }
        assertThat(FileHold.isHeldHere(file)).isFalse();
        assertThat(FileHold.isHeld(file)).isFalse();
        FileHold.take(file, StandardOpenOption.WRITE).orElseThrow().close();
    }

    @Test
    void isKnownByEveryWayThatLeadsThere() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Files.createDirectory(directory.resolve("d")));
        try (FileHold hold = FileHold.take(directory.resolve("d/held"), StandardOpenOption.CREATE)
                .orElseThrow()) {
            assertThat(FileHold.isHeldHere(link.resolve("held"))).isTrue();
            assertThat(FileHold.take(link.resolve("held"), StandardOpenOption.CREATE))
                    .isEmpty();
            assertThat(hold.content(100)).isEmpty();
        }
    }

    /** It was known by the link's own name alone, and opened a second time, which let go of the lock. */
    @Test
    void aFileIsKnownByALinkToIt() throws IOException {
        Path link = directory.resolve("link");
        try (FileHold hold = FileHold.take(file, StandardOpenOption.CREATE).orElseThrow()) {
            Files.createSymbolicLink(link, file);
            assertThat(FileHold.isHeldHere(link)).isTrue();
            assertThat(FileHold.isHeld(link)).isTrue();
            assertThat(FileHold.take(link, StandardOpenOption.WRITE)).isEmpty();
            assertThat(hold.content(100)).isEmpty();
            assertLocked();
        }
        try (FileHold hold = FileHold.take(link, StandardOpenOption.WRITE).orElseThrow()) {
            assertThat(FileHold.isHeldHere(file)).isTrue();
            assertThat(hold.content(100)).isEmpty();
        }
        assertThat(FileHold.isHeldHere(file)).isFalse();
    }

    /** Whoever looked whether a file is held had it for a moment, in which a run was told of another run. */
    @Test
    void someoneWhoOnlyLooksIsWaitedOut() throws IOException {
        Files.writeString(file, "");
        List<FileLock> looking = new ArrayList<>();
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.READ)) {
            looking.add(other.lock(0, Long.MAX_VALUE, true));
            Optional<FileHold> hold =
                    FileHold.take(file, StandardOpenOption.WRITE, FileHold::isLocked, () -> release(looking));
            assertThat(hold).isPresent();
            hold.get().close();
        }
    }

    /** The second try to make the file failed, since the first had made it: the run could not begin, and the file stayed. */
    @Test
    void someoneWhoLooksAtTheNewFileIsWaitedOut() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        FileHold.Locking lookedAt = channel -> tries.incrementAndGet() > 2 && FileHold.isLocked(channel);

        try (FileHold hold = FileHold.take(file, StandardOpenOption.CREATE_NEW, lookedAt, () -> {})
                .orElseThrow()) {
            assertThat(tries).hasValue(3);
            assertThat(hold.content(100)).isEmpty();
            assertLocked();
        }
    }

    @Test
    void aFileThatIsHeldAllTheTimeIsOpenedAndLetGo() throws IOException {
        assertThat(FileHold.take(file, StandardOpenOption.CREATE_NEW, channel -> false, () -> {}))
                .isEmpty();
        assertThat(FileHold.isHeldHere(file)).isFalse();
        FileHold.take(file, StandardOpenOption.WRITE).orElseThrow().close();
    }

    /** The lock of a file that nobody finds any more holds off nobody. */
    @Test
    void aFileThatIsRemovedOrReplacedMeanwhileIsNotTaken() throws IOException {
        for (boolean replaced : new boolean[] {false, true}) {
            Files.writeString(file, "old");
            Path next = Files.writeString(directory.resolve("next"), "new");
            AtomicInteger tries = new AtomicInteger();
            assertThat(FileHold.take(
                            file,
                            StandardOpenOption.WRITE,
                            channel -> tries.incrementAndGet() > 1,
                            () -> removeOrReplace(replaced, next)))
                    .isEmpty();
            assertThat(FileHold.isHeldHere(file)).isFalse();
        }
    }

    private void removeOrReplace(boolean replaced, Path next) {
        try {
            if (replaced) {
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(List<FileLock> locks) {
        try {
            locks.remove(0).release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seen as a mutant: the file that took the place of the old one could be locked by another process. */
    @Test
    void holdsTheFileThatTakesItsPlace() throws IOException {
        Files.writeString(file, "old");
        try (FileHold hold = FileHold.take(file, StandardOpenOption.WRITE).orElseThrow()) {
            hold.replace(directory.resolve("temporary"), "new");

            assertThat(file).hasContent("new");
            assertThat(directory.resolve("temporary")).doesNotExist();
            assertThat(hold.content(2)).asString().isEqualTo("ol");
            assertLocked();
        }
        assertThat(FileHold.isHeld(file)).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedIsNotHeld() throws IOException {
        assertThatThrownBy(() -> FileHold.take(file, StandardOpenOption.WRITE)).isInstanceOf(NoSuchFileException.class);
        assertThat(FileHold.isHeldHere(file)).isFalse();
        assertThatThrownBy(() -> FileHold.isHeld(file)).isInstanceOf(NoSuchFileException.class);
        assertThat(FileHold.isHeldHere(file)).isFalse();
    }

    /** The system would refuse another process; Java tells this one that it has the lock already. */
    private void assertLocked() throws IOException {
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThatThrownBy(other::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
    }
}
