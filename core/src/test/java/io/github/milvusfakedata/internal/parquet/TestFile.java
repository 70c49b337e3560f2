package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/** Makes a file as the engine does, in one thread. */
final class TestFile {
    private static final int TAIL_BYTES = 8;

    private TestFile() {}

    /** The bytes of a file of these rows. */
    static byte[] bytes(FileFormat format, long firstRow, long rows) {
        FileAssembly assembly =
                format.open(new FileRange(firstRow, rows, Map.of("first_row", Long.toString(firstRow))));
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
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(EncodedBlock block, WritableByteChannel channel) throws IOException {
        channel.write(block.front().duplicate().flip());
        channel.write(block.body().duplicate().flip());
    }

    /** Options of a made-up tool version. */
    static ParquetOptions options(Compression compression, int maxRowGroupRows) {
        return new ParquetOptions(compression, maxRowGroupRows, "1.2.3-test");
    }

    /** The metadata at the end of a file. */
    static FileMetaData footer(byte[] file) throws IOException {
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TAIL_BYTES);
        try (InputStream in = new ByteArrayInputStream(file, file.length - TAIL_BYTES - length, length)) {
            return Util.readFileMetaData(in);
        }
    }

    /** Writes a file into a directory. */
    static Path write(Path directory, byte[] file) throws IOException {
        return Files.write(directory.resolve("data.parquet"), file);
    }
}
