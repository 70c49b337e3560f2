package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.ReadSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
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
import java.util.Objects;
import java.util.OptionalLong;
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
    private final ReadSchema schema;
    private final OptionalLong rows;
    private final Rules rules;
    private final RowTable table;
    private final FileFormats formats;
    /** What {@link #validate} found, once it has looked. */
    private volatile List<Problem> problems;

    private FakeData(ReadSchema schema, OptionalLong rows, Rules rules, RowTable table, FileFormats formats) {
        this.schema = schema;
        this.rows = rows;
        this.rules = rules;
        this.table = table;
        this.formats = formats;
    }

    private static FakeData bound(ReadSchema schema, OptionalLong rows, Rules rules, long seed) {
        RowTable table = new RowTable(schema.collection(), seed);
        return new FakeData(schema, rows, rules, table, new FileFormats(table));
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
     * Data for a schema file, JSON or YAML. Mistakes that leave something to check are not thrown here but told by {@link
     * #validate}, together with all others.
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
     * @throws FakeDataException if the text is no JSON or YAML
     */
    public static FakeData text(String name, String text) {
        return of(SchemaReader.readText(name, text));
    }

    /**
     * Data for a schema from an input, which is read to its end, as {@link #file} does.
     *
     * @param name stands for the file's name in messages, and names the collection where the text doesn't
     * @throws FakeDataException if the input is too long, or no JSON or YAML
     * @throws IOException if it can't be read
     */
    public static FakeData input(String name, InputStream input) throws IOException {
        return of(SchemaReader.read(name, input));
    }

    /** Data for a schema that was built in code. */
    public static FakeData of(Collection collection) {
        return of(ReadSchema.of(collection));
    }

    private static FakeData of(ReadSchema schema) {
        return bound(schema, OptionalLong.empty(), Rules.DEFAULT, RowTable.drawnSeed());
    }

    /** The same data with so many rows, 1 … 2^40; 1,000 where none are named. Rows that both have are equal. */
    public FakeData rows(long count) {
        return new FakeData(schema, OptionalLong.of(count), rules, table, formats);
    }

    /** Other data of the same kind. Any 64 bits are a seed; where none is named, one below 2^32 has been drawn. */
    public FakeData seed(long newSeed) {
        return bound(schema, rows, rules, newSeed);
    }

    /** The same data, but every warning counts as an error. */
    public FakeData strict() {
        return new FakeData(schema, rows, new Rules(rules.version(), true), table, formats);
    }

    /** The same data, checked by the rules of this Milvus; by those of the newest where none is named. */
    public FakeData milvusVersion(MilvusVersion version) {
        return new FakeData(schema, rows, new Rules(version, rules.strict()), table, formats);
    }

    /** The same data for a collection of other settings, such as partitions and shards. No value depends on them. */
    public FakeData settings(CollectionSettings settings) {
        Collection other = collection().withSettings(settings);
        return bound(new ReadSchema(other, schema.problems(), schema.places()), rows, rules, seed());
    }

    /** The schema, with canonical type names. */
    public Collection collection() {
        return schema.collection();
    }

    /** The schema as JSON, in the form that {@link #file} reads. */
    public String schemaJson() {
        return SchemaWriter.toJson(collection());
    }

    /** The number of rows. */
    public long rows() {
        return rows.orElse(SplitLimits.DEFAULT_ROWS);
    }

    /** The seed that makes the same data again. */
    public long seed() {
        return table.seed();
    }

    /** All errors and warnings about schema and rows, in the order of the schema; empty if all is well. */
    public List<Problem> validate() {
        List<Problem> found = problems;
        if (found == null) {
            found = List.copyOf(Requests.problems(this, WriteOptions.defaults()));
            problems = found;
        }
        return found;
    }

    /**
     * All errors and warnings about the schema, these options and this directory. Looks only, writes nothing.
     *
     * @throws UncheckedIOException naming the path, if the directory can't be looked at
     */
    public List<Problem> validate(Path directory, WriteOptions options) {
        return Requests.problems(this, directory, options);
    }

    /** The files that {@link #write} would make. */
    public Plan plan(WriteOptions options) {
        return Requests.plan(this, options);
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
        return Requests.write(this, directory, options);
    }

    /** As {@link #validate(Path, WriteOptions)}, for an object store. */
    public List<Problem> validate(ObjectStore store, WriteOptions options) {
        return Requests.problems(this, store, options);
    }

    /**
     * As {@link #write(Path, WriteOptions)}, to an object store with no file on disk. No more workers are used than the
     * store's sinks have memory for.
     */
    public Dataset write(ObjectStore store, WriteOptions options) {
        return Requests.write(this, store, options);
    }

    /**
     * Writes the data files, without {@code meta.json}, to sinks of any kind: {@code name -> new NullSink()} measures how
     * fast data can be made. Fails as {@link #write(Path, WriteOptions)} does.
     */
    public List<DatasetFile> write(SinkFactory sinks, WriteOptions options) {
        return Requests.write(this, sinks, options);
    }

    /**
     * The first rows, fewer if there are fewer.
     * @throws IllegalArgumentException if the number is negative
     */
    public List<Row> first(int count) {
        return checkedTable().first(count, rows());
    }

    /**
     * One row.
     *
     * @param number from 0
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Row row(long number) {
        Objects.checkIndex(number, rows());
        return checkedTable().rows(number, 1).get(0);
    }

    /** All rows in order, computed as they are asked for. */
    @Override
    public Iterator<Row> iterator() {
        return checkedTable().iterator(rows());
    }

    /** All rows in order, as {@link #iterator} gives them. */
    public Stream<Row> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Some consecutive rows, column by column.
     *
     * @param firstRow from 0
     * @param count number of rows, at least 1
     * @throws IllegalArgumentException if the number is below 1
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public RowBlock block(long firstRow, int count) {
        RowTable.requireRows(count);
        Objects.checkFromIndexSize(firstRow, count, rows());
        return checkedTable().block(firstRow, count);
    }

    /** All rows in order in blocks that each stay valid, the last one smaller. Fails as {@link #reader} does. */
    public Stream<RowBlock> blocks(int blockRows) {
        RowTable.requireRows(blockRows);
        return checkedTable().blocks(rows(), blockRows);
    }

    /**
     * Reads all rows, or any of them, in blocks that are filled again and again.
     *
     * @param blockRows rows of a block, at least 1
     * @param columns the columns to compute, all where none is named
     * @throws IllegalArgumentException if the number is below 1 or there is no such column
     */
    public BlockReader reader(int blockRows, String... columns) {
        return checkedTable().reader(rows(), blockRows, columns);
    }

    /** The rows where they were named, in place of the default. */
    OptionalLong namedRows() {
        return rows;
    }

    FileFormats formats() {
        return formats;
    }

    ReadSchema schema() {
        return schema;
    }

    Rules rules() {
        return rules;
    }

    private RowTable checkedTable() {
        Requests.requireNoErrors(validate());
        return table;
    }
}
