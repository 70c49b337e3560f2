import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the Parquet files of the corpus with parquet-java, from the rows that make.py wrote: {@code java WriteCorpus.java
 * DIRECTORY}. A file whose rows parquet-java itself reads differently is an error.
 */
final class WriteCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SMALL_PAGE = 200;
    private static final String SCALARS =
            """
            message scalars {
              required int64 id; optional int32 small; optional int64 number; optional float price;
              optional double weight; optional binary title (STRING); optional binary code (STRING);
              optional binary same (STRING); optional boolean flag; optional int64 gaps;
              optional binary never (STRING); optional binary bits;
            }
            """;
    private static final Map<String, String> SCHEMAS = Map.of(
            "scalars",
            SCALARS,
            "empty",
            SCALARS,
            "lists",
            """
            message lists {
              required int64 id;
              optional group vector (LIST) { repeated group list { optional float element; } }
              optional group bytes (LIST) { repeated group list { optional int32 element (INTEGER(8, false)); } }
              optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
              optional group scores (LIST) { repeated group list { optional double element; } }
              optional group matrix (LIST) { repeated group list {
                optional group element (LIST) { repeated group list { optional int32 element; } } } }
            }
            """,
            "structs",
            """
            message structs {
              required int64 id;
              optional group parts (LIST) { repeated group list { optional group element {
                optional binary name (STRING); optional int32 size;
                optional group point (LIST) { repeated group list { optional float element; } } } } }
              optional group terms {
                optional group indices (LIST) { repeated group list { optional int32 element (INTEGER(32, false)); } }
                optional group values (LIST) { repeated group list { optional float element; } } }
            }
            """,
            "many",
            "message many { required int64 id; optional binary code (STRING); }");

    /** How a file is written. */
    private record Variant(
            String name, WriterVersion version, CompressionCodecName codec, boolean dictionary, boolean pages, boolean split) {}

    private static final List<Variant> VARIANTS = List.of(
            new Variant("v1-snappy", WriterVersion.PARQUET_1_0, CompressionCodecName.SNAPPY, true, false, false),
            new Variant("v1-none-plain-pages", WriterVersion.PARQUET_1_0, CompressionCodecName.UNCOMPRESSED, false, true, false),
            new Variant("v2-none-pages", WriterVersion.PARQUET_2_0, CompressionCodecName.UNCOMPRESSED, true, true, false),
            new Variant("v2-zstd-delta", WriterVersion.PARQUET_2_0, CompressionCodecName.ZSTD, false, false, false),
            new Variant("v2-snappy-delta-pages", WriterVersion.PARQUET_2_0, CompressionCodecName.SNAPPY, false, true, false),
            new Variant("v2-gzip-pages", WriterVersion.PARQUET_2_0, CompressionCodecName.GZIP, true, true, false),
            new Variant("v2-zstd-split", WriterVersion.PARQUET_2_0, CompressionCodecName.ZSTD, false, false, true));

    private final Path directory;
    private int files;

    private WriteCorpus(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws IOException {
        WriteCorpus corpus = new WriteCorpus(Path.of(arguments[0]));
        for (String dataset : List.of("scalars", "lists", "structs")) {
            for (Variant variant : VARIANTS) {
                corpus.write(dataset, variant);
            }
        }
        corpus.write(
                "scalars",
                new Variant("v1-lz4", WriterVersion.PARQUET_1_0, CompressionCodecName.LZ4_RAW, true, false, false));
        corpus.write("many", VARIANTS.get(0));
        corpus.write("empty", VARIANTS.get(0));
        System.out.println(corpus.files + " files of parquet-java");
    }

    private void write(String dataset, Variant variant) throws IOException {
        Path file = directory.resolve("parquetjava-" + dataset + "-" + variant.name() + ".parquet");
        MessageType schema = MessageTypeParser.parseMessageType(SCHEMAS.get(dataset));
        List<Map<?, ?>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve(dataset + ".jsonl"))) {
            rows.add(JSON.readValue(line, Map.class));
        }
        Files.deleteIfExists(file);
        ExampleParquetWriter.Builder builder = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .withConf(new Configuration(false))
                .withWriterVersion(variant.version())
                .withCompressionCodec(variant.codec())
                .withDictionaryEncoding(variant.dictionary())
                .withByteStreamSplitEncoding(variant.split());
        if (variant.pages()) {
            builder.withPageSize(SMALL_PAGE)
                    .withPageRowCountLimit(30)
                    .withDictionaryPageSize(SMALL_PAGE)
                    .withMinRowCountForPageSizeCheck(10)
                    .withRowGroupSize(4000L);
        }
        try (ParquetWriter<Group> writer = builder.build()) {
            for (Map<?, ?> row : rows) {
                Group group = new SimpleGroup(schema);
                fill(group, schema, row);
                writer.write(group);
            }
        }
        List<Object> wanted = new ArrayList<>();
        rows.forEach(row -> wanted.add(normalized(row)));
        if (!read(file).equals(wanted)) {
            throw new IllegalStateException(file + ": parquet-java reads other rows than it wrote");
        }
        files++;
    }

    private static void fill(Group group, GroupType type, Map<?, ?> values) {
        for (Type field : type.getFields()) {
            Object value = values.get(field.getName());
            if (value != null) {
                add(group, field, value);
            }
        }
    }

    private static void add(Group group, Type field, Object value) {
        String name = field.getName();
        if (!field.isPrimitive() && value instanceof Map<?, ?> members) {
            fill(group.addGroup(name), field.asGroupType(), members);
        } else if (!field.isPrimitive()) {
            Group list = group.addGroup(name);
            Type element = field.asGroupType().getType(0).asGroupType().getType(0);
            for (Object each : (List<?>) value) {
                Group entry = list.addGroup(0);
                if (each != null) {
                    add(entry, element, each);
                }
            }
        } else {
            switch (field.asPrimitiveType().getPrimitiveTypeName()) {
                case INT32 -> group.add(name, ((Number) value).intValue());
                case INT64 -> group.add(name, ((Number) value).longValue());
                case FLOAT -> group.add(name, ((Number) value).floatValue());
                case DOUBLE -> group.add(name, ((Number) value).doubleValue());
                case BOOLEAN -> group.add(name, (Boolean) value);
                case BINARY -> group.add(
                        name,
                        isText(field)
                                ? Binary.fromString((String) value)
                                : Binary.fromConstantByteArray(Base64.getDecoder().decode((String) value)));
                case FIXED_LEN_BYTE_ARRAY, INT96 -> throw new IllegalStateException(name);
            }
        }
    }

    private static boolean isText(Type field) {
        return LogicalTypeAnnotation.stringType().equals(field.getLogicalTypeAnnotation());
    }

    private static List<Object> read(Path file) throws IOException {
        List<Object> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Reader(new LocalInputFile(file)).build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                rows.add(normalized(row(group)));
            }
        }
        return rows;
    }

    private static final class Reader extends ParquetReader.Builder<Group> {
        private Reader(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static Map<String, Object> row(Group group) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Type field : group.getType().getFields()) {
            row.put(field.getName(), group.getFieldRepetitionCount(field.getName()) == 0 ? null : value(group, field));
        }
        return row;
    }

    private static Object value(Group group, Type field) {
        String name = field.getName();
        if (!field.isPrimitive() && field.getLogicalTypeAnnotation() == null) {
            return row(group.getGroup(name, 0));
        }
        if (!field.isPrimitive()) {
            List<Object> values = new ArrayList<>();
            Group list = group.getGroup(name, 0);
            for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
                Group entry = list.getGroup(0, i);
                Type element = entry.getType().getType(0);
                values.add(entry.getFieldRepetitionCount(0) == 0 ? null : value(entry, element));
            }
            return values;
        }
        return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> group.getInteger(name, 0);
            case INT64 -> group.getLong(name, 0);
            case FLOAT -> group.getFloat(name, 0);
            case DOUBLE -> group.getDouble(name, 0);
            case BOOLEAN -> group.getBoolean(name, 0);
            case BINARY -> isText(field)
                    ? group.getString(name, 0)
                    : Base64.getEncoder().encodeToString(group.getBinary(name, 0).getBytes());
            case FIXED_LEN_BYTE_ARRAY, INT96 -> throw new IllegalStateException(name);
        };
    }

    /** All integers as long, all other numbers as double. */
    private static Object normalized(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> all = new LinkedHashMap<>();
            members.forEach((name, each) -> all.put(name, normalized(each)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(normalized(each)));
            return all;
        }
        if (value instanceof Number number) {
            boolean whole = value instanceof Integer || value instanceof Long;
            return whole ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value;
    }
}
