package io.github.milvusfakedata.milvus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.schema.FakeDataException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilvusAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:19530, http://localhost:19530",
        "localhost, http://localhost:19530",
        "10.0.0.5:1234, http://10.0.0.5:1234",
        "tcp://a:1, http://a:1",
        "HTTPS://milvus.example.com, https://milvus.example.com:443",
        "https://milvus.example.com:19530/, https://milvus.example.com:19530",
        "http://[::1]:19530, http://[::1]:19530",
    })
    void takesTheFormsThatMilvusClientsTake(String text, String address) {
        assertThat(MilvusAddress.parse(text)).hasToString(address);
    }

    @Test
    void mayNameADatabase() {
        assertThat(MilvusAddress.parse("http://localhost:19530/tests").database())
                .isEqualTo(Optional.of("tests"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://", "ftp://localhost", "a b", "http://a:b", "http://a:0", "http://a:70000", "x.db"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> MilvusAddress.parse(text))
                .isInstanceOf(FakeDataException.class)
                .hasMessageStartingWith("uri: ")
                .hasMessageEndingWith("[MFD-OPTION-VALUE]");
    }

    /** Seen as a fault of the tool: gRPC refuses them. */
    @ParameterizedTest
    @ValueSource(strings = {"http://milvus_standalone:19530", "http://日本.jp", "a_b", "[:::::::::]:1", "-:1"})
    void refusesHostsThatGrpcDoesNotTake(String text) {
        assertThatThrownBy(() -> MilvusAddress.parse(text))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("is not a host name")
                .hasMessageEndingWith("[MFD-OPTION-VALUE]");
    }

    @Test
    void doesNotRepeatAPasswordThatStandsInTheAddress() {
        assertThatThrownBy(() -> MilvusAddress.parse("http://root:Extr4ordinary@localhost:19530"))
                .hasMessageContaining("MILVUS_PASSWORD")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Extr4"));
    }
}
