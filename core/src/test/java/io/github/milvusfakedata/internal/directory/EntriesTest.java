package io.github.milvusfakedata.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
    @TempDir
    private Path directory;

    private Path file(String name) throws IOException {
        return Files.writeString(directory.resolve(name), name);
    }

    @Test
    void onlyPlainFilesAreRemoved() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), file("other"));
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path ours = file("ours");

        for (String name : new String[] {"link", "empty", "ours", "missing"}) {
            Entries.deleteFile(directory, name);
        }

        assertThat(link).isSymbolicLink();
        assertThat(empty).isDirectory();
        assertThat(ours).doesNotExist();
    }

    @Test
    void aFileTakesThePlaceOfAFileAndOfNothingElse() throws IOException {
        Path old = file("old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file("other"));
        Path next = file("next");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Entries.move(next, link));
        assertThat(link).isSymbolicLink();
        Entries.move(next, old);
        assertThat(old).hasContent("next");
    }

    @Test
    void aNameThatMustBeFreeIsTakenFromNobody() throws IOException {
        Path other = file("other");
        Path next = file("next");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Entries.moveNew(next, other));
        assertThat(other).hasContent("other");
        Entries.moveNew(next, directory.resolve("free"));
        assertThat(directory.resolve("free")).hasContent("next");
    }
}
