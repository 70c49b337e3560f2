package io.github.milvusfakedata.internal.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:9000", " https://store.example.com ", "http://[::1]:9000", "http://a/gateway/b"
            })
    void readsSchemeHostPortAndPath(String text) {
        assertThat(WebAddress.parse(text)).contains(URI.create(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:9000",
                "ftp://localhost",
                "http://",
                "http://user:secret@host",
                "http://host:65536",
                "http://host?a=b",
                "http://host#part",
                "http://under_score",
                "http://two words"
            })
    void takesNothingElse(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }
}
