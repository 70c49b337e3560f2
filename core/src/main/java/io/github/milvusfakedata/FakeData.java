package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.resolve.DatasetRequest;
import io.github.milvusfakedata.internal.resolve.DatasetResolution;
import io.github.milvusfakedata.internal.resolve.SchemaResolution;
import io.github.milvusfakedata.internal.type.DescribedCollection;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.ObjectStore;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Mock data for a Milvus collection: a schema, a number of rows and a seed, which together say every value.
 *
 * <pre>{@code
 * Dataset dataset = FakeData.builtin("simple").rows(100_000).seed(42).write(Path.of("simple_example"), WriteOptions.defaults());
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Nothing is generated before it is asked for, and rows may be asked for
 * in any order: row n is the same whether it is written to a file, streamed or computed alone, and whatever the number of
 * rows.
 *
 * <p>What plans, gives or writes rows throws a {@link FakeDataException} if there are errors in the schema.
 */
public final class FakeData implements Iterable<Row> {
    /** Seeds that are drawn for those who name none stay below this, so that they are short to write down. */
    private static final long DRAWN_SEED_BOUND = 1L << 32;

    private final DatasetRequest request;
    /** What {@link #validate} found, once it has looked; two threads may both look, and find the same. */
    private volatile SchemaResolution resolution;

    private FakeData(DatasetRequest request) {
        this.request = request;
    }

    /**
     * Data for a schema that comes with the library, the same on every machine. One's own schemas are in a {@link
     * io.github.milvusfakedata.library.SchemaLibrary}, whose {@code load} takes either.
     *
     * @param id such as {@code simple} or {@code ecommerce}; the {@code SchemaLibrary} lists them
     * @throws FakeDataException if there is no such schema
     */
    public static FakeData builtin(String id) {
        return of(BuiltinSchemas.read(id));
    }

    /**
     * Data for a schema file, JSON or YAML. Where the text can be parsed, mistakes in it are not thrown here: {@link #validate}
     * reports them together with all others.
     *
     * @throws FakeDataException if the file can't be read or its text is no JSON or YAML
     */
    public static FakeData file(Path path) {
        return of(SchemaReader.read(path));
    }

    /**
     * Data for a schema text, JSON or YAML, as {@link #file} does.
     *
     * @param name stands for the file's name in messages, and names the collection where the text doesn't
     */
    public static FakeData text(String name, String text) {
        return of(SchemaReader.readText(name, text));
    }

    /**
     * As {@link #text}, for a text from an input, which is read to its end.
     *
     * @throws IOException if it can't be read
     */
    public static FakeData input(String name, InputStream input) throws IOException {
        return of(SchemaReader.read(name, input));
    }

    /** Data for a schema that was built in code. */
    public static FakeData of(Collection collection) {
        return of(ParsedSchema.of(collection));
    }

    private static FakeData of(ParsedSchema schema) {
        return new FakeData(new DatasetRequest(schema, new SplittableRandom().nextLong(DRAWN_SEED_BOUND)));
    }

    /** The same data with so many rows, 1 … 2^40; 1,000 where none are named. Rows that both have are equal. */
    public FakeData rows(long count) {
        return ofOtherRows(request.withRows(count));
    }

    /** The same data from a row on: {@code rows(100).firstRow(40)} has the rows 40 to 139 of longer data. Rows end at 2^40. */
    public FakeData firstRow(long row) {
        return ofOtherRows(request.withFirstRow(row));
    }

    private FakeData ofOtherRows(DatasetRequest other) {
        FakeData data = new FakeData(other);
        SchemaResolution known = resolution;
        if (known != null) {
            data.resolution = known.with(other);
        }
        return data;
    }

    /** Other data of the same kind. Any 64 bits are a seed; where none is named, one below 2^32 has been drawn. */
    public FakeData seed(long newSeed) {
        return new FakeData(request.withSeed(newSeed));
    }

    /** The same data, but every warning counts as an error. */
    public FakeData strict() {
        return new FakeData(request.asStrict());
    }

    /** The same data, checked by the rules of this Milvus; by those of the newest where none is named. */
    public FakeData milvusVersion(MilvusVersion version) {
        return new FakeData(request.withVersion(version));
    }

    /** The same data for a collection of other settings, such as partitions and shards. No value depends on them. */
    public FakeData settings(CollectionSettings settings) {
        return new FakeData(
                request.withSchema(request.schema().with(collection().withSettings(settings))));
    }

    /** The schema, with canonical type names. */
    public Collection collection() {
        return request.collection();
    }

    /** The schema as JSON, in the form that {@link #file} reads. */
    public String schemaJson() {
        return SchemaWriter.toJson(collection());
    }

    /** The same data for a schema without errors of which every field says by {@code generate} how its values are made. */
    public FakeData described() {
        Collection described =
                DescribedCollection.of(collection(), resolution().rows().columns());
        return new FakeData(request.withSchema(ParsedSchema.of(described)));
    }

    /** The number of rows. */
    public long rows() {
        return request.rows();
    }

    /** The number of the first row. */
    public long firstRow() {
        return request.firstRow();
    }

    /** The seed that makes the same data again. */
    public long seed() {
        return request.seed();
    }

    /** All errors and warnings about schema and rows, in the order of the schema; empty if all is well. */
    public List<Problem> validate() {
        return resolution().problems();
    }

    /**
     * All errors and warnings about the schema, these options and this directory. Looks only, writes nothing.
     *
     * @throws UncheckedIOException naming the path, if the directory can't be looked at
     */
    public List<Problem> validate(Path directory, WriteOptions options) {
        try {
            return plan(options).at(directory).problems();
        } catch (FakeDataException e) {
            return e.problems();
        }
    }

    /** As {@link #validate(Path, WriteOptions)}, for an object store. */
    public List<Problem> validate(ObjectStore store, WriteOptions options) {
        try {
            return plan(options).at(store).problems();
        } catch (FakeDataException e) {
            return e.problems();
        }
    }

    /**
     * Resolves the dataset and cuts it into files. The plan then writes them, with nothing checked again.
     *
     * @throws FakeDataException if there are errors in schema or options
     */
    public Plan plan(WriteOptions options) {
        return new Plan(DatasetResolution.of(resolution(), options.request(), ToolVersion.current()), options);
    }

    /**
     * Writes the data files and {@code meta.json} to a directory, which is made if it doesn't exist. A file appears under
     * its name when it is whole, {@code meta.json} last; after a failure, files that are whole stay.
     *
     * @throws FakeDataException if there are errors, or files in the directory are in the way
     * @throws UncheckedIOException naming the file, if one can't be written
     * @throws CancellationException if the run was cancelled or the calling thread interrupted
     */
    public Dataset write(Path directory, WriteOptions options) {
        return plan(options).write(directory);
    }

    /** As {@link #write(Path, WriteOptions)}, to an object store; uses only as many workers as its sinks have memory for. */
    public Dataset write(ObjectStore store, WriteOptions options) {
        return plan(options).write(store);
    }

    /**
     * Writes the data files, without {@code meta.json}, to sinks of any kind: {@code name -> new NullSink()} measures how
     * fast data can be made. Fails as {@link #write(Path, WriteOptions)} does.
     */
    public List<DatasetFile> write(SinkFactory sinks, WriteOptions options) {
        return plan(options).write(sinks);
    }

    /** The first rows, fewer if there are fewer. */
    public List<Row> first(int count) {
        return checkedRows().first(count);
    }

    /**
     * The row of a number.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Row row(long number) {
        return checkedRows().row(number);
    }

    /** All rows in order, computed as they are asked for. */
    @Override
    public Iterator<Row> iterator() {
        return checkedRows().iterator();
    }

    /** All rows in order, as {@link #iterator} gives them. */
    public Stream<Row> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Some consecutive rows, column by column.
     *
     * @throws IllegalArgumentException if the number of rows is below 1
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public RowBlock block(long firstRow, int count) {
        return checkedRows().block(firstRow, count);
    }

    /** All rows in order in blocks that each stay valid, the last one smaller. Fails as {@link #reader} does. */
    public Stream<RowBlock> blocks(int blockRows) {
        return checkedRows().blocks(blockRows);
    }

    /**
     * Reads all rows, or any of them, in blocks that are filled again and again.
     *
     * @param blockRows rows of a block, at least 1
     * @param columns the columns to compute, all where none is named
     * @throws IllegalArgumentException if the number is below 1 or there is no such column
     */
    public BlockReader reader(int blockRows, String... columns) {
        return checkedRows().reader(blockRows, columns);
    }

    private DatasetRows checkedRows() {
        return new DatasetRows(resolution().rows(), resolution().columns());
    }

    private SchemaResolution resolution() {
        SchemaResolution known = resolution;
        if (known == null) {
            known = SchemaResolution.of(request);
            resolution = known;
        }
        return known;
    }
}
