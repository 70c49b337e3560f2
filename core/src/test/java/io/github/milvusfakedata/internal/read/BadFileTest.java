package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.milvusfakedata.internal.tree.TextFile;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read as a schema. None of them may block, and none may be read without end. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class BadFileTest {
    @TempDir
    private Path directory;

    @Test
    void suggestsTheNearestFileForAMissingOne() throws IOException {
        Files.writeString(directory.resolve("products.json"), "[]");
        Files.writeString(directory.resolve("people.json"), "[]");

        assertRefused(
                directory.resolve("prodcuts.json"),
                ProblemCode.FILE_MISSING,
                "Did you mean " + directory.resolve("products.json") + "?");
        assertRefused(directory.resolve("Products.JSON"), ProblemCode.FILE_MISSING, "products.json?");
        assertRefused(directory.resolve("zzz.json"), ProblemCode.FILE_MISSING, "Check the path");
        assertRefused(directory.resolve("none").resolve("zzz.json"), ProblemCode.FILE_MISSING, "Check the path");
    }

    @Test
    void suggestsTheSameNameWithAnotherEnding() throws IOException {
        Files.writeString(directory.resolve("products.yaml"), "[]");

        assertRefused(directory.resolve("products.json"), ProblemCode.FILE_MISSING, "products.yaml?");
        assertRefused(directory.resolve("products"), ProblemCode.FILE_MISSING, "products.yaml?");
    }

    @Test
    void refusesADirectoryAndNamesTheSchemaOfADataset() throws IOException {
        assertRefused(directory, ProblemCode.FILE_KIND, "directory");
        assertRefused(Path.of("/"), ProblemCode.FILE_KIND, "directory");

        Files.writeString(directory.resolve("meta.json"), "{}");
        assertRefused(
                directory, ProblemCode.FILE_KIND, directory.resolve("meta.json").toString());
    }

    @Test
    void refusesDevicesWithoutOpeningThem() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));

        assertRefused(zero, ProblemCode.FILE_KIND, "a device or a pipe");
        assertRefused(Path.of("/dev/null"), ProblemCode.FILE_KIND, "a device or a pipe");
    }

    @Test
    void refusesAPipeThatNobodyWritesTo() throws IOException, InterruptedException {
        Path pipe = directory.resolve("schema.json");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertRefused(pipe, ProblemCode.FILE_KIND, "a device or a pipe");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.json"), "[]");
        assumeTrue(secret.toFile().setReadable(false, false));
        assumeFalse(Files.isReadable(secret), "root may read everything");

        assertRefused(secret, ProblemCode.FILE_UNREADABLE, "permissions");
    }

    @Test
    void refusesWhatLiesBelowAFileAndALinkToItself() throws IOException {
        Path file = Files.writeString(directory.resolve("schema.json"), "[]");
        Path loop = Files.createSymbolicLink(directory.resolve("loop.json"), Path.of("loop.json"));

        assertRefused(file.resolve("schema.json"), ProblemCode.FILE_MISSING, "no such file");
        assertRefused(loop, ProblemCode.FILE_UNREADABLE, "can't be read");
    }

    @Test
    void refusesAFileOfManyGigabytesAtOnce() throws IOException {
        Path huge = directory.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100L << 30);
        }

        assertRefused(huge, ProblemCode.FILE_SIZE, "larger than 10 MiB");
    }

    @Test
    void takesTenMebibytesAndNotAByteMore() throws IOException {
        byte[] full = " ".repeat(TextFile.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        full[0] = '[';
        full[full.length - 1] = ']';
        Path file = Files.write(directory.resolve("full.json"), full);

        assertThat(SchemaReader.read(file).collection().fields()).isEmpty();

        Files.writeString(file, "[" + " ".repeat(TextFile.MOST_BYTES - 1) + "]");
        assertRefused(file, ProblemCode.FILE_SIZE, "larger than 10 MiB");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertBytesRefused(new byte[0], ProblemCode.FILE_EMPTY, "empty");
        assertBytesRefused(new byte[] {'{', 0, '}'}, ProblemCode.FILE_BINARY, "zero bytes");
        assertBytesRefused(new byte[] {'{', '\n', '\n', (byte) 0xE9, '}'}, ProblemCode.FILE_BINARY, "line 3");
        assertBytesRefused(new byte[] {'[', (byte) 0xC3}, ProblemCode.FILE_BINARY, "line 1");
        assertBytesRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, '[', 0}, ProblemCode.FILE_BINARY, "UTF-16");
        assertBytesRefused(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '['}, ProblemCode.FILE_BINARY, "UTF-16");
        assertBytesRefused(
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, '[', 0, 0, 0}, ProblemCode.FILE_BINARY, "UTF-32");
        assertBytesRefused(
                new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 0, 0, '['}, ProblemCode.FILE_BINARY, "UTF-32");
        assertBytesRefused("PAR1\0".getBytes(StandardCharsets.UTF_8), ProblemCode.FILE_BINARY, "Parquet");
    }

    private void assertBytesRefused(byte[] bytes, ProblemCode code, String words) throws IOException {
        for (String name : new String[] {"bytes.json", "bytes.yaml", "bytes"}) {
            assertRefused(Files.write(directory.resolve(name), bytes), code, words);
        }
    }

    private static void assertRefused(Path file, ProblemCode code, String words) {
        FakeDataException refused = catchThrowableOfType(FakeDataException.class, () -> SchemaReader.read(file));

        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code.id());
        assertThat(problem.location().source()).isEqualTo(file.toString());
        assertThat(problem.toString()).contains(words).doesNotContain("Exception", "java.");
        assertThat(problem.hint()).isNotEmpty();
    }
}
