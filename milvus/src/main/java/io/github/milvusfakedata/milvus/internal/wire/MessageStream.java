package io.github.milvusfakedata.milvus.internal.wire;

import io.milvus.shaded.io.grpc.Drainable;
import io.milvus.shaded.io.grpc.KnownLength;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A message as the network library takes it: its length known, its bytes copied once. */
final class MessageStream extends ByteArrayInputStream implements Drainable, KnownLength {
    MessageStream(WireMessage message) {
        super(message.bytes(), message.start(), message.size());
    }

    @Override
    public synchronized int drainTo(OutputStream target) throws IOException {
        int left = count - pos;
        target.write(buf, pos, left);
        pos = count;
        return left;
    }
}
