package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.milvus.grpc.FieldData;
import java.util.Optional;

/** A field of a server's answer, read as a column. */
public final class AnsweredColumn {
    private AnsweredColumn() {}

    /**
     * Reads a field.
     *
     * @param layout of the values that are expected
     * @param rows of the answer, where it says so
     */
    public static AnswerColumn of(ColumnLayout layout, FieldData.Builder data, Optional<Integer> rows) {
        byte[] message = data.build().toByteArray();
        return AnswerColumn.read(
                new MessageReader(message, 0, message.length), new BufferView(new ColumnBuffer(layout)), rows);
    }
}
