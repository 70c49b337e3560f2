package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands before a store and, from a number of bytes on, breaks off what goes through it and answers every new connection
 * with 503 SlowDown, until it has done so a number of times; then all is as before.
 */
final class MoodyProxy implements AutoCloseable {
    private static final String SLOW_DOWN =
            "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>";
    private static final int BUFFER_BYTES = 1 << 16;

    private final ServerSocket server;
    private final int storePort;
    private final long goodBytes;
    private final AtomicInteger refusalsLeft;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong passed = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private MoodyProxy(int storePort, long goodBytes, int refusals) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.storePort = storePort;
        this.goodBytes = goodBytes;
        this.refusalsLeft = new AtomicInteger(refusals);
    }

    /**
     * Starts a proxy.
     *
     * @param goodBytes bytes that go through before it changes its mood
     * @param refusals connections that it refuses then
     */
    static MoodyProxy before(StoreProcess store, long goodBytes, int refusals) throws IOException {
        MoodyProxy proxy = new MoodyProxy(store.port(), goodBytes, refusals);
        thread(proxy::accept);
        return proxy;
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "moody-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** How often it has said no. */
    int refused() {
        return refused.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                thread(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (isMoody() && refusalsLeft.getAndDecrement() > 0) {
                refused.incrementAndGet();
                refuse(client);
                return;
            }
            try (Socket store = new Socket(InetAddress.getLoopbackAddress(), storePort)) {
                open.add(store);
                thread(() -> copy(store, client, false));
                copy(client, store, true);
            }
        } catch (IOException brokenOff) {
            return;
        } finally {
            open.remove(client);
        }
    }

    private boolean isMoody() {
        return passed.get() >= goodBytes && refusalsLeft.get() > 0;
    }

    private static void refuse(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        byte[] answer =
                ("HTTP/1.1 503 Slow Down\r\nConnection: close\r\nContent-Type: application/xml\r\nContent-Length: "
                                + SLOW_DOWN.length() + "\r\n\r\n" + SLOW_DOWN)
                        .getBytes(StandardCharsets.ISO_8859_1);
        OutputStream out = client.getOutputStream();
        out.write(answer);
        out.flush();
        client.shutdownOutput();
        // Closed with bytes unread, the connection would be reset before the answer is seen.
        byte[] rest = new byte[BUFFER_BYTES];
        while (in.read(rest) >= 0) {
            // Goes on until the client has sent all.
        }
    }

    private void copy(Socket from, Socket to, boolean counting) {
        byte[] buffer = new byte[BUFFER_BYTES];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counting && passed.addAndGet(read) >= goodBytes && refusalsLeft.get() > 0) {
                    closeAll();
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException brokenOff) {
            return;
        } finally {
            close(to);
        }
    }

    private void closeAll() {
        open.forEach(MoodyProxy::close);
        open.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        closeAll();
    }
}
