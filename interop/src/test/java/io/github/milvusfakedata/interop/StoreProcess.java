package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An object store of its own, S3Proxy over a directory, on a free port, that ends with this object or with this JVM. Its
 * buckets are the directories in its own.
 */
final class StoreProcess implements AutoCloseable {
    /** The caller whom the store knows. */
    static final String KEY = "interop-key";
    /** The caller's secret, which must be seen nowhere. */
    static final String SECRET = "interop-secret-4f1d";

    static final String BUCKET = "bucket";

    private static final Path SCRIPT =
            Path.of("src", "test", "s3proxy", "server.sh").toAbsolutePath();
    private static final int START_SECONDS = 300;

    private final Process process;
    private final int port;
    private final Path objects;

    private StoreProcess(Process process, int port, Path objects) {
        this.process = process;
        this.port = port;
        this.objects = objects;
    }

    /** Starts a store over an empty directory and waits until it answers. */
    static StoreProcess start(Path directory) throws IOException {
        return start(directory, directory.resolve("objects"), List.of());
    }

    /**
     * Starts a store that encrypts.
     *
     * @param keyStore its certificate
     * @param password of the key store
     */
    static StoreProcess encrypted(Path directory, Path keyStore, String password) throws IOException {
        return start(
                directory,
                directory.resolve("objects"),
                List.of("s3proxy.keystore-path=" + keyStore, "s3proxy.keystore-password=" + password));
    }

    /** Starts a store that keeps its objects in a directory elsewhere. */
    static StoreProcess over(Path directory, Path objects) throws IOException {
        return start(directory, objects, List.of());
    }

    private static StoreProcess start(Path directory, Path objects, List<String> more) throws IOException {
        Files.createDirectories(objects.resolve(BUCKET));
        int port = freePort();
        List<String> settings = new ArrayList<>(List.of(
                "jclouds.provider=filesystem-nio2",
                "jclouds.identity=local",
                "jclouds.credential=local",
                "jclouds.filesystem.basedir=" + objects,
                (more.isEmpty() ? "s3proxy.endpoint=http" : "s3proxy.secure-endpoint=https") + "://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + KEY,
                "s3proxy.credential=" + SECRET));
        settings.addAll(more);
        Path file = Files.write(Files.createTempFile(directory, "store", ".properties"), settings);
        Process process = new ProcessBuilder(SCRIPT.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("store.log").toFile())
                .start();
        StoreProcess store = new StoreProcess(process, port, objects);
        store.awaitAnswer(directory.resolve("store.log"));
        return store;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Path log) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        close();
        throw new AssertionError("the store did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    int port() {
        return port;
    }

    /** Where the objects of the bucket lie. */
    Path bucket() {
        return objects.resolve(BUCKET);
    }

    @Override
    public void close() {
        HeldProcess.end(process);
    }
}
