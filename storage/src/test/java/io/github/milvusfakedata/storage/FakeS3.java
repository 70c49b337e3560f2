package io.github.milvusfakedata.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store in memory that speaks as much of the protocol as the tool uses, and fails when told to. */
final class FakeS3 implements AutoCloseable {
    static final String BUCKET = "bucket";
    static final String KEY = "test-key";
    /** In the place of a status: the connection is closed without an answer. */
    static final int SILENCE = 0;
    /** In the place of a status: an object is written, but the connection is closed without an answer. */
    static final int LOST = -1;
    /** In the place of a status: other bytes than were sent are stored, and answered for. */
    static final int GARBLED = -2;
    /** In the place of a status: the connection stays open, and nothing comes. */
    static final int NO_ANSWER = -3;

    private static final Pattern PART_NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");

    /** The objects by key. */
    final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    /** What is noted with objects, by key. */
    final Map<String, Map<String, String>> notes = new ConcurrentHashMap<>();
    /** Objects that were begun, by upload id. */
    final Map<String, Begun> begun = new ConcurrentSkipListMap<>();
    /** Requests in order, such as {@code PUT /bucket/data.json}. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger uploads = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    FakeS3() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** An object that was begun. */
    static final class Begun {
        final String key;
        final Map<String, String> notes;
        final Map<Integer, byte[]> parts = new ConcurrentSkipListMap<>();

        private Begun(String key, Map<String, String> notes) {
            this.key = key;
            this.notes = notes;
        }
    }

    /** How a request fails. */
    private static final class Fault {
        private final Predicate<String> requests;
        private final int status;
        private final String code;
        private final AtomicInteger times;

        private Fault(Predicate<String> requests, int status, String code, int times) {
            this.requests = requests;
            this.status = status;
            this.code = code;
            this.times = new AtomicInteger(times);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Fails requests so many times. */
    void fail(Predicate<String> which, int status, String code, int times) {
        faults.add(new Fault(which, status, code, times));
    }

    /** The keys of all objects. */
    List<String> keys() {
        return new ArrayList<>(objects.keySet());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String query = exchange.getRequestURI().getRawQuery();
            String request = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath() + (query == null ? "" : "?" + query);
            requests.add(request);
            for (Fault fault : faults) {
                if (fault.requests.test(request) && fault.times.getAndDecrement() > 0) {
                    fail(exchange, body, fault);
                    return;
                }
            }
            String caller = exchange.getRequestHeaders().getFirst("Authorization");
            if (caller == null || !caller.contains("Credential=" + KEY + "/")) {
                refuse(exchange, 403, "InvalidAccessKeyId");
                return;
            }
            answer(exchange, body, parameters(query));
        }
    }

    private void fail(HttpExchange exchange, byte[] body, Fault fault) throws IOException {
        if (fault.status == LOST) {
            objects.put(keyOf(exchange), body);
        } else if (fault.status == GARBLED) {
            body[0]++;
            put(
                    exchange,
                    keyOf(exchange),
                    body,
                    parameters(exchange.getRequestURI().getRawQuery()));
        } else if (fault.status == NO_ANSWER) {
            LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
        } else if (fault.status != SILENCE) {
            refuse(exchange, fault.status, fault.code);
        }
    }

    private static String keyOf(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().substring(BUCKET.length() + 2);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private void answer(HttpExchange exchange, byte[] body, Map<String, String> parameters) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        int slash = path.indexOf('/');
        String bucket = slash < 0 ? path : path.substring(0, slash);
        String key = slash < 0 ? "" : path.substring(slash + 1);
        if (!bucket.equals(BUCKET)) {
            refuse(exchange, 404, "NoSuchBucket");
            return;
        }
        String sum = exchange.getRequestHeaders().getFirst("Content-MD5");
        if (sum != null && !sum.equals(Base64.getEncoder().encodeToString(md5(body)))) {
            refuse(exchange, 400, "BadDigest");
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, key, body, parameters);
            case "POST" -> post(exchange, key, body, parameters);
            case "GET", "HEAD" -> get(exchange, key, parameters);
            case "DELETE" -> delete(exchange, key, parameters);
            default -> refuse(exchange, 405, "MethodNotAllowed");
        }
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tag(byte[] content) {
        return "\"" + HexFormat.of().formatHex(md5(content)) + "\"";
    }

    private void put(HttpExchange exchange, String key, byte[] body, Map<String, String> parameters)
            throws IOException {
        exchange.getResponseHeaders().add("ETag", tag(body));
        if (parameters.containsKey("partNumber")) {
            Begun upload = begun.get(parameters.get("uploadId"));
            if (upload == null) {
                refuse(exchange, 404, "NoSuchUpload");
                return;
            }
            upload.parts.put(Integer.parseInt(parameters.get("partNumber")), body);
        } else if ("*".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) && objects.containsKey(key)) {
            refuse(exchange, 412, "PreconditionFailed");
            return;
        } else {
            objects.put(key, body);
            notes.put(key, notesOf(exchange));
        }
        send(exchange, 200, "");
    }

