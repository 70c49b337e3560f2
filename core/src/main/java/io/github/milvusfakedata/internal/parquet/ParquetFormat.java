package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Parquet as Milvus' importer takes it: all columns optional, three-level lists, PLAIN and dictionary pages of version 1 of
 * about a mebibyte. Pages are laid out by hand, for a writer that takes one value at a time is fifty times slower.
 */
public final class ParquetFormat implements FileFormat {
    private final List<ColumnPlan> plans;
    private final List<Column> sample;
    private final ParquetOptions options;
    private final ParquetMistakes mistakes;
    private FileSizes sizes;

    /**
     * Files of these columns.
     *
     * @param columns what is written, in this order
     * @param sample the same columns of a fixed seed, which stand for those of any seed when sizes are measured
     * @param options how it is written
     */
    public ParquetFormat(List<Column> columns, List<Column> sample, ParquetOptions options) {
        this(columns, sample, options, ParquetMistakes.NONE);
    }

    /** Files of these columns with mistakes; those of columns are of ones without a dictionary. */
    public ParquetFormat(List<Column> columns, List<Column> sample, ParquetOptions options, ParquetMistakes mistakes) {
        if (columns.isEmpty() || columns.size() != sample.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, " + sample.size() + " of the sample");
        }
        ColumnPlanner planner = new ColumnPlanner(options);
        List<Column> leaves = leaves(columns);
        this.sample = leaves(sample);
        List<ColumnPlan> planned = new ArrayList<>();
        for (int c = 0; c < leaves.size(); c++) {
            planned.add(planner.plan(leaves.get(c), this.sample.get(c)));
        }
        List<ColumnPlan> decided =
                options.compression() == Compression.AUTO ? AutoCompression.decide(planned) : planned;
        this.plans = decided.stream().map(plan -> plan.with(mistakes)).toList();
        this.mistakes = mistakes;
        this.options = options;
    }

    /** The columns with one for each member in place of those of structs, since Parquet keeps members apart. */
    private static List<Column> leaves(List<Column> columns) {
        List<Column> leaves = new ArrayList<>();
        for (Column column : columns) {
            List<ColumnSource> members = column.source().members();
            members.forEach(member -> leaves.add(new Column(column.name(), member)));
            if (members.isEmpty()) {
                leaves.add(column);
            }
        }
        return List.copyOf(leaves);
    }

    @Override
    public OutputFormat output() {
        return new ParquetOutput();
    }

    @Override
    public synchronized FileSizes sizes() {
        if (sizes == null) {
            sizes = new ParquetSizes(plans, sample, options);
        }
        return sizes;
    }

    /** Column chunks: row groups × columns. */
    @Override
    public long contents(long rows) {
        long groups = (rows - 1) / options.maxRowGroupRows() + 1;
        return groups * plans.size();
    }

    @Override
    public FileAssembly open(FileRange range) {
        return new ParquetAssembly(plans, options, range, !mistakes.cut());
    }

    @Override
    public Workspace newWorkspace() {
        return new ParquetWorkspace(plans);
    }
}
