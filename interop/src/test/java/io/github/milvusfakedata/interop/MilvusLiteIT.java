package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Milvus Lite takes the rows of the built-in schemas with several vectors or nullable fields, counts them all, and gives
 * some of them back, found by key or by their vector, as the library's row view says.
 */
class MilvusLiteIT {
    private static final int ROWS = 2_000;
    private static final int SAMPLE_ROWS = 400;
    private static final long SEED = 13;

    private static ServerProcess server;

    @TempDir
    Path scratch;

    @BeforeAll
    static void startServer() {
        server = ServerProcess.start("lite");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "images", "videos", "news", "users"})
    void storesEveryRowUnchanged(String builtin) {
        FakeData data = FakeData.builtin(builtin).rows(ROWS).seed(SEED);
        WrittenDataset dataset = WrittenDataset.write(data, scratch.resolve(builtin), WriteOptions.defaults());
        List<Map<String, Object>> sample = dataset.sample(SAMPLE_ROWS);

        StoredSample stored = StoredSample.inserted(server, dataset, sample, scratch);

        assertThat(stored.rows()).isEqualTo(ROWS);
        assertThat(Differences.between(stored.found(), sample)).isEmpty();
    }
}
