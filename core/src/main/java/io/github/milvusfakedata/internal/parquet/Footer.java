package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.parquet.page.DictionaryPage;
import io.github.milvusfakedata.internal.parquet.page.PageNote;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Statistics;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TMemoryBuffer;

/** The file's metadata, gathered page by page in file order. */
final class Footer {
    /** What a Parquet file starts and ends with. */
    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int FORMAT_VERSION = 1;
    private static final int FIRST_BYTES = 4 << 10;
    private static final String TOOL = "milvus-fake-data version ";

    private final List<ColumnPlan> columns;
    private final String toolVersion;
    private final List<RowGroup> groups = new ArrayList<>();
    private List<ColumnChunk> chunks = new ArrayList<>();
    private long fileBytes;
    private ChunkTotals chunk;

    Footer(List<ColumnPlan> columns, String toolVersion) {
        this.columns = columns;
        this.toolVersion = toolVersion;
    }

    /** Counts bytes in that belong to no page. */
    void skip(int bytes) {
        fileBytes += bytes;
    }

    void beginChunk(ColumnPlan column) {
        chunk = new ChunkTotals(column, fileBytes);
    }

    /** Counts in a page of the current chunk, and the chunk's dictionary page if it stood before it. */
    void addPage(PageNote note, long bytesWithDictionary) {
        chunk.add(note);
        fileBytes += bytesWithDictionary;
    }

    void endChunk() {
        chunks.add(chunk.toColumnChunk());
    }

    void endGroup(int rows) {
        long uncompressed = 0;
        long compressed = 0;
        for (ColumnChunk each : chunks) {
            uncompressed += each.getMeta_data().getTotal_uncompressed_size();
            compressed += each.getMeta_data().getTotal_compressed_size();
        }
        RowGroup group = new RowGroup(chunks, uncompressed, rows);
        group.setTotal_compressed_size(compressed);
        group.setFile_offset(fileBytes - compressed);
        groups.add(group);
        chunks = new ArrayList<>(columns.size());
    }

    /** Metadata, its length and the closing magic. */
    ByteBuffer toBytes(long rows, Map<String, String> keyValues) {
        FileMetaData metaData = new FileMetaData(FORMAT_VERSION, ColumnSchema.elements(columns), rows, groups);
        metaData.setCreated_by(TOOL + toolVersion);
        for (Map.Entry<String, String> entry : keyValues.entrySet()) {
            metaData.addToKey_value_metadata(new KeyValue(entry.getKey()).setValue(entry.getValue()));
        }
        TMemoryBuffer bytes = serialized(metaData);
        return ByteBuffer.allocate(bytes.length() + Integer.BYTES + MAGIC.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes.getArray(), 0, bytes.length())
                .putInt(bytes.length())
                .put(MAGIC)
                .flip();
    }

    /** The library's own helper would start a logger, whose set-up takes longer than a small dataset. */
    private static TMemoryBuffer serialized(FileMetaData metaData) {
        try {
            TMemoryBuffer bytes = new TMemoryBuffer(FIRST_BYTES);
            metaData.write(new TCompactProtocol(bytes));
            return bytes;
        } catch (TException e) {
            throw new IllegalStateException("metadata that Thrift refuses: " + metaData, e);
        }
    }

    /** Sums over the pages of one column chunk. */
    private static final class ChunkTotals {
        private final ColumnPlan column;
        private final long start;
        private long entries;
        private long nulls;
        private long uncompressed;
        private long compressed;

        ChunkTotals(ColumnPlan column, long start) {
            this.column = column;
            this.start = start;
            this.uncompressed = column.dictionaryPage()
                    .map(DictionaryPage::uncompressedBytes)
                    .orElse(0);
            this.compressed = column.dictionaryBytes();
        }

        void add(PageNote note) {
            entries += note.entries();
            nulls += note.nulls();
            uncompressed += note.headerBytes() + note.uncompressedBytes();
            compressed += note.headerBytes() + note.compressedBytes();
        }

        ColumnChunk toColumnChunk() {
            List<Encoding> encodings = column.usesDictionary()
                    ? List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY)
                    : List.of(column.split() ? Encoding.BYTE_STREAM_SPLIT : Encoding.PLAIN, Encoding.RLE);
            ColumnMetaData metaData = new ColumnMetaData(
                    ColumnSchema.type(column.column().layout()),
                    encodings,
                    ColumnSchema.path(column.column()),
                    column.codec(),
                    entries,
                    uncompressed,
                    compressed,
                    start + column.dictionaryBytes());
            if (column.usesDictionary()) {
                metaData.setDictionary_page_offset(start);
            }
            metaData.setStatistics(new Statistics().setNull_count(nulls));
            return new ColumnChunk(0).setMeta_data(metaData);
        }
    }
}
