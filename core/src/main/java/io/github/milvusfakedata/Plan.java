package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.directory.Description;
import io.github.milvusfakedata.internal.plan.FileSelection;
import io.github.milvusfakedata.internal.resolve.DatasetResolution;
import io.github.milvusfakedata.internal.resolve.FileMetadata;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.ObjectStore;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A dataset, resolved and cut into files: schema and options have been checked, and what is to be written is settled to the
 * last byte. Made by {@link FakeData#plan}. Immutable; nothing is written before it is asked for, and no memory is taken
 * per file.
 *
 * <p>A plan is of all files of its dataset, or by {@link #part} and {@link #only} of some. Each file has the name, rows and
 * bytes that it has in the whole, so that several processes can make a dataset together.
 */
public final class Plan {
    private final DatasetResolution resolution;
    private final WriteOptions options;
    private final FileSelection files;

    Plan(DatasetResolution resolution, WriteOptions options) {
        this(resolution, options, resolution.plan().all());
    }

    private Plan(DatasetResolution resolution, WriteOptions options, FileSelection files) {
        this.resolution = resolution;
        this.options = options;
        this.files = files;
    }

    /**
     * The files of one of several parts of these, which share no file and are as even as whole files allow. Files of the
     * same rows are in one part.
     *
     * @param part from 0
     * @param parts number of parts, at least 1
     * @throws FakeDataException if there are more parts than files
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public Plan part(int part, int parts) {
        return new Plan(resolution, options, files.part(part, parts));
    }

    /** Those of these files that pass. */
    public Plan only(Predicate<PlannedFile> wanted) {
        FileSelection chosen = files.only(index -> wanted.test(resolution.plan().file(index)));
        return new Plan(resolution, options, chosen);
    }

    /** All warnings about schema, options and the files to be made; empty if all is well. */
    public List<Problem> warnings() {
        return resolution.warnings();
    }

    /** Number of the dataset's first row: 0, unless the data was told to start later. */
    public long firstRow() {
        return resolution.plan().firstRow();
    }

    /** Rows of all files. */
    public long rows() {
        return files.rows();
    }

    /** The first rows of the dataset, fewer if it has fewer, as they should be. */
    public List<Row> first(int count) {
        return datasetRows().first(count);
    }

    /** The first rows of the dataset as a JSON array, as a data file of format JSON has them. */
    public String firstAsJson(int count) {
        return datasetRows().firstAsJson(count);
    }

    /**
     * The value of the partition key that most rows have, counted in the first 100,000 rows of the dataset; empty if there is
     * no such key.
     */
    public Optional<LargestTenant> largestTenant() {
        return LargestTenant.of(
                resolution.spec().collection().fields(),
                datasetRows(),
                resolution.spec().rows().range().count());
    }

    private DatasetRows datasetRows() {
        return new DatasetRows(resolution.spec().rows(), resolution.columns());
    }

    /** Number of data files. */
    public int fileCount() {
        return files.count();
    }

    /** Rows of the largest file. */
    public long largestFileRows() {
        return files.largestFileRows();
    }

    /** One file, from 0. */
    public PlannedFile file(int place) {
        return files.file(place);
    }

    /** All files in the order of their rows. */
    public Stream<PlannedFile> files() {
        return files.files();
    }

    /** Bytes that all data files are expected to take, within a few per cent. */
    public long expectedBytes() {
        return files.expectedBytes();
    }

    /** Bytes that all data files together never exceed. */
    public long atMostBytes() {
        return files.atMostBytes();
    }

    /** Bytes that the largest data file never exceeds. */
    public long largestFileAtMostBytes() {
        return resolution.plan().format().sizes().atMost(files.largestFileRows());
    }

    /** Bytes of vector values alone, as they lie in memory. */
    public long vectorBytes() {
        return files.vectorBytes();
    }

    /**
     * Looks at the directory where the files shall be.
     *
     * @throws UncheckedIOException naming the path, if it can't be looked at
     */
    public DatasetTarget at(Path directory) {
        return DirectoryTarget.of(this, directory);
    }

    /** As {@link #at(Path)}, for an object store. */
    public DatasetTarget at(ObjectStore store) {
        return StoreTarget.of(this, store);
    }

    /** Writes to a directory that no one has looked at yet: {@code at(directory).write()}. */
    public Dataset write(Path directory) {
        return at(directory).write();
    }

    /** As {@link #write(Path)}, to an object store. */
    public Dataset write(ObjectStore store) {
        return at(store).write();
    }

    /**
     * Writes the data files, without {@code meta.json}, to sinks of any kind.
     *
     * @throws UncheckedIOException naming the file, if one can't be written
     * @throws CancellationException if the run was cancelled or the calling thread interrupted
     */
    public List<DatasetFile> write(SinkFactory sinks) {
        return run(sinks, options.workers()).files();
    }

    Engine.Result run(SinkFactory sinks, int workers) {
        Engine.Controls controls = new Engine.Controls(workers, options.listener(), options.cancellation());
        FileMetadata metadata = new FileMetadata(resolution.spec());
        return Engine.run(files, metadata::keyValues, sinks, controls);
    }

    WriteOptions options() {
        return options;
    }

    /** The files that are made, as those see it who know no options. */
    FileSelection selection() {
        return files;
    }

    Description description() {
        return new Description(resolution.spec(), ToolVersion.current());
    }

    Dataset written(String place, Engine.Result result) {
        long seed = resolution.spec().seed();
        return new Dataset(place, result.files(), files.rows(), seed, result.times());
    }
}
