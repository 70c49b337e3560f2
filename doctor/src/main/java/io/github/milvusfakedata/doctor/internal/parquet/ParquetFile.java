package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;

/**
 * A file's metadata.
 *
 * @param columns the columns, nested ones with what is below them
 * @param types the columns' types as the importer sees them, in the same order
 * @param groups the row groups
 * @param rows the rows of all groups
 * @param encrypted whether the file is encrypted
 */
record ParquetFile(
        List<SchemaNode> columns, List<ArrowType> types, List<RowGroup> groups, long rows, boolean encrypted) {
    private static final int TAIL_BYTES = 2 * Integer.BYTES;
    private static final String MAGIC = "PAR1";
    private static final String MAGIC_OF_ENCRYPTED = "PARE";
    private static final int LARGEST_FOOTER = 256 << 20;

    /**
     * Reads the metadata at the end of a file.
     *
     * @throws DamagedFile if there is none
     */
    static ParquetFile read(FileChannel file, long bytes) throws IOException {
        if (bytes < MAGIC.length() + TAIL_BYTES) {
            throw new DamagedFile("it has " + bytes + " bytes, fewer than any Parquet file");
        }
        ByteBuffer tail = bytes(file, bytes - TAIL_BYTES, TAIL_BYTES);
        int length = tail.getInt();
        String magic = StandardCharsets.ISO_8859_1.decode(tail).toString();
        if (magic.equals(MAGIC_OF_ENCRYPTED)) {
            return new ParquetFile(List.of(), List.of(), List.of(), 0, true);
        }
        if (!magic.equals(MAGIC)) {
            throw new DamagedFile("it does not end as a Parquet file does");
        }
        if (length <= 0 || length > bytes - MAGIC.length() - TAIL_BYTES || length > LARGEST_FOOTER) {
            throw new DamagedFile("it claims metadata of " + length + " bytes");
        }
        ByteBuffer footer = bytes(file, bytes - TAIL_BYTES - length, length);
        return of(Thrift.read(new FileMetaData(), new ByteArrayInputStream(footer.array()), length));
    }

    private static ParquetFile of(FileMetaData metaData) {
        List<SchemaNode> columns = SchemaTree.columns(metaData.getSchema());
        Map<String, ArrowType> originals = new LinkedHashMap<>();
        if (metaData.isSetKey_value_metadata()) {
            for (KeyValue entry : metaData.getKey_value_metadata()) {
                if (ArrowSchemaEntry.KEY.equals(entry.getKey()) && entry.getValue() != null) {
                    originals.putAll(ArrowSchemaEntry.read(entry.getValue()));
                }
            }
        }
        List<ArrowType> types = columns.stream()
                .map(ArrowTypes::of)
                .map(type -> ArrowRestoration.restored(type, originals.getOrDefault(type.name(), type)))
                .toList();
        long rows = 0;
        int leaves = columns.stream().mapToInt(column -> column.leaves().size()).sum();
        for (RowGroup group : metaData.getRow_groups()) {
            if (group.getNum_rows() < 0 || group.getColumnsSize() != leaves) {
                throw new DamagedFile("a row group has not the columns of the schema");
            }
            rows += group.getNum_rows();
        }
        return new ParquetFile(columns, types, metaData.getRow_groups(), rows, metaData.isSetEncryption_algorithm());
    }

    private static ByteBuffer bytes(FileChannel file, long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) <= 0) {
                throw new DamagedFile("it ends early");
            }
        }
        return bytes.flip();
    }
}
