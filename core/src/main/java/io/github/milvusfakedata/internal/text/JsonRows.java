package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows as JSON objects. The dynamic field {@code $meta} comes last and has no key of
 * its own: its members stand beside the fields, as in rows that users insert.
 */
final class JsonRows implements RowText {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final List<Column> columns;
    private final JsonValue[] values;
    /** For each column with a key what stands before its value: a brace or a comma, then {@code "name":}. */
    private final byte[][] keys;

    JsonRows(List<Column> columns) {
        List<Column> ordered = new ArrayList<>();
        columns.stream().filter(column -> !isMeta(column)).forEach(ordered::add);
        int keyed = ordered.size();
        columns.stream().filter(JsonRows::isMeta).forEach(ordered::add);
        if (keyed == 0) {
            throw new IllegalArgumentException("a row needs a column other than " + Column.DYNAMIC);
        }
        this.columns = List.copyOf(ordered);
        values = new JsonValue[keyed];
        keys = new byte[keyed][];
        for (int i = 0; i < keyed; i++) {
            values[i] = JsonValue.of(ordered.get(i).layout());
            keys[i] = key(i == 0 ? '{' : ',', ordered.get(i).name());
        }
    }

    private static boolean isMeta(Column column) {
        return column.layout().shape() == ColumnShape.JSON && column.name().equals(Column.DYNAMIC);
    }

    /** A key with what stands before it and the colon behind. */
    static byte[] key(char before, String name) {
        TextBuffer out = new TextBuffer();
        out.put(before);
        out.put(JsonStrings.quoted(name));
        out.put(':');
        byte[] key = new byte[out.position()];
        System.arraycopy(out.bytes(), 0, key, 0, key.length);
        return key;
    }

    @Override
    public RowWorkspace newWorkspace() {
        return new RowWorkspace(columns);
    }

    @Override
    public void write(int row, RowWorkspace workspace) {
        TextBuffer out = workspace.text();
        ColumnBuffer[] buffers = workspace.buffers();
        for (int i = 0; i < keys.length; i++) {
            ColumnBuffer buffer = buffers[i];
            out.put(keys[i]);
            if (buffer.isNull(row)) {
                out.put(NULL);
            } else {
                values[i].write(buffer, row, out);
            }
        }
        for (int i = keys.length; i < buffers.length; i++) {
            splice(buffers[i], row, out);
        }
        out.put('}');
    }

    /** Appends what stands between an object's braces, behind a comma if there is anything. */
    private static void splice(ColumnBuffer meta, int row, TextBuffer out) {
        if (meta.isNull(row)) {
            return;
        }
        byte[] bytes = meta.bytes();
        int start = skipSpace(bytes, meta.offsets()[row], meta.offsets()[row + 1]) + 1;
        int end = meta.offsets()[row + 1];
        while (bytes[end - 1] != '}') {
            end--;
        }
        end--;
        if (skipSpace(bytes, start, end) < end) {
            out.put(',');
            out.put(bytes, start, end - start);
        }
    }

    private static int skipSpace(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
