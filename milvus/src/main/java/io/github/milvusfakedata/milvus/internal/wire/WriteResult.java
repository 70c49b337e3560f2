package io.github.milvusfakedata.milvus.internal.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import io.milvus.grpc.MutationResult;
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
    /** Reads a {@code MutationResult}. */
    static WriteResult read(byte[] message) throws InvalidProtocolBufferException {
        MessageReader reader = new MessageReader(message, 0, message.length);
        Status status = Status.getDefaultInstance();
        long inserted = 0;
        long upserted = 0;
        while (reader.next()) {
            switch (reader.field()) {
                case MutationResult.STATUS_FIELD_NUMBER -> {
                    int start = reader.bytesStart();
                    status = Status.parseFrom(ByteBuffer.wrap(message, start, reader.at() - start));
                }
                case MutationResult.INSERT_CNT_FIELD_NUMBER -> inserted = reader.varint();
                case MutationResult.UPSERT_CNT_FIELD_NUMBER -> upserted = reader.varint();
                default -> reader.skip();
            }
        }
        return new WriteResult(status, inserted, upserted);
    }
}
