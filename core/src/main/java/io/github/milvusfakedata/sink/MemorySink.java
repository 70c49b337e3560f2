package io.github.milvusfakedata.sink;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Keeps a file in memory, up to 2 GiB. */
public final class MemorySink implements ByteSink {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private byte[] committed;

    @Override
    public void write(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        written.writeBytes(copy);
    }

    @Override
    public void commit() {
        committed = written.toByteArray();
    }

    @Override
    public void abort() {
        written.reset();
    }

    /** The whole file, once it is committed. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(committed).map(byte[]::clone);
    }
}
