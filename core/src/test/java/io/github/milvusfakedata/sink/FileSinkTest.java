package io.github.milvusfakedata.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSinkTest {
    @TempDir
    Path directory;

    @Test
    void showsTheFileOnlyWhenItIsWhole() throws IOException {
        Path file = directory.resolve("data.parquet");
        try (FileSink sink = FileSink.open(file)) {
            sink.write(bytes("ab"));
            assertThat(names()).containsExactly(".data.parquet.tmp");
            sink.write(bytes("c"));
            sink.commit();
        }
        assertThat(names()).containsExactly("data.parquet");
        assertThat(file).hasContent("abc");
    }

    @Test
    void leavesNoTraceWhenAborted() throws IOException {
        FileSink sink = FileSink.open(directory.resolve("data.parquet"));
        sink.write(bytes("abc"));
        sink.abort();
        sink.abort();
        sink.close();
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNoTraceWhenClosedBeforeTheCommit() throws IOException {
        try (FileSink sink = FileSink.open(directory.resolve("data.parquet"))) {
            sink.write(bytes("abc"));
        }
        assertThat(names()).isEmpty();
    }

    /** Only the last call of all says that the bytes could not be stored. */
    @Test
    void aFileThatCannotBeClosedIsAFailureAndLeavesNoTrace() throws IOException {
        Path file = directory.resolve("data.parquet");
        FileSink sink = unclosable(file);
        sink.write(bytes("abc"));
        assertThatThrownBy(sink::commit)
                .isInstanceOf(IOException.class)
                .hasMessage("Cannot finish " + file + ": the disk is full (No space left on device).");
        assertThat(names()).isEmpty();

        FileSink given = unclosable(file);
        given.write(bytes("abc"));
        given.abort();
        assertThat(names()).isEmpty();
    }

    private static FileSink unclosable(Path file) throws IOException {
        return FileSink.open(
                file,
                path -> new UnclosableChannel(
                        FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)));
    }

    /** The path alone, or "null", was the whole message. */
    @Test
    void aFailureThatNobodyHasToldIsASentence() {
        assertThat(FileFailure.sentence(new NoSuchFileException("/a/b")))
                .isEqualTo("Cannot access /a/b: the file or its directory does not exist.");
        assertThat(FileFailure.sentence(new EOFException()))
                .isEqualTo("A file can't be read or written: EOFException.");
        assertThat(FileFailure.sentence(new IOException("Cannot read /a: it is odd.")))
                .isEqualTo("Cannot read /a: it is odd.");
    }

    @Test
    void replacesNoFileThatHasAppearedMeanwhile() throws IOException {
        Path file = directory.resolve("data.parquet");
        FileSink sink = FileSink.open(file);
        Files.writeString(file, "foreign");
        assertThatThrownBy(sink::commit).isInstanceOf(IOException.class).hasMessageContaining(file.toString());
        assertThat(file).hasContent("foreign");
        assertThat(names()).containsExactly("data.parquet");
    }

    @Test
    void namesTheFileWhenItsDirectoryIsMissing() {
        Path file = directory.resolve("missing").resolve("data.parquet");
        assertThatThrownBy(() -> FileSink.open(file))
                .isInstanceOf(IOException.class)
                .hasMessage("Cannot create " + file + ": the file or its directory does not exist.");
    }

    @Test
    void saysThatTheDiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        assertThatThrownBy(() -> Files.write(full, new byte[1])).isInstanceOfSatisfying(IOException.class, cause -> {
            assertThat(FileFailure.isDiskFull(cause)).isTrue();
            assertThat(FileFailure.of("write", Path.of("/data/x.parquet"), cause))
                    .hasMessage("Cannot write /data/x.parquet: the disk is full (No space left on device).");
        });
    }

    @Test
    void keepsAFileInMemoryOnceItIsCommitted() {
        MemorySink sink = new MemorySink();
        sink.write(bytes("abc"));
        assertThat(sink.content()).isEmpty();
        sink.commit();
        sink.abort();
        assertThat(sink.content()).contains("abc".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
