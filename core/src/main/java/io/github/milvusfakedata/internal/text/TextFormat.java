package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.encode.FileSizes;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Files of text as Milvus imports them, one row a line, so that line tools can cut and count rows. */
public final class TextFormat implements FileFormat {
    private static final int BLOCK_BYTES = 512 << 10;
    private static final int MOST_BLOCK_ROWS = 1 << 13;
    private static final TextLayout JSON = TextLayout.of("[\n", ",\n", "\n]\n");

    private final OutputFormat output;
    private final TextLayout layout;
    private final RowText rows;
    private final TextSizes sizes;

    private TextFormat(OutputFormat output, TextLayout layout, RowText rows, TextSizes sizes) {
        this.output = output;
        this.layout = layout;
        this.rows = rows;
        this.sizes = sizes;
    }

    /**
     * A list of row objects: one JSON text.
     *
     * @param columns what to write, at least one column other than {@code $meta}
     * @param calibration the same columns bound with the fixed seed that sizes are measured with
     */
    public static TextFormat json(List<Column> columns, List<Column> calibration) {
        return json(columns, calibration, new TextMistakes());
    }

    /** {@link #json(List, List)} with mistakes. */
    public static TextFormat json(List<Column> columns, List<Column> calibration, TextMistakes mistakes) {
        return of(new JsonOutput(), JSON, columns, calibration, JsonRows::new, RowGrammar.json(), mistakes);
    }

    /**
     * A few rows as a file of JSON would hold them, in memory and with nothing planned.
     *
     * @param columns at least one column other than {@code $meta}
     */
    public static String jsonOf(List<Column> columns, long firstRow, int count) {
        RowText rows = new JsonRows(columns);
        RowWorkspace workspace = rows.newWorkspace();
        workspace.fill(firstRow, count);
        TextBuffer text = workspace.text();
        text.put(JSON.head());
        for (int row = 0; row < count; row++) {
            if (row > 0) {
                text.put(JSON.separator());
            }
            rows.write(row, workspace);
        }
        text.put(JSON.tail());
        return new String(text.bytes(), 0, text.position(), StandardCharsets.UTF_8);
    }

    /**
     * JSON Lines, a row object on each line.
     *
     * @param columns what to write, at least one column other than {@code $meta}
     * @param calibration the same columns bound with the fixed seed that sizes are measured with
     */
    public static TextFormat jsonLines(List<Column> columns, List<Column> calibration, TextMistakes mistakes) {
        TextLayout layout = TextLayout.of("", "\n", "\n");
        return of(new JsonLinesOutput(), layout, columns, calibration, JsonRows::new, RowGrammar.json(), mistakes);
    }

    /**
     * CSV with a header: commas, and the quotes of RFC 4180 where a cell needs them. A null
     * is an empty cell, as Milvus takes it when it is told nothing else.
     *
     * @param columns what to write, at least one column
     * @param calibration the same columns bound with the fixed seed that sizes are measured with
     */
    public static TextFormat csv(List<Column> columns, List<Column> calibration, TextMistakes mistakes) {
        TextLayout layout = TextLayout.of(CsvRows.header(columns) + "\n", "\n", "\n");
        return of(new CsvOutput(), layout, columns, calibration, CsvRows::new, RowGrammar.csv(columns), mistakes);
    }

    private static TextFormat of(
            OutputFormat output,
            TextLayout layout,
            List<Column> columns,
            List<Column> calibration,
            Function<List<Column>, RowText> rows,
            RowGrammar grammar,
            TextMistakes mistakes) {
        UnaryOperator<RowText> mistaken =
                mistakes.hasNoRows() ? UnaryOperator.identity() : right -> new MistakenRows(right, grammar, mistakes);
        TextLayout framed = mistakes.framed(layout);
        TextSizes sizes = new TextSizes(framed, () -> mistaken.apply(rows.apply(calibration)), calibration);
        return new TextFormat(output, framed, mistaken.apply(rows.apply(columns)), sizes);
    }

    @Override
    public OutputFormat output() {
        return output;
    }

    @Override
    public FileSizes sizes() {
        return sizes;
    }

    @Override
    public FileAssembly open(FileRange range) {
        return new TextAssembly(layout, rows, range, blockRows());
    }

    /** Rows of a block; follows from the calibration alone, so that blocks are the same for every seed. */
    private int blockRows() {
        return (int) Math.max(1, Math.min(MOST_BLOCK_ROWS, BLOCK_BYTES / sizes.rowBytes()));
    }

    @Override
    public Workspace newWorkspace() {
        return rows.newWorkspace();
    }
}
