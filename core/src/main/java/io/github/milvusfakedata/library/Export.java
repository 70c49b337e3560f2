package io.github.milvusfakedata.library;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.FileFailure;
import io.github.milvusfakedata.sink.FileSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A text to a new file. */
final class Export {
    private Export() {}

    static void write(String text, Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FakeDataException.of(Problem.error(
                            ProblemCode.EXPORT_EXISTS.id(),
                            "",
                            "This name already exists.",
                            "Choose a new file, or remove this one first.")
                    .at(new Location(file.toString(), 0)));
        }
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException e) {
            throw FileFailure.unchecked("make the directory of", file, e);
        }
        try (ByteSink sink = FileSink.open(absolute)) {
            sink.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            sink.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
