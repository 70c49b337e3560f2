package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsRequest;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A prefix in a bucket of Amazon S3 or of another store that speaks its protocol, such as MinIO or Google Cloud Storage.
 *
 * <pre>{@code
 * S3Location place = S3Location.parse("target", "s3://bucket/products");
 * try (S3Store store = S3Store.open(place, S3Options.defaults())) {
 *     FakeData.builtin("simple").rows(1_000_000).write(store, WriteOptions.defaults());
 * }
 * }</pre>
 */
public final class S3Store implements ObjectStore {
    /** What a store that can't write on a condition says. */
    private static final int NOT_IMPLEMENTED = 501;

    private static final int PRECONDITION_FAILED = 412;
    /** Two such requests at once: one of them has won. */
    private static final int CONFLICT = 409;

    private static final int NOT_FOUND = 404;
    /** Memory of a sink and of the worker that fills it. */
    private static final long SINK_BYTES = 2L * Parts.BYTES;

    private final S3Location location;
    private final RetryingClient calls;
    private final Duration timeout;
    private final Parts parts = new Parts();

    private S3Store(S3Location location, RetryingClient calls, Duration timeout) {
        this.location = location;
        this.calls = calls;
        this.timeout = timeout;
    }

    /** A store. No connection is made before something is asked of it. */
    public static S3Store open(S3Location location, S3Options options) {
        return open(location, options, RetryingClient.PATIENCE, Backoff.Clock.SYSTEM);
    }

    /** A store that is given so much time, by that clock, to recover where it asks for it. */
    static S3Store open(S3Location location, S3Options options, Duration patience, Backoff.Clock clock) {
        Optional<URI> endpoint = Connection.endpoint(options, System.getenv());
        S3Client client = Connection.open(options, endpoint);
        return new S3Store(
                location, new RetryingClient(client, location, options, endpoint, patience, clock), options.timeout());
    }

    @Override
    public String location() {
        return location.toString();
    }

    /** Half of the heap goes to them. */
    @Override
    public int mostOpenSinks() {
        return (int) Math.max(1, Math.min(1024, Runtime.getRuntime().maxMemory() / 2 / SINK_BYTES));
    }

    @Override
    public void forEach(ObjectVisitor visitor) throws IOException {
        String start = location.start();
        Optional<String> next = Optional.empty();
        Pages pages = new Pages("list " + location);
        do {
            ListObjectsV2Request.Builder request =
                    ListObjectsV2Request.builder().bucket(location.bucket()).prefix(start);
            next.ifPresent(request::continuationToken);
            ListObjectsV2Response page =
                    calls.call("list " + location, client -> client.listObjectsV2(request.build()));
            for (S3Object object : page.contents()) {
                String name = object.key().substring(start.length());
                // Some tools mark a prefix by an empty object of its name.
                if (!name.isEmpty()) {
                    visitor.visit(name, object.size());
                }
            }
            next = pages.goOn(page.isTruncated(), page.nextContinuationToken())
                    ? Optional.of(page.nextContinuationToken())
                    : Optional.empty();
        } while (next.isPresent());
    }

    @Override
    public OptionalLong size(String name) throws IOException {
        Optional<HeadObjectResponse> head = head(name);
        return head.isPresent() ? OptionalLong.of(head.get().contentLength()) : OptionalLong.empty();
    }

    /**
     * What a store says of an object.
     *
     * @param bytes its size
     * @param notes what was noted with it
     */
    record Noted(long bytes, Map<String, String> notes) {
        Noted {
            notes = Map.copyOf(notes);
        }
    }

    /** What the store says of an object; empty if there is none. */
    Optional<Noted> look(String name) throws IOException {
        return head(name).map(head -> new Noted(head.contentLength(), head.metadata()));
    }

