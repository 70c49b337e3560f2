package io.github.milvusfakedata.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsRequest;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.ListPartsRequest;
import software.amazon.awssdk.services.s3.model.ListPartsResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** The requests that write one object. Each part is sent with its sum, and the store's answer is held against it. */
final class Multipart {
    private static final String TYPE = "application/octet-stream";

    private final RetryingClient calls;
    private final S3Location location;
    private final String name;
    private final Map<String, String> notes;
    private final UploadCounters counters;
    private final Duration timeout;

    /**
     * Requests for an object.
     *
     * @param notes what is noted with the object in the store
     * @param counters told of what the store has
     * @param timeout how long a request may take that sends nothing
     */
    Multipart(
            RetryingClient calls,
            S3Location location,
            String name,
            Map<String, String> notes,
            UploadCounters counters,
            Duration timeout) {
        this.calls = calls;
        this.location = location;
        this.name = name;
        this.notes = Map.copyOf(notes);
        this.counters = counters;
        this.timeout = timeout;
    }

    /**
     * What the store holds of an object that was begun.
     *
     * @param uploadId the store's name for it
     * @param parts by their numbers
     */
    record Unfinished(String uploadId, Map<Integer, SentPart> parts) {
        Unfinished {
            Objects.requireNonNull(uploadId, "uploadId");
            parts = Map.copyOf(parts);
        }
    }

    /** The object as messages name it. */
    String shown() {
        return S3Location.SCHEME + location.bucket() + "/" + key();
    }

    private String key() {
        return location.key(name);
    }

    /** Begins an object of several parts and returns the store's name for it. */
    String begin() throws IOException {
        return calls.call(
                "write " + shown(), client -> client.createMultipartUpload(request -> request.bucket(location.bucket())
                                .key(key())
                                .contentType(TYPE)
                                .metadata(notes))
                        .uploadId());
    }

    /**
     * Sends a part, unless the store has it.
     *
     * @param found what the store has in its place
     * @throws IOException if the store has stored something else
     */
    SentPart send(String uploadId, int number, byte[] content, int length, Optional<SentPart> found)
            throws IOException {
        Md5 sum = Md5.of(content, length);
        if (found.isPresent()
                && found.get().bytes() == length
                && found.get().tag().equals(sum.hexadecimal())) {
            counters.done(length);
            return found.get();
        }
        UploadPartRequest request = UploadPartRequest.builder()
                .bucket(location.bucket())
                .key(key())
                .uploadId(uploadId)
                .partNumber(number)
                .contentLength((long) length)
                .contentMD5(sum.base64())
                .overrideConfiguration(Timeouts.override(timeout, length))
                .build();
        UploadPartResponse answer =
                calls.call("write " + shown(), client -> client.uploadPart(request, body(content, length)));
        String tag = plain(answer.eTag());
        boolean encrypted = answer.sseCustomerAlgorithm() != null
                || answer.serverSideEncryption() != null
                        && answer.serverSideEncryption() != ServerSideEncryption.AES256;
        if (!encrypted && Md5.isSum(tag) && !tag.equals(sum.hexadecimal())) {
            throw new IOException("Cannot write " + shown() + ": the store has other bytes than were sent in part "
                    + number + ". Try again; something on the way changes them.");
        }
        counters.sent(length);
        counters.done(length);
        return new SentPart(number, length, tag);
    }

    private static RequestBody body(byte[] content, int length) {
        ContentStreamProvider provider = () -> new ByteArrayInputStream(content, 0, length);
        return RequestBody.fromContentProvider(provider, length, TYPE);
    }

    /** Stores quote their tags. */
    static String plain(String tag) {
        return tag == null ? "" : tag.replace("\"", "");
    }

    /** Writes the object in one request. */
    void write(byte[] content, int length) throws IOException {
        String sum = Md5.of(content, length).base64();
        calls.call(
                "write " + shown(),
                client -> client.putObject(
                        request -> request.bucket(location.bucket())
                                .key(key())
                                .contentType(TYPE)
                                .contentMD5(sum)
                                .metadata(notes)
                                .overrideConfiguration(Timeouts.override(timeout, length)),
                        body(content, length)));
        counters.sent(length);
        counters.done(length);
    }

