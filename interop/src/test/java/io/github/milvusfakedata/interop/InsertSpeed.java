package io.github.milvusfakedata.interop;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.InsertProgress;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.milvus.v2.client.ConnectConfig;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.InsertReq;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How fast rows go into a server, and what of a processor that takes: the tool's insert beside a loop over the insert of the
 * Java SDK's client, whose rows were made beforehand. A program for measuring, no test.
 *
 * <pre>InsertSpeed URI ROWS DIM (tool|sdk)
 * InsertSpeed serve</pre>
 *
 * The second form is a server that takes every row and keeps none, for the speed of the client alone.
 */
final class InsertSpeed {
    private static final int SDK_BATCH_ROWS = 1_000;
    private static final double NANOS = 1e9;

    private InsertSpeed() {}

    /** Runs one of the two twice, the second time with a warm JVM, and prints rows a second and the share of one core. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("serve")) {
            TakingServer.serve();
            return;
        }
        String uri = args[0];
        int rows = Integer.parseInt(args[1]);
        FakeData data = FakeData.of(Collection.of(
                        "speed",
                        Field.of("id", "Int64").primaryKey().autoId().build(),
                        Field.of("title", "VarChar").maxLength(100).build(),
                        Field.of("v", "FloatVector")
                                .dim(Integer.parseInt(args[2]))
                                .build()))
                .rows(rows)
                .seed(1);
        for (int round = 0; round < 2; round++) {
            try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(uri))) {
                Creation.of(server, data, CreateOptions.of("speed").droppingIfExists());
                if (args[3].equals("tool")) {
                    tool(server, data);
                } else {
                    sdk(uri, data);
                }
            }
        }
    }

    private static void tool(MilvusServer server, FakeData data) {
        long[] cpu = {cpuNanos(), 0};
        InsertOptions options = InsertOptions.of("speed").watched(progress -> cpu[1] = cpuNanos(), new Cancellation());
        InsertProgress done = Insertion.of(server, data, options).progress();
        print("tool", done.rows(), done.elapsed().toNanos(), cpu[1] - cpu[0]);
    }

    private static void sdk(String uri, FakeData data) {
        List<JsonObject> rows = new ArrayList<>();
        for (Row row : data.rows(Math.min(data.rows(), 20 * SDK_BATCH_ROWS))) {
            JsonObject object = new JsonObject();
            object.addProperty("title", row.getString("title"));
            JsonArray vector = new JsonArray();
            for (float value : row.getFloats("v")) {
                vector.add(value);
            }
            object.add("v", vector);
            rows.add(object);
        }
        MilvusClientV2 client =
                new MilvusClientV2(ConnectConfig.builder().uri(uri).build());
        long cpu = cpuNanos();
        long start = System.nanoTime();
        long sent = 0;
        while (sent < data.rows()) {
            int from = (int) (sent % rows.size());
            List<JsonObject> batch = rows.subList(from, Math.min(from + SDK_BATCH_ROWS, rows.size()));
            client.insert(
                    InsertReq.builder().collectionName("speed").data(batch).build());
            sent += batch.size();
        }
        print("sdk", sent, System.nanoTime() - start, cpuNanos() - cpu);
        client.close();
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String who, long rows, long nanos, long cpu) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d rows in %.1f s, %,.0f rows/s, %.0f %% of a core, %.1f µs of CPU a row%n",
                who,
                rows,
                nanos / NANOS,
                rows * NANOS / nanos,
                100.0 * cpu / nanos,
                cpu / 1e3 / rows);
    }
}
