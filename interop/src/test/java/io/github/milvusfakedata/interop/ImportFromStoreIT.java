package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.interop.ForeignPrograms.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Milvus 2.3.5 with its data in an object store, as it mostly runs: {@code import --upload} copies a dataset to the server's own
 * bucket, the server imports it from there, and every row matches.
 */
class ImportFromStoreIT {
    private static final Path JAR = Path.of("..", "cli", "target", "milvus-fake-data.jar")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path directory;

    @Test
    void aDatasetIsUploadedToTheServersBucketAndImported() throws IOException {
        try (StoreProcess store = StoreProcess.start(directory);
                ServerProcess server = ServerProcess.start(
                        "milvus",
                        "common.storageType=minio",
                        "minio.address=127.0.0.1",
                        "minio.port=" + store.port(),
                        "minio.accessKeyID=" + StoreProcess.KEY,
                        "minio.secretAccessKey=" + StoreProcess.SECRET,
                        "minio.useSSL=false",
                        "minio.bucketName=" + StoreProcess.BUCKET,
                        "minio.rootPath=milvus")) {
            String incoming = "s3://" + StoreProcess.BUCKET + "/incoming/simple";
            run(server, store, "generate --builtin simple --rows 2000 --seed 1 --max-rows-per-file 1500 --out data");
            run(server, store, "to-milvus create data");

            String imported = run(server, store, "to-milvus import data --upload " + incoming);
            String verified = run(server, store, "to-milvus verify data");

            assertThat(imported).contains("Imported 2,000 rows").contains("2 files, 2 jobs");
            assertThat(store.bucket().resolve("incoming/simple/meta.json")).exists();
            assertThat(verified).contains("2,000 expected, 2,000 stored, 2,000 compared");
        }
    }

    /** What the command printed on standard output; it must end with 0. */
    private String run(ServerProcess server, StoreProcess store, String command) {
        Outcome outcome = ForeignPrograms.run(
                List.of(
                        "env",
                        "--chdir=" + directory,
                        "HOME=" + directory,
                        "MILVUS_URI=" + server.uri(),
                        "AWS_ENDPOINT_URL=http://127.0.0.1:" + store.port(),
                        "AWS_ACCESS_KEY_ID=" + StoreProcess.KEY,
                        "AWS_SECRET_ACCESS_KEY=" + StoreProcess.SECRET,
                        "AWS_REGION=us-east-1"),
                List.of("bash", "-c", "exec java -jar '" + JAR + "' " + command));
        assertThat(outcome.exitCode())
                .as(command + "\n" + outcome.output() + outcome.errors())
                .isZero();
        assertThat(outcome.output() + outcome.errors()).doesNotContain(StoreProcess.SECRET);
        return outcome.output();
    }
}
