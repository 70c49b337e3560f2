package io.github.milvusfakedata.doctor.internal.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/**
 * The rows of one column as lists of lists of values, put together from the levels and values of its pages. A value is a
 * Long, a Float, a Double, or a String, which is Base64 for bytes; {@link #UNREAD} where the reader decodes none.
 */
final class ColumnRows {
    /** In place of values that the reader leaves out, such as truth values: that one is there is all that is known. */
    static final String UNREAD = "a value";

    private final SchemaNode leaf;
    /** The definition levels of the repeated groups that the column is in, from the outermost on. */
    private final List<Integer> entries;
    /** The lists to which the next value may belong: the rows, the last row's list, its last list and so on. */
    private final List<List<Object>> open = new ArrayList<>();

    private final List<Object> rows = new ArrayList<>();

    private ColumnRows(List<SchemaNode> path) {
        this.leaf = path.get(path.size() - 1);
        this.entries = path.stream()
                .filter(SchemaNode::isRepeated)
                .map(SchemaNode::definition)
                .toList();
        open.add(rows);
        entries.forEach(entry -> open.add(new ArrayList<>()));
    }

    /** Reads a column, of which the path from the file's columns down to it is given, in all row groups. */
    static List<Object> read(PageReader reader, FileChannel channel, ParquetFile file, List<SchemaNode> path)
            throws IOException {
        ColumnRows column = new ColumnRows(path);
        for (RowGroup group : file.groups()) {
            ColumnMetaData chunk =
                    group.getColumns().get(column.leaf.firstLeaf()).getMeta_data();
            reader.open(channel, channel.size(), chunk, column.leaf, true);
            for (DataPage page = reader.next(); page != null; page = reader.next()) {
                column.add(page);
            }
        }
        return column.rows;
    }

    private void add(DataPage page) {
        int present = 0;
        for (int i = 0; i < page.entries; i++) {
            boolean there = page.definition[i] == leaf.definition();
            add(page.repetition[i], page.definition[i], there ? value(page.values, present++) : null);
        }
    }

    private void add(int repetition, int definition, Object value) {
        for (int depth = repetition; depth < entries.size(); depth++) {
            int entry = entries.get(depth);
            if (definition < entry) {
                open.get(depth).add(definition == entry - 1 ? new ArrayList<>() : null);
                return;
            }
            List<Object> list = new ArrayList<>();
            open.get(depth).add(list);
            open.set(depth + 1, list);
        }
        open.get(entries.size()).add(value);
    }

    private Object value(PageValues values, int i) {
        return switch (leaf.element().getType()) {
            case INT32 -> (long) values.ints[i];
            case INT64 -> values.longs[i];
            case FLOAT -> Float.intBitsToFloat(values.ints[i]);
            case DOUBLE -> Double.longBitsToDouble(values.longs[i]);
            case BYTE_ARRAY -> text(values, i);
            case BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY -> UNREAD;
        };
    }

    private Object text(PageValues values, int i) {
        byte[] bytes = new byte[values.ends[i] - values.starts[i]];
        System.arraycopy(values.text, values.starts[i], bytes, 0, bytes.length);
        boolean isText = ArrowTypes.of(leaf).kind() == ArrowKind.STRING;
        return isText
                ? new String(bytes, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(bytes);
    }
}