    /**
     * Has the object appear.
     *
     * @param bytes size that it must have
     */
    void complete(String uploadId, List<SentPart> parts, long bytes) throws IOException {
        List<CompletedPart> all = parts.stream()
                .map(part -> CompletedPart.builder()
                        .partNumber(part.number())
                        .eTag(part.tag())
                        .build())
                .toList();
        AtomicInteger asked = new AtomicInteger();
        boolean lost = false;
        try {
            calls.call("finish " + shown(), client -> {
                asked.incrementAndGet();
                return client.completeMultipartUpload(request -> request.bucket(location.bucket())
                        .key(key())
                        .uploadId(uploadId)
                        .overrideConfiguration(Timeouts.override(timeout, Parts.BYTES))
                        .multipartUpload(whole -> whole.parts(all)));
            });
        } catch (IOException failure) {
            if (!(failure.getCause() instanceof NoSuchUploadException)) {
                throw failure;
            }
            lost = true;
        }
        HeadObjectResponse object = calls.call(
                "look at " + shown(),
                client -> client.headObject(
                        request -> request.bucket(location.bucket()).key(key())));
        // The answer to a request that was carried out may be lost; asked again, the store knows of no upload. But
        // where
        // someone has removed the upload, an older object of the same name is still there, maybe of the same size.
        if (lost && asked.get() == 1 && !plain(object.eTag()).equals(Md5.ofParts(parts))) {
            throw new IOException("Cannot write " + shown()
                    + ": the parts that were sent have been removed by someone else. Try again.");
        }
        long stored = object.contentLength();
        if (stored != bytes) {
            throw new IOException("Cannot write " + shown() + ": the store has " + stored + " bytes of " + bytes + ".");
        }
    }

    /** Gives up what was begun. What stays all the same, a later run removes. */
    void abandon(String uploadId) {
        try {
            calls.call(
                    "give up " + shown(),
                    client -> client.abortMultipartUpload(request ->
                            request.bucket(location.bucket()).key(key()).uploadId(uploadId)));
        } catch (IOException | RuntimeException e) {
            // Something else has failed already and is what to report.
            return;
        }
    }

    /** What an earlier run has sent of the object; the one that was begun last where there are several. */
    Optional<Unfinished> unfinished() throws IOException {
        ListMultipartUploadsRequest request = ListMultipartUploadsRequest.builder()
                .bucket(location.bucket())
                .prefix(key())
                .build();
        ListMultipartUploadsResponse begun =
                calls.call("look at " + shown(), client -> client.listMultipartUploads(request));
        Optional<String> last = begun.uploads().stream()
                .filter(upload -> upload.key().equals(key()))
                .reduce((first, second) -> isBefore(first, second) ? second : first)
                .map(MultipartUpload::uploadId);
        return last.isPresent() ? Optional.of(new Unfinished(last.get(), parts(last.get()))) : Optional.empty();
    }

    private static boolean isBefore(MultipartUpload first, MultipartUpload second) {
        return first.initiated() == null
                || second.initiated() == null
                || first.initiated().isBefore(second.initiated());
    }

    private Map<Integer, SentPart> parts(String uploadId) throws IOException {
        Map<Integer, SentPart> parts = new HashMap<>();
        Integer after = 0;
        Pages pages = new Pages("look at " + shown());
        boolean more = true;
        while (more) {
            ListPartsRequest request = ListPartsRequest.builder()
                    .bucket(location.bucket())
                    .key(key())
                    .uploadId(uploadId)
                    .partNumberMarker(after)
                    .build();
            ListPartsResponse page = calls.call("look at " + shown(), client -> client.listParts(request));
            for (Part part : page.parts()) {
                parts.put(part.partNumber(), new SentPart(part.partNumber(), part.size(), plain(part.eTag())));
            }
            after = page.nextPartNumberMarker();
            more = pages.goOn(page.isTruncated(), after == null ? null : after.toString());
        }
        return parts;
    }
}
