package io.github.milvusfakedata.sink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file on disk under a temporary name beside it, {@code .NAME.tmp}, and renames it when it is whole, so that no
 * half file is ever seen under the name. Never replaces a file.
 *
 * <p>Bytes are not forced to the medium: doing so would tie the speed to the disk's slowest operation. After a loss of
 * power, unlike after a crash of the program, a renamed file may therefore be incomplete; its checksum tells.
 */
public final class FileSink implements ByteSink {
    private final Path path;
    private final Path temporary;
    private final FileChannel channel;
    private boolean committed;

    private FileSink(Path path, Path temporary, FileChannel channel) {
        this.path = path;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Opens the file that will have this path.
     *
     * @throws IOException naming the path, if its directory can't be written or the temporary name is taken
     */
    public static FileSink open(Path path) throws IOException {
        return open(path, file -> FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    /** Makes and opens a file. */
    @FunctionalInterface
    interface FileOpening {
        FileChannel open(Path file) throws IOException;
    }

    /** A sink whose file is opened in this way. */
    static FileSink open(Path path, FileOpening opening) throws IOException {
        Path temporary = temporaryFor(path);
        try {
            return new FileSink(path, temporary, opening.open(temporary));
        } catch (IOException e) {
            throw FileFailure.of("create", path, e);
        }
    }

    /** The name that the file has until it is whole. */
    public static Path temporaryFor(Path path) {
        return path.resolveSibling("." + path.getFileName() + ".tmp");
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw FileFailure.of("write", path, e);
        }
    }

    @Override
    public void commit() throws IOException {
        try {
            channel.close();
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
        } catch (IOException e) {
            abort();
            throw FileFailure.of("finish", path, e);
        }
    }

    @Override
    public void abort() {
        if (committed) {
            return;
        }
        // Something else has failed already and is what to report; the temporary name tells what this is.
        quietly(channel::close);
        quietly(() -> Files.deleteIfExists(temporary));
    }

    /** What may fail. */
    private interface TidyingStep {
        void run() throws IOException;
    }

    private static void quietly(TidyingStep step) {
        try {
            step.run();
        } catch (IOException e) {
            return;
        }
    }
}
