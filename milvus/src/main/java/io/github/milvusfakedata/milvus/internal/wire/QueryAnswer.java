package io.github.milvusfakedata.milvus.internal.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.column.ColumnShape;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.Status;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows that a server has sent, column by column, in the bytes of its message. */
public final class QueryAnswer {
    /** Name of the dynamic field's column; some servers leave it out and only mark the column. */
    private static final String DYNAMIC = "$meta";

    private final byte[] message;
    private final Map<String, MessagePart> fields = new HashMap<>();
    private Status status = Status.getDefaultInstance();

    /** Where a field's message lies. */
    private record MessagePart(int start, int end) {}

    private QueryAnswer(byte[] message) {
        this.message = message;
    }

    /** Reads a {@code QueryResults}. */
    public static QueryAnswer read(byte[] message) throws InvalidProtocolBufferException {
        QueryAnswer answer = new QueryAnswer(message);
        MessageReader reader = new MessageReader(message, 0, message.length);
        while (reader.next()) {
            switch (reader.field()) {
                case QueryResults.STATUS_FIELD_NUMBER -> {
                    int start = reader.bytesStart();
                    answer.status = Status.parseFrom(ByteBuffer.wrap(message, start, reader.at() - start));
                }
                case QueryResults.FIELDS_DATA_FIELD_NUMBER -> {
                    int start = reader.bytesStart();
                    MessagePart part = new MessagePart(start, reader.at());
                    answer.fields.put(name(answer.reader(part)), part);
                }
                default -> reader.skip();
            }
        }
        return answer;
    }

    private static String name(MessageReader field) {
        String name = "";
        boolean dynamic = false;
        while (field.next()) {
            switch (field.field()) {
                case FieldData.FIELD_NAME_FIELD_NUMBER -> {
                    int start = field.bytesStart();
                    name = new String(field.bytes(), start, field.at() - start, StandardCharsets.UTF_8);
                }
                case FieldData.IS_DYNAMIC_FIELD_NUMBER -> dynamic = field.varint() != 0;
                default -> field.skip();
            }
        }
        return dynamic && name.isEmpty() ? DYNAMIC : name;
    }

    private MessageReader reader(MessagePart part) {
        return new MessageReader(message, part.start(), part.end());
    }

    /** Whether the server could answer. */
    public Status status() {
        return status;
    }

    /**
     * The number that {@code count(*)} asks for, which is the one value of the one column.
     *
     * @throws IllegalStateException if there is none
     */
    public long count() {
        MessagePart part = fields.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server sent no count"));
        AnswerColumn counts = AnswerColumn.read(reader(part), new AnswerNumbers(ColumnShape.INT64), Optional.empty());
        if (counts.rows() == 0) {
            throw new IllegalStateException("the server sent no count");
        }
        return counts.longAt(0);
    }

    /** The message {@code FieldData} of a column, if it is there. */
    public Optional<MessageReader> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(this::reader);
    }
}