    private Optional<HeadObjectResponse> head(String name) throws IOException {
        return calls.call("look at " + shown(name), client -> {
            try {
                HeadObjectResponse head = client.headObject(
                        request -> request.bucket(location.bucket()).key(location.key(name)));
                if (head.contentLength() == null) {
                    throw FailureKinds.withoutLength();
                }
                return Optional.of(head);
            } catch (S3Exception failure) {
                if (failure.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    private String shown(String name) {
        return S3Location.SCHEME + location.bucket() + "/" + location.key(name);
    }

    @Override
    public Optional<InputStream> read(String name) throws IOException {
        return calls.call("read " + shown(name), client -> {
            try {
                return Optional.of(client.getObject(
                        request -> request.bucket(location.bucket()).key(location.key(name))));
            } catch (NoSuchKeyException absent) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void write(String name, byte[] content) throws IOException {
        requests(name).write(content, content.length);
    }

    @Override
    public boolean writeIfAbsent(String name, byte[] content) throws IOException {
        if (size(name).isPresent()) {
            return false;
        }
        WriteOutcome answer = calls.call("write " + shown(name), client -> writeIfAbsent(client, name, content));
        if (answer == WriteOutcome.NOT_UNDERSTOOD) {
            write(name, content);
        }
        return answer != WriteOutcome.EXISTS;
    }

    /** What a store does with a request on a condition. */
    private enum WriteOutcome {
        WRITTEN,
        EXISTS,
        NOT_UNDERSTOOD
    }

    private WriteOutcome writeIfAbsent(S3Client client, String name, byte[] content) {
        try {
            client.putObject(
                    request -> request.bucket(location.bucket())
                            .key(location.key(name))
                            .ifNoneMatch("*"),
                    RequestBody.fromBytes(content));
            return WriteOutcome.WRITTEN;
        } catch (S3Exception failure) {
            return switch (failure.statusCode()) {
                case PRECONDITION_FAILED, CONFLICT -> WriteOutcome.EXISTS;
                case NOT_IMPLEMENTED -> WriteOutcome.NOT_UNDERSTOOD;
                default -> throw failure;
            };
        }
    }

    @Override
    public S3Sink create(String name) {
        return new S3Sink(requests(name), parts, Parts.BYTES, Optional.empty());
    }

    /** The requests that write an object, with notes. */
    Multipart requests(String name, Map<String, String> notes, UploadCounters counters) {
        return new Multipart(calls, location, name, notes, counters, timeout);
    }

    private Multipart requests(String name) {
        return requests(name, Map.of(), UploadCounters.NONE);
    }

    Parts parts() {
        return parts;
    }

    @Override
    public void delete(String name) throws IOException {
        calls.call(
                "remove " + shown(name),
                client -> client.deleteObject(
                        request -> request.bucket(location.bucket()).key(location.key(name))));
    }

    @Override
    public void abortUnfinished(Predicate<String> names) throws IOException {
        List<MultipartUpload> found = new ArrayList<>();
        String start = location.start();
        ListMultipartUploadsRequest request = ListMultipartUploadsRequest.builder()
                .bucket(location.bucket())
                .prefix(start)
                .build();
        Pages pages = new Pages("list " + location);
        boolean more = true;
        while (more) {
            ListMultipartUploadsRequest current = request;
            ListMultipartUploadsResponse page =
                    calls.call("list " + location, client -> client.listMultipartUploads(current));
            page.uploads().stream()
                    .filter(upload -> names.test(upload.key().substring(start.length())))
                    .forEach(found::add);
            more = pages.goOn(page.isTruncated(), page.nextKeyMarker() + "/" + page.nextUploadIdMarker());
            request = request.toBuilder()
                    .keyMarker(page.nextKeyMarker())
                    .uploadIdMarker(page.nextUploadIdMarker())
                    .build();
        }
        for (MultipartUpload upload : found) {
            requests(upload.key().substring(start.length())).abandon(upload.uploadId());
        }
    }

    /** Waits no longer for a store that throttles, since the run is given up. */
    void hurry() {
        calls.hurry();
    }

    /** Waits no longer for a store that throttles from when a run is cancelled, so that it ends at once. */
    public void hurryWith(Cancellation run) {
        calls.hurryWith(run);
    }

    @Override
    public void close() {
        parts.close();
        calls.close();
    }
}
