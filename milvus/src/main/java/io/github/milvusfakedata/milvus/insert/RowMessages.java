package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.milvus.grpc.FieldData;
import java.util.ArrayList;
import java.util.List;

/** Makes the messages of one worker, in buffers that it uses again and again. */
final class RowMessages {
    private final List<Column> columns;
    private final List<ColumnBuffer> buffers;
    private final ColumnMessages messages;
    private final int key;

    private RowMessages(List<Column> columns, ColumnMessages messages, int key) {
        this.columns = columns;
        this.messages = messages;
        this.key = key;
        this.buffers = columns.stream()
                .map(column -> new ColumnBuffer(column.layout()))
                .toList();
    }

    /** Messages of checked data. */
    static RowMessages of(FakeData data) {
        List<Column> columns = CollectionColumns.of(data.collection(), data.seed());
        List<String> names = columns.stream().map(Column::name).toList();
        int key = data.collection().fields().stream()
                .filter(field -> field.flags().primaryKey())
                .map(field -> names.indexOf(field.name()))
                .findFirst()
                .orElse(-1);
        return new RowMessages(columns, new ColumnMessages(data.collection()), key);
    }

    /** The same with buffers of its own, for another worker. */
    RowMessages forAnotherWorker() {
        return new RowMessages(columns, messages, key);
    }

    /** Whether the data holds the keys; else Milvus assigns them. */
    boolean hasKeys() {
        return key >= 0;
    }

    /** Computes some rows, which {@link #message} then takes. */
    void fill(long firstRow, int rows) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).source().fill(firstRow, rows, buffers.get(i));
        }
    }

    /** Computes the keys of some rows alone; the buffer holds until the next call of this or {@link #fill}. */
    ColumnBuffer keys(long firstRow, int rows) {
        columns.get(key).source().fill(firstRow, rows, buffers.get(key));
        return buffers.get(key);
    }

    /** The rows that were computed last, or some of them, a message a column. */
    List<FieldData> message(Slots rows) {
        List<FieldData> fields = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            fields.add(messages.message(columns.get(i).name(), buffers.get(i), rows));
        }
        return fields;
    }

    /** The columns' names, and of the key its name in the collection. */
    String keyName() {
        return columns.get(key).name();
    }
}
