package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    public List<Problem> problems(FakeData data, WriteOptions options) {
        return data.validate(directory, options);
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
    public Dataset write(FakeData data, WriteOptions options) {
        return data.write(directory, options);
    }

    @Override
    public boolean hasDataset() {
        return Files.exists(directory.resolve(Dataset.DESCRIPTION));
    }

    @Override
    public void close() {
        // A directory is not held between calls.
    }
}
