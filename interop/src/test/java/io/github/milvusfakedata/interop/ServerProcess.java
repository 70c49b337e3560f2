package io.github.milvusfakedata.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Milvus server of its own, on free ports and in a temporary directory, that ends with this object: the script that
 * started it holds it for as long as its standard input is open, so it also ends when this JVM dies.
 */
final class ServerProcess implements AutoCloseable {
    private static final String READY = "READY ";

    private final Process process;
    private final BufferedReader lines;
    private final String port;

    private ServerProcess(Process process, BufferedReader lines, String port) {
        this.process = process;
        this.lines = lines;
        this.port = port;
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param kind {@code milvus} or {@code lite}
     * @param settings keys of Milvus' configuration with their values, such as {@code common.security.tlsMode=1}
     */
    static ServerProcess start(String kind, String... settings) {
        List<String> command = new ArrayList<>(ForeignPrograms.python(kind, "server.py"));
        command.add(kind);
        command.addAll(List.of(settings));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            if (line == null || !line.startsWith(READY)) {
                process.destroy();
                throw new AssertionError(kind + " did not start: " + line);
            }
            return new ServerProcess(process, lines, line.substring(READY.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of its gRPC service on the loopback address. */
    String port() {
        return port;
    }

    /** The server's address, as the tool takes it. */
    String uri() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends the server as a crash would, starts it again with the same data, and waits until it answers. */
    void restart() {
        try {
            process.getOutputStream().write("restart\n".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            String line = lines.readLine();
            if (line == null || !line.startsWith(READY)) {
                throw new AssertionError("the server did not start again: " + line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        HeldProcess.end(process);
    }
}
