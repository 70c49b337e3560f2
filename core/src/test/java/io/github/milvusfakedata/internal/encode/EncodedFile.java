package io.github.milvusfakedata.internal.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Makes a file in memory as the engine does, in one thread. */
public final class EncodedFile {
    private EncodedFile() {}

    /** The bytes of a file of these rows. */
    public static byte[] of(FileFormat format, FileRange range) {
        FileAssembly assembly = format.open(range);
        FileFormat.Workspace workspace = format.newWorkspace();
        EncodedBlock block = new EncodedBlock();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WritableByteChannel channel = Channels.newChannel(bytes)) {
            assembly.head(block);
            write(block, channel);
            for (int number = 0; number < assembly.blocks(); number++) {
                assembly.encode(number, workspace, block);
                write(block, channel);
                assembly.committed(number, block);
            }
            assembly.tail(block);
            write(block, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(EncodedBlock block, WritableByteChannel channel) throws IOException {
        channel.write(block.front().duplicate().flip());
        channel.write(block.body().duplicate().flip());
    }
}
