package io.github.milvusfakedata.doctor.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.doctor.Doctor;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.schema.Collection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.RowGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of pyarrow, DuckDB, polars, fastparquet, arrow-go and parquet-java: every value that the reader decodes is the one
 * that the writer was given, and the verdicts are those of the file {@code verdicts.txt}, which {@code -Dgolden.update}
 * writes anew.
 */
class ForeignFilesTest {
    private static final Path VERDICTS = Path.of("src", "test", "resources", "foreign", "verdicts.txt");
    /** What no version of Milvus reads, or the doctor does not: such columns are told as what they are, by a verdict. */
    private static final Set<CompressionCodec> NOT_READ = Set.of(CompressionCodec.LZ4_RAW, CompressionCodec.BROTLI);

    private static final String ID = "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, ";
    private static final String FLAT = ID
            + """
            {"name": "small", "type": "Int32", "nullable": true}, {"name": "number", "type": "Int64"},
            {"name": "price", "type": "Float"}, {"name": "weight", "type": "Double"},
            {"name": "title", "type": "VarChar", "max_length": 64, "nullable": true},
            {"name": "code", "type": "VarChar", "max_length": 15}, {"name": "same", "type": "VarChar", "max_length": 20},
            {"name": "flag", "type": "Bool", "nullable": true}, {"name": "gaps", "type": "Int64", "nullable": true},
            {"name": "never", "type": "VarChar", "max_length": 9, "nullable": true}, {"name": "bits", "type": "BinaryVector", "dim": 32}
            """;
    private static final Map<String, String> FIELDS = Map.of(
            "scalars",
            FLAT,
            "empty",
            FLAT,
            "lists",
            ID
                    + """
            {"name": "vector", "type": "FloatVector", "dim": 4}, {"name": "bytes", "type": "BinaryVector", "dim": 48},
            {"name": "tags", "type": "Array", "element_type": "VarChar", "max_length": 5, "max_capacity": 3, "nullable": true},
            {"name": "scores", "type": "Array", "element_type": "Double", "max_capacity": 5, "nullable": true}
            """,
            "structs",
            ID
                    + """
            {"name": "parts", "type": "Array", "element_type": "Struct", "max_capacity": 3, "fields": [
              {"name": "name", "type": "VarChar", "max_length": 20}, {"name": "size", "type": "Int32"},
              {"name": "point", "type": "FloatVector", "dim": 2}]},
            {"name": "terms", "type": "SparseFloatVector"}
            """,
            "many",
            ID
                    + """
            {"name": "code", "type": "VarChar", "max_length": 20}, {"name": "vector", "type": "FloatVector", "dim": 4}
            """);

    static List<ForeignFile> files() {
        return ForeignFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void valuesAreThoseThatTheWriterWasGiven(ForeignFile file) throws IOException {
        List<Map<?, ?>> rows = file.rows();
        try (FileChannel channel = FileChannel.open(file.path())) {
            ParquetFile parquet = ParquetFile.read(channel, channel.size());
            assertThat(parquet.rows()).isEqualTo(rows.size());
            PageReader reader = new PageReader();
            for (List<SchemaNode> path : paths(parquet.columns())) {
                SchemaNode leaf = path.get(path.size() - 1);
                if (isRead(parquet, leaf)) {
                    List<Object> wanted = new ArrayList<>();
                    rows.forEach(row -> wanted.add(ForeignFile.column(row, path)));
                    assertThat(ColumnRows.read(reader, channel, parquet, path))
                            .as("%s of %s", path.stream().map(SchemaNode::name).toList(), file)
                            .isEqualTo(wanted);
                }
            }
        }
    }

    private static List<List<SchemaNode>> paths(List<SchemaNode> nodes) {
        List<List<SchemaNode>> paths = new ArrayList<>();
        for (SchemaNode node : nodes) {
            if (node.isLeaf()) {
                paths.add(List.of(node));
            }
            paths(node.children()).forEach(below -> {
                List<SchemaNode> path = new ArrayList<>(List.of(node));
                path.addAll(below);
                paths.add(path);
            });
        }
        return paths;
    }

    private static boolean isRead(ParquetFile file, SchemaNode leaf) {
        for (RowGroup group : file.groups()) {
            ColumnMetaData chunk = group.getColumns().get(leaf.firstLeaf()).getMeta_data();
            if (NOT_READ.contains(chunk.getCodec()) || chunk.getEncodings().contains(Encoding.BYTE_STREAM_SPLIT)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theFilesHoldEveryFormOfParquet() throws IOException {
        Set<String> forms = new TreeSet<>();
        for (ForeignFile file : files()) {
            byte[] bytes = Files.readAllBytes(file.path());
            try (FileChannel channel = FileChannel.open(file.path())) {
                ParquetFile parquet = ParquetFile.read(channel, channel.size());
                forms.add(parquet.groups().size() > 1 ? "several row groups" : "one row group");
                forms.add(parquet.rows() == 0 ? "no rows" : "rows");
                for (RowGroup group : parquet.groups()) {
                    for (ColumnChunk chunk : group.getColumns()) {
                        forms.addAll(ChunkForms.of(bytes, chunk));
                    }
                }
            }
            forms.add(file.name().split("-")[0]);
        }
        assertThat(forms)
                .contains("pyarrow", "duckdb", "polars", "fastparquet", "arrowgo", "parquetjava")
                .contains("several row groups", "no rows", "several pages", "page index", "V2 with levels of lists")
                .contains("a dictionary, then plain values", "indices in runs of both kinds")
                .contains("codec UNCOMPRESSED", "codec SNAPPY", "codec GZIP", "codec ZSTD")
                .contains("codec LZ4_RAW", "codec BROTLI");
        for (String version : List.of("V1 ", "V2 ")) {
            assertThat(forms)
                    .contains(version + "PLAIN", version + "RLE_DICTIONARY", version + "DELTA_BINARY_PACKED")
                    .contains(version + "DELTA_LENGTH_BYTE_ARRAY", version + "DELTA_BYTE_ARRAY")
                    .contains(version + "BYTE_STREAM_SPLIT", version + "RLE");
        }
    }

    @Test
    void verdictsAreThoseOfTheImporter() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (ForeignFile file : files()) {
            verdicts.put(file.name(), verdict(file));
        }
        String made = verdicts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(VERDICTS, made);
        }
        assertThat(made).isEqualTo(Files.readString(VERDICTS));
    }

    private static String verdict(ForeignFile file) {
        String schema = "{\"collection_name\": \"c\", \"fields\": [" + FIELDS.get(file.dataset()) + "]}";
        Collection collection = FakeData.text("schema.json", schema).collection();
        Examination found = Doctor.examine(List.of(file.path()), collection, DoctorOptions.usual());
        assertThat(found.rows()).isEqualTo(file.rows().size());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Finding finding : found.findings()) {
            add(fields, finding.count() + " " + finding.rule().id(), finding.field());
        }
        for (Unexamined left : found.unexamined()) {
            add(fields, "not examined: " + left.reason(), left.field());
        }
        return fields.isEmpty()
                ? "in order"
                : String.join(
                        "; ",
                        fields.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList());
    }

    private static void add(Map<String, List<String>> fields, String what, Optional<String> field) {
        fields.computeIfAbsent(what, key -> new ArrayList<>()).add(field.orElse("the file"));
    }
}
