package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command lines that the Python tool's README shows do here, too, what is said of them there. */
class OriginalCommandsIT {
    private static final Path LINES = Path.of("src", "test", "python", "original", "commands.txt");
    private static final Path JAR = Path.of("..", "cli", "target", "milvus-fake-data.jar")
            .toAbsolutePath()
            .normalize();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int BROKEN = 3;

    @Test
    void everyLineDoesWhatIsSaidOfIt() throws IOException {
        // Short runs: compiling less and one collector thread start faster.
        Outcome outcome = run(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));

        assertThat(outcome.output()).isEqualTo(result(lines(), lines()));
        assertThat(outcome.exitCode()).isZero();
    }

    /** The checks themselves: they find fault with each line of a program that ends well and does nothing. */
    @Test
    void noLineIsTakenForDoneWhenNothingWasDone() throws IOException {
        Outcome outcome = run(List.of("true"));

        assertThat(outcome.output()).endsWith(result(0, lines()));
        assertThat(outcome.exitCode()).isEqualTo(BROKEN);
    }

    private static Outcome run(List<String> program) {
        return ForeignPrograms.run(ForeignPrograms.python("readers", "original_commands.py"), program);
    }

    private static String result(long done, long lines) {
        return done + " of " + lines + " command lines do what is said of them\n";
    }

    private static long lines() throws IOException {
        return Files.readAllLines(LINES).stream()
                .filter(line -> line.startsWith("milvus-fake-data "))
                .count();
    }
}
