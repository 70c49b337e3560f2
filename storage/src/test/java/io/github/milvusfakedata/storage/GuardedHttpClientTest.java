package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

class GuardedHttpClientTest {
    private static final int LARGE = (8 << 20) + 1;

    /** What is said to every request. */
    private interface Words {
        HttpExecuteResponse say() throws IOException;
    }

    private record Saying(Words words) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    return words.say();
                }

                @Override
                public void abort() {
                    // Nothing is on its way.
                }
            };
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static HttpExecuteResponse answer(int status, int bytes) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Encoding", "gzip")
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(new byte[bytes])))
                .build();
    }

    private static HttpExecuteResponse ask(String query, Words words) throws IOException {
        SdkHttpRequest.Builder request =
                SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(URI.create("http://store/bucket/key" + query));
        try (SdkHttpClient client = new GuardedHttpClient(new Saying(words), Duration.ofMinutes(1))) {
            return client.prepareRequest(HttpExecuteRequest.builder()
                            .request(request.build())
                            .build())
                    .call();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 304, 404, 599})
    void statusesThatStoresHavePass(int status) throws IOException {
        assertThat(ask("", () -> answer(status, 0)).httpResponse().statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 199, 600, 999})
    void anAnswerOfAnotherStatusIsNoneOfAStore(int status) {
        assertThatExceptionOfType(NotAStore.class).isThrownBy(() -> ask("", () -> answer(status, 0)));
    }

    /** Some kilobytes can hold gigabytes. */
    @Test
    void nothingIsHeldForCompressed() throws IOException {
        assertThat(ask("", () -> answer(200, 0)).httpResponse().headers()).isEmpty();
    }

    @Test
    void anObjectMayBeLargerThanAPageOfAList() throws IOException {
        try (InputStream object =
                ask("", () -> answer(200, LARGE)).responseBody().orElseThrow()) {
            assertThat(object.readAllBytes()).hasSize(LARGE);
        }
        try (InputStream page =
                ask("?list-type=2", () -> answer(200, LARGE)).responseBody().orElseThrow()) {
            assertThatExceptionOfType(NotAStore.class).isThrownBy(page::readAllBytes);
        }
    }

    @Test
    void whatTheClientStumblesOverIsNoAnswerOfAStoreButALostConnectionIsOne() {
        assertThatExceptionOfType(NotAStore.class)
                .isThrownBy(() -> ask("", () -> {
                    throw new IllegalArgumentException("For input string");
                }));
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> ask("", () -> {
                    throw new ConnectException("refused");
                }));
    }
}