    private static Map<String, String> notesOf(HttpExchange exchange) {
        Map<String, String> notes = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-amz-meta-")) {
                notes.put(name, values.get(0));
            }
        });
        return notes;
    }

    private void post(HttpExchange exchange, String key, byte[] body, Map<String, String> parameters)
            throws IOException {
        if (parameters.containsKey("uploads")) {
            String id = "upload-" + uploads.incrementAndGet();
            begun.put(id, new Begun(key, notesOf(exchange)));
            send(
                    exchange,
                    200,
                    "<InitiateMultipartUploadResult><UploadId>" + id + "</UploadId></InitiateMultipartUploadResult>");
            return;
        }
        Begun upload = begun.remove(parameters.get("uploadId"));
        if (upload == null) {
            refuse(exchange, 404, "NoSuchUpload");
            return;
        }
        List<byte[]> parts = new ArrayList<>();
        Matcher numbers = PART_NUMBER.matcher(new String(body, StandardCharsets.UTF_8));
        while (numbers.find()) {
            parts.add(upload.parts.get(Integer.parseInt(numbers.group(1))));
        }
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        objects.put(key, whole);
        notes.put(key, upload.notes);
        send(exchange, 200, "<CompleteMultipartUploadResult><Key>" + key + "</Key></CompleteMultipartUploadResult>");
    }

    private void get(HttpExchange exchange, String key, Map<String, String> parameters) throws IOException {
        if (parameters.containsKey("list-type")) {
            list(exchange, parameters.getOrDefault("prefix", ""));
        } else if (parameters.containsKey("uploads")) {
            listUploads(exchange, parameters.getOrDefault("prefix", ""));
        } else if (parameters.containsKey("uploadId")) {
            listParts(exchange, begun.get(parameters.get("uploadId")));
        } else if (objects.containsKey(key)) {
            byte[] content = objects.get(key);
            exchange.getResponseHeaders().add("ETag", tag(content));
            notes.getOrDefault(key, Map.of()).forEach(exchange.getResponseHeaders()::add);
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().add("Content-Length", Integer.toString(content.length));
                exchange.sendResponseHeaders(200, -1);
            } else {
                send(exchange, 200, content);
            }
        } else {
            refuse(exchange, 404, "NoSuchKey");
        }
    }

    private void list(HttpExchange exchange, String prefix) throws IOException {
        StringBuilder xml = new StringBuilder("<ListBucketResult><IsTruncated>false</IsTruncated>");
        objects.forEach((key, content) -> {
            if (key.startsWith(prefix)) {
                xml.append("<Contents><Key>")
                        .append(key)
                        .append("</Key><Size>")
                        .append(content.length)
                        .append("</Size></Contents>");
            }
        });
        send(exchange, 200, xml + "</ListBucketResult>");
    }

    private void listUploads(HttpExchange exchange, String prefix) throws IOException {
        StringBuilder xml = new StringBuilder("<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>");
        begun.forEach((id, upload) -> {
            if (upload.key.startsWith(prefix)) {
                xml.append("<Upload><Key>")
                        .append(upload.key)
                        .append("</Key><UploadId>")
                        .append(id)
                        .append("</UploadId></Upload>");
            }
        });
        send(exchange, 200, xml + "</ListMultipartUploadsResult>");
    }

    private static void listParts(HttpExchange exchange, Begun upload) throws IOException {
        StringBuilder xml = new StringBuilder("<ListPartsResult><IsTruncated>false</IsTruncated>");
        upload.parts.forEach((number, content) -> xml.append("<Part><PartNumber>")
                .append(number)
                .append("</PartNumber><ETag>")
                .append(tag(content).replace("\"", "&quot;"))
                .append("</ETag><Size>")
                .append(content.length)
                .append("</Size></Part>"));
        send(exchange, 200, xml + "</ListPartsResult>");
    }

    private void delete(HttpExchange exchange, String key, Map<String, String> parameters) throws IOException {
        if (parameters.containsKey("uploadId")) {
            begun.remove(parameters.get("uploadId"));
        } else {
            objects.remove(key);
        }
        exchange.sendResponseHeaders(204, -1);
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        if (code.isEmpty()) {
            send(exchange, status, "");
            return;
        }
        send(exchange, status, "<Error><Code>" + code + "</Code><Message>It says " + code + ".</Message></Error>");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(content);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
