package io.github.milvusfakedata.bench.bulkwriter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milvus.bulkwriter.LocalBulkWriter;
import io.milvus.bulkwriter.LocalBulkWriterParam;
import io.milvus.bulkwriter.common.clientenum.BulkFileType;
import io.milvus.v2.common.DataType;
import io.milvus.v2.service.collection.request.AddFieldReq;
import io.milvus.v2.service.collection.request.CreateCollectionReq.CollectionSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Parquet files with the bulk writer. Its rows are a dataset that another tool wrote as JSON, read into memory
 * before the clock starts, so that what is measured is the writing and not some way to make values. Each row is written
 * once: rows that come again would be stored in dictionaries, as real ones are not.
 */
public final class BulkWriterRun {
    private static final long CHUNK_BYTES = 256L << 20;
    private static final int ARGUMENTS = 2;
    private static final double NANOS_PER_SECOND = 1e9;

    private BulkWriterRun() {}

    /**
     * Prints {@code rows=… seconds=…}.
     *
     * @param args directory with {@code meta.json} and one JSON data file; directory to write to
     */
    public static void main(String[] args) throws Exception {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("expected: dataset-directory output-directory");
        }
        Path dataset = Path.of(args[0]);
        JsonObject meta = parse(dataset.resolve("meta.json")).getAsJsonObject();
        List<JsonObject> rows = rows(dataset, meta);
        LocalBulkWriterParam parameters = LocalBulkWriterParam.newBuilder()
                .withCollectionSchema(schema(meta.getAsJsonObject("schema")))
                .withLocalPath(args[1])
                .withChunkSize(CHUNK_BYTES)
                .withFileType(BulkFileType.PARQUET)
                .build();
        long start = System.nanoTime();
        try (LocalBulkWriter writer = new LocalBulkWriter(parameters)) {
            for (JsonObject row : rows) {
                writer.appendRow(row);
            }
            writer.commit(false);
        }
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        System.out.printf(Locale.ROOT, "rows=%d seconds=%.3f%n", rows.size(), seconds);
    }

    private static List<JsonObject> rows(Path directory, JsonObject meta) throws IOException {
        JsonArray files = meta.getAsJsonObject("generation_info").getAsJsonArray("data_files");
        if (files.size() != 1) {
            throw new IllegalArgumentException("expected one data file, found " + files);
        }
        List<JsonObject> rows = new ArrayList<>();
        for (JsonElement row :
                parse(directory.resolve(files.get(0).getAsString())).getAsJsonArray()) {
            rows.add(unboxed(row.getAsJsonObject()));
        }
        return rows;
    }

    /** Gson keeps numbers as text; users of the bulk writer hand it numbers, so vectors become floats here. */
    private static JsonObject unboxed(JsonObject row) {
        for (Map.Entry<String, JsonElement> member : row.entrySet()) {
            if (member.getValue().isJsonArray() && isNumeric(member.getValue().getAsJsonArray())) {
                JsonArray floats = new JsonArray();
                member.getValue().getAsJsonArray().forEach(value -> floats.add(value.getAsFloat()));
                member.setValue(floats);
            }
        }
        return row;
    }

    private static boolean isNumeric(JsonArray array) {
        return !array.isEmpty()
                && array.get(0).isJsonPrimitive()
                && array.get(0).getAsJsonPrimitive().isNumber();
    }

    private static CollectionSchema schema(JsonObject described) {
        CollectionSchema schema = CollectionSchema.builder().build();
        for (JsonElement field : described.getAsJsonArray("fields")) {
            schema.addField(field(field.getAsJsonObject()));
        }
        return schema;
    }

    private static AddFieldReq field(JsonObject field) {
        AddFieldReq.AddFieldReqBuilder<?, ?> request = AddFieldReq.builder()
                .fieldName(field.get("name").getAsString())
                .dataType(type(field.get("type").getAsString()))
                .isPrimaryKey(flag(field, "is_primary"))
                .autoID(flag(field, "auto_id"))
                .isNullable(flag(field, "nullable"));
        if (field.has("dim")) {
            request.dimension(field.get("dim").getAsInt());
        }
        if (field.has("max_length")) {
            request.maxLength(field.get("max_length").getAsInt());
        }
        if (field.has("element_type")) {
            request.elementType(type(field.get("element_type").getAsString()));
        }
        if (field.has("max_capacity")) {
            request.maxCapacity(field.get("max_capacity").getAsInt());
        }
        return request.build();
    }

    private static boolean flag(JsonObject field, String name) {
        return field.has(name) && field.get(name).getAsBoolean();
    }

    private static DataType type(String name) {
        for (DataType type : DataType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new IllegalArgumentException("the bulk writer has no type " + name);
    }

    private static JsonElement parse(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return JsonParser.parseReader(reader);
        }
    }
}
