package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.io.ByteArrayInputStream;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TIOStreamTransport;

/** Parquet's metadata in Thrift's compact protocol. */
final class Thrift {
    private static final int DEEPEST = 32;

    private Thrift() {}

    /**
     * Reads a structure of at most so many bytes: a list that claims more elements than bytes is refused before it is made.
     *
     * @throws DamagedFile if the bytes are none
     */
    static <T extends TBase<?, ?>> T read(T structure, ByteArrayInputStream bytes, int most) {
        try {
            TConfiguration bounds = new TConfiguration(Math.max(most, 1), Math.max(most, 1), DEEPEST);
            structure.read(new TCompactProtocol(new TIOStreamTransport(bounds, bytes)));
            return structure;
        } catch (TException | RuntimeException unreadable) {
            throw new DamagedFile("its metadata can't be read");
        }
    }
}
