package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Room on the disk of a directory that may not exist yet. */
final class DiskSpace {
    private DiskSpace() {}

    /** Bytes that this user may still write there, where the system says it. */
    static OptionalLong free(Path directory) {
        try {
            FileStore store = Files.getFileStore(existing(directory.toAbsolutePath()));
            // Some file systems have no size to tell and say 0.
            return store.getTotalSpace() == 0 ? OptionalLong.empty() : OptionalLong.of(store.getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * Refuses what can't fit.
     *
     * @throws FakeDataException if less is free than the dataset will take
     */
    static void require(long bytes, Path directory) {
        OptionalLong free = free(directory);
        if (free.isPresent() && free.getAsLong() < bytes) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.DISK_SPACE.id(),
                    "--out",
                    "The dataset takes about " + Quantities.size(bytes) + ", but only "
                            + Quantities.size(free.getAsLong()) + " are free at " + directory + ".",
                    "Give an --out on a larger disk, or fewer --rows."));
        }
    }

    private static Path existing(Path path) {
        Path at = path;
        while (at.getParent() != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }
}
