package io.github.milvusfakedata.milvus.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import io.milvus.grpc.Status;
import java.nio.ByteBuffer;

/**
 * What an insert or upsert came to; the keys that the server repeats are left out.
 *
 * @param status whether it was done
 * @param inserted rows that were inserted
 * @param upserted rows that were upserted
 */
public record WriteResult(Status status, long inserted, long upserted) {
    private static final int STATUS = 1;
    private static final int INSERTED = 6;
    private static final int UPSERTED = 8;

    /** Reads a {@code MutationResult}. */
    static WriteResult read(byte[] message) throws InvalidProtocolBufferException {
        MessageReader reader = new MessageReader(message, 0, message.length);
        Status status = Status.getDefaultInstance();
        long inserted = 0;
        long upserted = 0;
        while (reader.next()) {
            switch (reader.field()) {
                case STATUS -> {
                    int start = reader.bytesStart();
                    status = Status.parseFrom(ByteBuffer.wrap(message, start, reader.at() - start));
                }
                case INSERTED -> inserted = reader.varint();
                case UPSERTED -> upserted = reader.varint();
                default -> reader.skip();
            }
        }
        return new WriteResult(status, inserted, upserted);
    }
}
