package io.github.milvusfakedata.interop;

import com.sun.management.OperatingSystemMXBean;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What of a processor {@code verify --level full} takes for a row. A program for measuring, no test.
 *
 * <pre>VerifySpeed serve ROWS DIM (keys|assigned)
 * VerifySpeed URI ROWS DIM (keys|assigned)</pre>
 *
 * The first form is a server that has just the rows of the dataset, for the work of the client alone.
 */
final class VerifySpeed {
    private static final int ROUNDS = 12;
    private static final double NANOS = 1e9;

    private VerifySpeed() {}

    /** Verifies several times, the later ones with a warm JVM, and prints what each round took. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rows = Integer.parseInt(args[1]);
        FakeData data = data(rows, Integer.parseInt(args[2]), args[3].equals("assigned"));
        if (args[0].equals("serve")) {
            RecipeServer.serve(data);
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(args[0]))) {
                long cpu = cpuNanos();
                long start = System.nanoTime();
                VerifyReport report = Verification.run(
                        server,
                        "speed",
                        data,
                        VerifyOptions.of(VerifyLevel.FULL).withoutQuestions());
                cpu = cpuNanos() - cpu;
                System.out.printf(
                        Locale.ROOT,
                        "%s: %,d rows in %.1f s, %.2f µs of CPU a row%n",
                        report.matches() ? "equal" : "different",
                        report.comparedRows(),
                        (System.nanoTime() - start) / NANOS,
                        cpu / 1e3 / rows);
            }
        }
    }

    private static FakeData data(int rows, int dim, boolean assigned) {
        Field.Builder key = Field.of("id", "Int64").primaryKey();
        return FakeData.of(Collection.of(
                        "speed",
                        (assigned ? key.autoId() : key).build(),
                        Field.of("title", "VarChar").maxLength(100).nullable().build(),
                        Field.of("sold", "Bool").build(),
                        Field.of("count", "Int32").build(),
                        Field.of("price", "Double").build(),
                        Field.of("extra", "JSON").build(),
                        Field.of("tags", "Array")
                                .elementType("VarChar")
                                .maxCapacity(8)
                                .maxLength(20)
                                .build(),
                        Field.of("v", "FloatVector").dim(dim).build()))
                .rows(rows)
                .seed(1);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
