package io.github.milvusfakedata.storage;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Lets pass what a store may answer, and nothing else: whoever listens at an address can say what he likes, as long and as
 * slowly as he likes. What is compressed is not unpacked, since no store compresses unless it is asked to, and some
 * kilobytes can hold gigabytes.
 */
final class GuardedHttpClient implements SdkHttpClient {
    /** An object: no description of a dataset that is read is larger. */
    private static final long MOST_OBJECT_BYTES = 1L << 30;
    /** Anything else: a page of a list has 1,000 keys of 1,024 bytes at most. */
    private static final long MOST_ANSWER_BYTES = 8L << 20;

    private static final int LEAST_STATUS = 200;
    private static final int MOST_STATUS = 599;

    private final SdkHttpClient client;
    private final Duration timeout;
    /** Whether an answer has come that a store may give. */
    private volatile boolean answered;

    GuardedHttpClient(SdkHttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = client.prepareRequest(request);
        boolean object = isOfObject(request.httpRequest());
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                try {
                    return guarded(prepared.call(), object ? MOST_OBJECT_BYTES : MOST_ANSWER_BYTES);
                } catch (IOException failure) {
                    // The JDK has no type for a connection that breaks off while a body is sent.
                    throw answered || isOfConnection(failure) ? failure : new NotAStore("no answer in HTTP", failure);
                } catch (IllegalArgumentException | NullPointerException notHttp) {
                    throw new NotAStore("no answer in HTTP", notHttp);
                }
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    private static boolean isOfObject(SdkHttpRequest request) {
        return request.method() == SdkHttpMethod.GET
                && request.encodedQueryParameters().isEmpty();
    }

    /** Whether a failure is surely one of the way to the store; others may come of what was said there. */
    private static boolean isOfConnection(IOException failure) {
        return failure instanceof SocketException
                || failure instanceof SocketTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException
                || failure instanceof EOFException;
    }

    private HttpExecuteResponse guarded(HttpExecuteResponse answer, long mostBytes) throws IOException {
        SdkHttpResponse head = answer.httpResponse();
        Optional<AbortableInputStream> body = answer.responseBody();
        if (head.statusCode() < LEAST_STATUS || head.statusCode() > MOST_STATUS) {
            body.ifPresent(AbortableInputStream::abort);
            throw new NotAStore("status " + head.statusCode(), null);
        }
        answered = true;
        HttpExecuteResponse.Builder guarded = HttpExecuteResponse.builder()
                .response(head.toBuilder().removeHeader("Content-Encoding").build());
        body.ifPresent(stream -> guarded.responseBody(AbortableInputStream.create(
                new GuardedStream(stream, stream::abort, mostBytes, timeout, System::nanoTime), stream)));
        return guarded.build();
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }
}
