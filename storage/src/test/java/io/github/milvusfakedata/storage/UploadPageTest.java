package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java example of the page about object stores does what it says. */
class UploadPageTest {
    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/reference/upload.md");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @BeforeEach
    void sayWhoCalls() {
        System.setProperty("aws.accessKeyId", FakeS3.KEY);
        System.setProperty("aws.secretAccessKey", "never shown");
    }

    @AfterEach
    void sayNobodyCalls() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Test
    void theExampleWritesAndCopiesADataset() throws Exception {
        try (FakeS3 server = new FakeS3()) {
            Matcher example = JAVA_BLOCK.matcher(Files.readString(PAGE));
            assertThat(example.find()).isTrue();
            String source = example.group(1)
                    .replace("http://localhost:9000", server.address().toString())
                    .replace("Path.of(\"products\")", "Path.of(\"" + directory.resolve("products") + "\")");

            assertThat(run(source))
                    .contains("10000 rows in [s3://bucket/copy/data.parquet]")
                    .doesNotContain("never shown");
            assertThat(server.keys())
                    .containsExactly(
                            "copy/data.parquet", "copy/meta.json", "products/data.parquet", "products/meta.json");
            assertThat(server.objects.get("copy/data.parquet")).isEqualTo(server.objects.get("products/data.parquet"));
        }
    }

    /** Compiles the source, runs it here, where the client is loaded already, and returns what it printed. */
    private String run(String source) throws Exception {
        Path file = Files.writeString(directory.resolve("ToStore.java"), source);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        complaints,
                        complaints,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            Method main = classes.loadClass("ToStore").getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
