package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory to which another process is writing. */
class BusyDirectoryTest {
    @TempDir
    Path directory;

    /** Another process: holds a file from its first line of output to the end of its input. */
    static final class OtherRun {
        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid());
                System.in.read();
            }
        }
    }

    /** Seen: the files of a run that goes on were called unfinished, and --force advised, which was then refused. */
    @Test
    void theFilesOfARunThatGoesOnAreNotCalledUnfinished() throws Exception {
        Path plan = Files.writeString(directory.resolve(".milvus-fake-data.plan"), "{}");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(OtherRun.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        OtherRun.class.getName(),
                        plan.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('t');
            assertThat(codes(false)).containsExactly("MFD-OUT-BUSY");
            assertThat(codes(true)).containsExactly("MFD-OUT-BUSY");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(codes(false)).containsExactly("MFD-OUT-UNFINISHED");
        assertThat(codes(true)).isEmpty();
        assertThat(plan).hasContent("{}");
    }

    private List<String> codes(boolean force) {
        WriteOptions.Builder options = WriteOptions.builder();
        if (force) {
            options.force();
        }
        return FakeData.builtin("simple").rows(5).plan(options.build()).at(directory).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
