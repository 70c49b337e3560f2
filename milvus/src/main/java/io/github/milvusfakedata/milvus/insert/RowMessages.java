package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.BlockReader;
import io.github.milvusfakedata.ColumnBlock;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.MessageWriter;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.milvus.internal.wire.WireMessage;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.InsertRequest;
import java.util.List;
import java.util.Optional;

/** Makes the messages of one worker, in a block and an array that it uses again and again. */
final class RowMessages {
    private final FakeData data;
    /** The key's name, where the data holds it. */
    private final Optional<String> key;

    private final BlockReader rows;
    private final Optional<BlockReader> keys;
    private final MessageWriter writer = new MessageWriter();
    private RowBlock block;

    private RowMessages(FakeData data, Optional<String> key) {
        this.data = data;
        this.key = key;
        rows = data.reader(1);
        keys = key.map(name -> data.reader(1, name));
    }

    /** Messages of checked data. */
    static RowMessages of(FakeData data) {
        Optional<String> key = data.collection().fields().stream()
                .filter(field -> field.flags().primaryKey() && data.collection().isWritten(field))
                .map(Field::name)
                .findFirst();
        return new RowMessages(data, key);
    }

    /** The same with a block of its own, for another worker. */
    RowMessages forAnotherWorker() {
        return new RowMessages(data, key);
    }

    /** Whether the data holds the keys; else Milvus assigns them. */
    boolean hasKeys() {
        return key.isPresent();
    }

    /** Computes some rows, which {@link #message} then takes. */
    void fill(long firstRow, int count) {
        block = rows.read(firstRow, count);
    }

    /** Computes the keys of some rows alone; they are valid until the next call. */
    ColumnView keys(long firstRow, int count) {
        return keys.orElseThrow().read(firstRow, count).column(keyName()).values();
    }

    /**
     * The rows that were computed last, or some of them, as an {@code InsertRequest}, which is an {@code UpsertRequest} too; valid
     * until the next.
     */
    WireMessage message(String collection, Slots slots) {
        writer.clear();
        writer.field(InsertRequest.NUM_ROWS_FIELD_NUMBER, slots.count());
        List<ColumnBlock> blocks = block.columns();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            int end = writer.size();
            ColumnMessages.write(blocks.get(i), slots, writer);
            writer.enclose(InsertRequest.FIELDS_DATA_FIELD_NUMBER, end);
        }
        writer.field(InsertRequest.COLLECTION_NAME_FIELD_NUMBER, collection);
        return writer.message();
    }

    /** A call that failed may still be sending the last message: the next one is made elsewhere. */
    void release() {
        writer.release();
    }

    /** The key's name in the collection. */
    String keyName() {
        return key.orElseThrow();
    }
}
