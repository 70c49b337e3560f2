package io.github.milvusfakedata.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path directory;

    private static List<Path> streamsOf(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(stream -> leadsTo(stream, file)).toList();
        }
    }

    private static boolean leadsTo(Path stream, Path file) {
        try {
            return Files.isSameFile(stream, file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    /** With {@code --log-file /dev/stderr 2>> notes} the shell has chosen the file. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aStreamTakesALogWhateverFileTheShellHasConnectedItTo() throws IOException {
        Path notes = Files.writeString(directory.resolve("notes"), "what I did\n");

        try (InputStream open = Files.newInputStream(notes)) {
            assertThat(open).isNotNull();
            assertThat(streamsOf(notes)).isNotEmpty();
            for (Path stream : streamsOf(notes)) {
                assertThat(LogFile.fault(stream)).isEmpty();
            }
            assertThat(LogFile.fault(notes)).isPresent();
        }
    }
}
