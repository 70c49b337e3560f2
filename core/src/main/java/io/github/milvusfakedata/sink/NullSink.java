package io.github.milvusfakedata.sink;

import java.nio.ByteBuffer;

/** Takes every byte and keeps none: for measuring how fast bytes can be made. */
public final class NullSink implements ByteSink {
    @Override
    public void write(ByteBuffer bytes) {
        bytes.position(bytes.limit());
    }

    @Override
    public void commit() {
        // There is no file that could appear.
    }

    @Override
    public void abort() {
        // There is nothing to remove.
    }
}
