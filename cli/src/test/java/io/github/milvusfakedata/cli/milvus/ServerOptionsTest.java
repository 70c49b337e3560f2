package io.github.milvusfakedata.cli.milvus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.milvus.MilvusTarget;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {
    private final ServerOptions options = new ServerOptions();

    @Test
    void theEnvironmentSaysWhatIsNotTyped() {
        MilvusTarget target =
                target(Map.of("MILVUS_URI", "https://milvus.example.com", "MILVUS_TOKEN", "secret-key\n"));

        assertThat(target.address()).hasToString("https://milvus.example.com:443");
        assertThat(target.credentials().bearer()).contains("secret-key");
        assertThat(target.timeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(target(Map.of()).address()).hasToString("http://localhost:19530");
        assertThat(target(Map.of("MILVUS_URI", "", "MILVUS_TOKEN", ""))
                        .credentials()
                        .isPresent())
                .isFalse();
    }

    @Test
    void whatIsTypedTakesThePlaceOfTheEnvironment() {
        options.uri = "localhost:1";
        options.user = "root";
        options.timeout = "5m";

        MilvusTarget target = target(
                Map.of("MILVUS_URI", "http://other:2", "MILVUS_TOKEN", "other", "MILVUS_PASSWORD", "Extr4ordinary"));

        assertThat(target.address()).hasToString("http://localhost:1");
        assertThat(target.credentials().bearer()).contains("root:Extr4ordinary");
        assertThat(target.timeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(target.toString()).doesNotContain("Extr4");
    }

    @Test
    void theDatabaseIsTheTypedOneElseThatOfTheAddressElseThatOfTheSchema() {
        assertThat(options.target(Map.of(), Optional.of("schemas")).database()).contains("schemas");
        options.uri = "http://localhost/addresses";
        assertThat(options.target(Map.of(), Optional.of("schemas")).database()).contains("addresses");
        options.database = "typed";
        assertThat(options.target(Map.of(), Optional.of("schemas")).database()).contains("typed");
    }

    @Test
    void aUserWithoutAPasswordIsTold() {
        options.user = "root";

        assertThatThrownBy(() -> target(Map.of())).hasMessageContaining("Give --user, and set MILVUS_PASSWORD.");
    }

    private MilvusTarget target(Map<String, String> environment) {
        return options.target(environment, Optional.empty());
    }
}
