package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java example of the page about object stores does what it says. */
class UploadPageTest {
    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/reference/upload.md");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void theExampleWritesAndCopiesADataset() throws IOException, InterruptedException {
        try (FakeS3 server = new FakeS3()) {
            Matcher example = JAVA_BLOCK.matcher(Files.readString(PAGE));
            assertThat(example.find()).isTrue();
            String source = example.group(1)
                    .replace("http://localhost:9000", server.address().toString());

            assertThat(run(source)).contains("10000 rows in [s3://bucket/copy/data.parquet]");
            assertThat(server.keys())
                    .containsExactly(
                            "copy/data.parquet", "copy/meta.json", "products/data.parquet", "products/meta.json");
            assertThat(server.objects.get("copy/data.parquet")).isEqualTo(server.objects.get("products/data.parquet"));
        }
    }

    private String run(String source) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("ToStore.java"), source);
        Path output = directory.resolve("output.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        file.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        java.environment().put("AWS_ACCESS_KEY_ID", FakeS3.KEY);
        java.environment().put("AWS_SECRET_ACCESS_KEY", "never shown");
        Process process = java.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).doesNotContain("never shown");
        return said;
    }
}
