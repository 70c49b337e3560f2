package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.EncodedFile;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/** Makes Parquet files and reads their metadata. */
final class TestFile {
    private static final int TAIL_BYTES = 8;

    private TestFile() {}

    /** The bytes of a file of these rows. */
    static byte[] bytes(FileFormat format, long firstRow, long rows) {
        FileRange range = new FileRange(firstRow, rows, Map.of("first_row", Long.toString(firstRow)));
        return EncodedFile.of(format, range);
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
