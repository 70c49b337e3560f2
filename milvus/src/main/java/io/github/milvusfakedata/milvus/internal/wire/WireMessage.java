package io.github.milvusfakedata.milvus.internal.wire;

import com.google.protobuf.ByteString;

/**
 * A whole message in an array that belongs to who wrote it. Not to be changed before the call that sends it has ended.
 *
 * @param bytes the array
 * @param start where the message starts
 * @param size its number of bytes
 */
public record WireMessage(byte[] bytes, int start, int size) {
    /** A copy, for those who have the SDK parse it. */
    public ByteString copy() {
        return ByteString.copyFrom(bytes, start, size);
    }
}
