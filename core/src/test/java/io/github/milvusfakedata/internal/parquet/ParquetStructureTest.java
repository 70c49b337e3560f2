package io.github.milvusfakedata.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Milvus' importer asks of a file's structure, checked with the format library. */
class ParquetStructureTest {
    private static final StringDictionary LETTERS = StringDictionary.of(
            IntStream.range('a', 'z').mapToObj(Character::toString).toList());

    private static final List<Column> COLUMNS = List.of(
            column("flag", ColumnLayout.of(ColumnShape.BOOL)),
            column("tiny", ColumnLayout.of(ColumnShape.INT8)),
            column("small", ColumnLayout.of(ColumnShape.INT16).asNullable()),
            column("id", ColumnLayout.of(ColumnShape.INT64)),
            column("text", ColumnLayout.of(ColumnShape.STRING).asNullable()),
            column("json", ColumnLayout.of(ColumnShape.JSON)),
            column("letter", ColumnLayout.dictionary(LETTERS)),
            column("tags", ColumnLayout.list(ColumnLayout.of(ColumnShape.STRING))),
            column("numbers", ColumnLayout.list(ColumnLayout.of(ColumnShape.INT32))),
            column("vector", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 64)),
            column("halves", ColumnLayout.vector(ColumnShape.FLOAT16_VECTOR, 64)),
            column("bits", ColumnLayout.vector(ColumnShape.BINARY_VECTOR, 40)),
            column("bytes", ColumnLayout.vector(ColumnShape.INT8_VECTOR, 64)),
            column("sparse", ColumnLayout.of(ColumnShape.SPARSE_VECTOR)));
    private static final int ROWS = 2500;
    private static final int GROUP_ROWS = 1000;

    @Test
    void theSchemaIsWhatMilvusTakes() throws IOException {
        List<SchemaElement> elements = footer(Compression.AUTO).getSchema();
        assertThat(elements.get(0).getNum_children()).isEqualTo(COLUMNS.size());
        assertThat(element(elements, "flag")).isEqualTo(leaf("flag", Type.BOOLEAN));
        assertThat(element(elements, "id")).isEqualTo(leaf("id", Type.INT64));
        assertThat(element(elements, "tiny").getLogicalType()).isEqualTo(integer(8, true));
        assertThat(element(elements, "small").getLogicalType()).isEqualTo(integer(16, true));
        for (String text : List.of("text", "json", "letter", "sparse")) {
            assertThat(element(elements, text).getType()).isEqualTo(Type.BYTE_ARRAY);
            assertThat(element(elements, text).getLogicalType()).isEqualTo(LogicalType.STRING(new StringType()));
        }
        assertThat(elementOfList(elements, "vector").getType()).isEqualTo(Type.FLOAT);
        assertThat(elementOfList(elements, "halves").getLogicalType()).isEqualTo(integer(8, false));
        assertThat(elementOfList(elements, "bits").getLogicalType()).isEqualTo(integer(8, false));
        assertThat(elementOfList(elements, "bytes").getLogicalType()).isEqualTo(integer(8, true));
        assertThat(elementOfList(elements, "numbers").isSetLogicalType()).isFalse();
        assertThat(elements.subList(1, elements.size()))
                .allMatch(each -> each.getRepetition_type()
                        == (each.getName().equals("list")
                                ? FieldRepetitionType.REPEATED
                                : FieldRepetitionType.OPTIONAL));
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void onlyCodecsAndEncodingsThatMilvusReadsAreUsed(Compression compression) throws IOException {
        Set<Encoding> encodings = new HashSet<>();
        Set<CompressionCodec> codecs = new HashSet<>();
        for (ColumnMetaData chunk : chunks(footer(compression))) {
            encodings.addAll(chunk.getEncodings());
            codecs.add(chunk.getCodec());
        }
        assertThat(encodings).containsExactlyInAnyOrder(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY);
        assertThat(codecs)
                .isEqualTo(
                        switch (compression) {
                            case AUTO -> Set.of(CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY);
                            case SNAPPY -> Set.of(CompressionCodec.SNAPPY);
                            case ZSTD -> Set.of(CompressionCodec.ZSTD);
                            case GZIP -> Set.of(CompressionCodec.GZIP);
                            case NONE -> Set.of(CompressionCodec.UNCOMPRESSED);
                        });
    }

    @Test
    void autoCompressesTextsAndNothingElse() throws IOException {
        for (ColumnMetaData chunk : chunks(footer(Compression.AUTO))) {
            boolean text = Set.of("text", "json", "tags", "sparse")
                    .contains(chunk.getPath_in_schema().get(0));
            assertThat(chunk.getCodec() == CompressionCodec.SNAPPY)
                    .as("%s", chunk.getPath_in_schema())
                    .isEqualTo(text);
        }
    }

    @Test
    void autoLeavesTextsAloneThatAreFewBesideVectors() throws IOException {
        Column text = column("text", ColumnLayout.of(ColumnShape.STRING));
        Column narrow = column("narrow", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 2));
        Column wide = column("wide", ColumnLayout.vector(ColumnShape.FLOAT_VECTOR, 4096));
        assertThat(codecOfFirst(List.of(text, narrow))).isEqualTo(CompressionCodec.SNAPPY);
        assertThat(codecOfFirst(List.of(text, wide))).isEqualTo(CompressionCodec.UNCOMPRESSED);
    }

    private static CompressionCodec codecOfFirst(List<Column> columns) throws IOException {
        ParquetFormat format = new ParquetFormat(columns, columns, TestFile.options(Compression.AUTO, 50_000));
        return chunks(TestFile.footer(TestFile.bytes(format, 0, 100))).get(0).getCodec();
    }

    @Test
    void autoLeavesTextsAloneThatDoNotShrink() throws IOException {
        Column noise = new Column("noise", new NoiseTexts());
        byte[] file = TestFile.bytes(
                new ParquetFormat(List.of(noise), List.of(noise), TestFile.options(Compression.AUTO, 50_000)), 0, 1000);
        assertThat(chunks(TestFile.footer(file)).get(0).getCodec()).isEqualTo(CompressionCodec.UNCOMPRESSED);
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void theFooterCountsWhatThePagesHold(Compression compression) throws IOException {
        byte[] file = file(compression);
        FileMetaData footer = TestFile.footer(file);
        long end = 4;
        for (RowGroup group : footer.getRow_groups()) {
            assertThat(group.getFile_offset()).isEqualTo(end);
            long uncompressed = 0;
            for (ColumnChunk chunk : group.getColumns()) {
                end = assertPages(file, chunk.getMeta_data(), end);
                uncompressed += chunk.getMeta_data().getTotal_uncompressed_size();
            }
            assertThat(group.getTotal_byte_size()).isEqualTo(uncompressed);
            assertThat(group.getTotal_compressed_size()).isEqualTo(end - group.getFile_offset());
        }
        assertThat(footer.getNum_rows()).isEqualTo(ROWS);
        assertThat(footer.getRow_groups().stream().map(RowGroup::getNum_rows)).containsExactly(1000L, 1000L, 500L);
    }

    @Test
    void nullsAreCounted() throws IOException {
        FileMetaData footer = footer(Compression.NONE);
        for (ColumnMetaData chunk : chunks(footer)) {
            boolean nullable =
                    Set.of("small", "text").contains(chunk.getPath_in_schema().get(0));
            boolean emptyLists =
                    Set.of("tags", "numbers").contains(chunk.getPath_in_schema().get(0));
            assertThat(chunk.getStatistics().getNull_count() > 0)
                    .as("%s", chunk.getPath_in_schema())
                    .isEqualTo(nullable || emptyLists);
        }
    }

    @Test
    void theFileSaysWhereItComesFrom() throws IOException {
        FileMetaData footer = footer(Compression.AUTO);
        assertThat(footer.getCreated_by()).isEqualTo("milvus-fake-data version 1.2.3-test");
        assertThat(footer.getKey_value_metadata()).singleElement().satisfies(entry -> {
            assertThat(entry.getKey()).isEqualTo("first_row");
            assertThat(entry.getValue()).isEqualTo("40");
        });
    }

    @Test
    void vectorsOfBytesTakeLittleMoreThanTheirBytes() throws IOException {
        for (ColumnMetaData chunk : chunks(footer(Compression.AUTO))) {
            int width =
                    switch (chunk.getPath_in_schema().get(0)) {
                        case "halves", "bytes" -> 64;
                        case "bits" -> 40;
                        default -> 0;
                    };
            if (width > 0) {
                assertThat((double) chunk.getTotal_compressed_size() / chunk.getNum_values())
                        .isLessThan(1.2);
            }
        }
        Column wide = column("wide", ColumnLayout.vector(ColumnShape.FLOAT16_VECTOR, 1536));
        byte[] file = TestFile.bytes(
                new ParquetFormat(List.of(wide), List.of(wide), TestFile.options(Compression.AUTO, 50_000)), 0, 2000);
        assertThat((double) file.length / (2000 * 1536)).isLessThan(1.01);
    }

    @Test
    void blocksMayBeEncodedInAnyOrderByAnyWorkspace() {
        FileFormat format = format(Compression.AUTO);
        FileAssembly assembly = format.open(new FileRange(40, ROWS, Map.of()));
        FileFormat.Workspace used = format.newWorkspace();
        EncodedBlock first = new EncodedBlock();
        EncodedBlock second = new EncodedBlock();
        for (int block = assembly.blocks() - 1; block >= 0; block--) {
            assembly.encode(block, used, first);
            assembly.encode(block, format.newWorkspace(), second);
            assertThat(first.front().flip()).isEqualTo(second.front().flip());
            assertThat(first.body().flip()).isEqualTo(second.body().flip());
        }
    }

    /** Walks over a chunk's pages and returns where it ends. */
    private static long assertPages(byte[] file, ColumnMetaData chunk, long start) throws IOException {
        boolean dictionary = chunk.getEncodings().contains(Encoding.RLE_DICTIONARY);
        assertThat(dictionary ? chunk.getDictionary_page_offset() : chunk.getData_page_offset())
                .isEqualTo(start);
        long entries = 0;
        long uncompressed = 0;
        ByteArrayInputStream in = new ByteArrayInputStream(
                file, Math.toIntExact(start), Math.toIntExact(chunk.getTotal_compressed_size()));
        while (in.available() > 0) {
            long at = start + chunk.getTotal_compressed_size() - in.available();
            int before = in.available();
            PageHeader header = Util.readPageHeader(in);
            uncompressed += before - in.available() + header.getUncompressed_page_size();
            assertThat(in.skip(header.getCompressed_page_size())).isEqualTo(header.getCompressed_page_size());
            if (header.getType() == PageType.DATA_PAGE) {
                entries += header.getData_page_header().getNum_values();
            } else {
                assertThat(at).isEqualTo(start);
            }
        }
        assertThat(entries).isEqualTo(chunk.getNum_values());
        assertThat(uncompressed).isEqualTo(chunk.getTotal_uncompressed_size());
        return start + chunk.getTotal_compressed_size();
    }

    private static ParquetFormat format(Compression compression) {
        return new ParquetFormat(COLUMNS, COLUMNS, TestFile.options(compression, GROUP_ROWS));
    }

    private static byte[] file(Compression compression) {
        return TestFile.bytes(format(compression), 40, ROWS);
    }

    private static FileMetaData footer(Compression compression) throws IOException {
        return TestFile.footer(file(compression));
    }

    private static List<ColumnMetaData> chunks(FileMetaData footer) {
        List<ColumnMetaData> chunks = new ArrayList<>();
        for (RowGroup group : footer.getRow_groups()) {
            group.getColumns().forEach(chunk -> chunks.add(chunk.getMeta_data()));
        }
        return chunks;
    }

    private static Column column(String name, ColumnLayout layout) {
        return new Column(name, new TestSource(layout, name.hashCode()));
    }

    private static SchemaElement element(List<SchemaElement> elements, String name) {
        return elements.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SchemaElement elementOfList(List<SchemaElement> elements, String name) {
        int list = elements.indexOf(element(elements, name));
        assertThat(elements.get(list).getLogicalType().isSetLIST()).isTrue();
        assertThat(elements.get(list + 1).getName()).isEqualTo("list");
        assertThat(elements.get(list + 2).getName()).isEqualTo("element");
        return elements.get(list + 2);
    }

    private static SchemaElement leaf(String name, Type type) {
        return new SchemaElement(name)
                .setRepetition_type(FieldRepetitionType.OPTIONAL)
                .setType(type);
    }

    private static LogicalType integer(int bits, boolean signed) {
        return LogicalType.INTEGER(new IntType((byte) bits, signed));
    }

    /** Texts in which nothing repeats. */
    private static final class NoiseTexts extends TestSource {
        NoiseTexts() {
            super(ColumnLayout.of(ColumnShape.STRING), 0);
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            super.fill(firstRow, rows, out);
            long state = firstRow;
            for (int i = 0; i < out.offsets()[rows]; i++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                out.bytes()[i] = (byte) (' ' + (state >>> 40) % 90);
            }
        }
    }
}
