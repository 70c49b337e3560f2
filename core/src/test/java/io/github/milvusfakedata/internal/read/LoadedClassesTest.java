package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Start-up time is classes loaded: a JSON schema loads no YAML parser, and nothing loads an object mapper. */
class LoadedClassesTest {
    @TempDir
    private Path directory;

    /** The program that the test starts. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] files) {
            for (String file : files) {
                System.out.println(SchemaReader.read(Path.of(file)).collection().name());
            }
        }
    }

    @Test
    @Timeout(60)
    void aJsonSchemaLoadsNoYamlParser() throws IOException, InterruptedException {
        Path json = Files.writeString(directory.resolve("things.json"), "[{\"name\": \"a\", \"type\": \"Bool\"}]");
        Path yaml = Files.writeString(directory.resolve("others.yaml"), "- {name: a, type: Bool}");

        assertThat(parserPackagesLoadedFor(json)).isEqualTo("core");
        assertThat(parserPackagesLoadedFor(yaml)).isEqualTo("core dataformat.yaml snakeyaml");
    }

    private String parserPackagesLoadedFor(Path file) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process reading = new ProcessBuilder(
                        java.toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load=info:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).isEqualTo(CollectionNames.ofFile(file.toString()));
        List<String> lines = Files.readAllLines(log);
        Stream<String> packages = Stream.of("core", "databind", "dataformat.yaml", "snakeyaml");
        return String.join(" ", packages.filter(name -> isLoaded(name, lines)).toList());
    }

    private static boolean isLoaded(String name, List<String> lines) {
        String start = name.equals("snakeyaml") ? "org.snakeyaml." : "tools.jackson." + name + '.';
        return lines.stream().anyMatch(line -> line.contains(start));
    }
}
