package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After all that one can do with a server, successes and failures, the token is in no output, no log and no file. */
class SecretsIT {
    private static final String SECRET = "Extr4ordinary";
    private static final String TOKEN = "root:" + SECRET;
    private static final Path JAR = Path.of("..", "cli", "target", "milvus-fake-data.jar")
            .toAbsolutePath()
            .normalize();

    /** Each with all that tells more; the last three fail. */
    private static final List<String> COMMANDS = List.of(
            "generate --builtin simple --rows 100 --seed 1 --out data",
            "to-milvus create data",
            "to-milvus insert data --output json",
            "to-milvus verify data",
            "to-milvus describe --collection simple_example --sample 10",
            "to-milvus create data",
            "to-milvus drop --collection simple_example",
            "to-milvus describe --collection simple_example --uri http://127.0.0.1:1 --token " + TOKEN);

    @TempDir
    Path directory;

    @Test
    void theTokenIsNowhereAfterwards() throws IOException {
        StringBuilder script = new StringBuilder();
        for (String command : COMMANDS) {
            script.append("java -jar '")
                    .append(JAR)
                    .append("' ")
                    .append(command)
                    .append(" --debug -vv --log-file run.log --log-format json && echo DONE || echo FAILED\n");
        }
        Outcome outcome;
        try (ServerProcess server = ServerProcess.start("lite")) {
            outcome = ForeignPrograms.run(
                    List.of(
                            "env",
                            "--chdir=" + directory,
                            "HOME=" + directory,
                            "MILVUS_URI=" + server.uri(),
                            "MILVUS_TOKEN=" + TOKEN),
                    List.of("bash", "-uc", script.toString()));
        }

        String printed = outcome.output() + outcome.errors();
        assertThat(printed.lines().filter("DONE"::equals)).as(printed).hasSize(5);
        assertThat(printed.lines().filter("FAILED"::equals)).hasSize(3);
        assertThat(directory.resolve("run.log")).isNotEmptyFile();
        String encoded = Base64.getEncoder().encodeToString(TOKEN.getBytes(StandardCharsets.UTF_8));
        assertThat(printed).doesNotContain(SECRET, encoded);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content.contains(SECRET) || content.contains(encoded))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
