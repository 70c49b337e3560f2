package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What a failed exchange with an address is taken for. */
class BrokenConnectionTest {
    private static final IOException WRITING = new IOException("Error writing request body to server");

    /** Fails, or answers with status 200 where there is no failure. */
    private static GuardedHttpClient clientOf(IOException... failures) {
        Queue<IOException> left = new ArrayDeque<>();
        IOException none = new IOException();
        Arrays.stream(failures).forEach(each -> left.add(each == null ? none : each));
        SdkHttpClient client = new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                return new ExecutableHttpRequest() {
                    @Override
                    public HttpExecuteResponse call() throws IOException {
                        IOException next = left.remove();
                        if (next != none) {
                            throw next;
                        }
                        return HttpExecuteResponse.builder()
                                .response(SdkHttpResponse.builder()
                                        .statusCode(200)
                                        .build())
                                .build();
                    }

                    @Override
                    public void abort() {
                        throw new UnsupportedOperationException();
                    }
                };
            }

            @Override
            public void close() {
                left.clear();
            }
        };
        return new GuardedHttpClient(client, Duration.ofSeconds(1));
    }

    private static HttpExecuteResponse call(GuardedHttpClient client) throws IOException {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.PUT)
                .uri(URI.create("http://localhost/bucket/key"))
                .build();
        return client.prepareRequest(
                        HttpExecuteRequest.builder().request(request).build())
                .call();
    }

    @Test
    void whatFailsBeforeAnyAnswerIsNoStoreUnlessItIsTheConnection() {
        SocketException reset = new SocketException("Connection reset");

        assertThatThrownBy(() -> call(clientOf(WRITING))).isInstanceOf(NotAStore.class);
        assertThatThrownBy(() -> call(clientOf(reset))).isSameAs(reset);
    }

    @Test
    void whatFailsBehindAnAnswerIsTheConnection() throws IOException {
        GuardedHttpClient client = clientOf(null, WRITING);

        assertThat(call(client).httpResponse().statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> call(client)).isSameAs(WRITING);
    }
}
