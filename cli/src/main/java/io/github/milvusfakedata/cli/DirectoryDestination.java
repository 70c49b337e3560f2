package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.DatasetTarget;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.dataset.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A directory to write to.
 *
 * @param directory its absolute path
 */
record DirectoryDestination(Path directory) implements Destination {
    @Override
    public String place() {
        return directory.toString();
    }

    @Override
    public DatasetTarget target(Plan plan) {
        return plan.at(directory);
    }

    @Override
    public OptionalLong free() {
        return DiskSpace.free(directory);
    }

    @Override
    public void require(long bytes) {
        DiskSpace.require(bytes, directory);
    }

    @Override
    public void hurryWith(Cancellation cancellation) {
        // Nothing waits for a directory.
    }

    @Override
    public boolean hasDataset() {
        return Files.exists(directory.resolve(Dataset.DESCRIPTION));
    }

    @Override
    public OptionalLong completeFiles(Plan plan) {
        return OptionalLong.of(plan.files()
                .filter(file -> Files.exists(directory.resolve(file.name())))
                .count());
    }

    @Override
    public void close() {
        // A directory is not held between calls.
    }
}
