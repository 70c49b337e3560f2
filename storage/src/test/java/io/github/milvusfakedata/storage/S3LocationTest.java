package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.schema.FakeDataException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3LocationTest {
    @Test
    void readsBucketAndPrefix() {
        assertThat(S3Location.parse("--out", "s3://my-bucket/a/b/")).isEqualTo(new S3Location("my-bucket", "a/b"));
        assertThat(S3Location.parse("--out", "S3://bucket")).isEqualTo(new S3Location("bucket", ""));
        assertThat(S3Location.parse("--out", "s3://bucket/").key("meta.json")).isEqualTo("meta.json");
        assertThat(S3Location.parse("--out", "s3://bucket/a b/ü").key("meta.json"))
                .isEqualTo("a b/ü/meta.json");
        assertThat(new S3Location("bucket", "a")).hasToString("s3://bucket/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://",
                "s3:///a",
                "s3://ab",
                "s3://b_/x",
                "s3://bucket//a",
                "s3://bucket/a/../b",
                "s3://bucket/./a"
            })
    void refusesWhatIsNoPlace(String text) {
        assertThatThrownBy(() -> S3Location.parse("--out", text))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("MFD-STORE-LOCATION")
                .hasMessageContaining("s3://bucket/products");
    }

    @ParameterizedTest
    @CsvSource({
        "gs://bucket/a, https://storage.googleapis.com",
        "abfss://a@b.dfs.core.windows.net/c, azcopy",
        "https://minio:9000/bucket, endpoint_url",
        "s3a://bucket/a, Use s3://",
        "hdfs://a/b, s3://bucket/products"
    })
    void saysWhatToWriteForOtherStores(String text, String said) {
        assertThatThrownBy(() -> S3Location.parse("--out", text)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://me:hidden@bucket/a", "https://me:hidden@minio:9000/bucket", "s3:/me:hidden@bucket"})
    void repeatsNoKeysThatStandInAnAddress(String text) {
        assertThatThrownBy(() -> S3Location.parse("--out", text))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("secret_access_key")
                .hasMessageNotContaining("hidden");
    }

    /** Seen as a fault of the tool. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "localhost:9000",
                "ftp://host",
                "http://me:hidden@host",
                "http:// host",
                "http://host:99999",
                "http://min_io:9000",
                "http://host/?hidden"
            })
    void theEnvironmentsAddressMustBeOne(String text) {
        assertThatThrownBy(() -> Connection.endpoint(S3Options.defaults(), Map.of("AWS_ENDPOINT_URL", text)))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("AWS_ENDPOINT_URL: This is not the address of a server.")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void theOptionGoesBeforeTheEnvironmentAndS3sOwnVariableBeforeTheGeneralOne() {
        Map<String, String> both = Map.of("AWS_ENDPOINT_URL", "http://all:1", "AWS_ENDPOINT_URL_S3", " http://s3:2 ");
        S3Options named = S3Options.defaults().at(URI.create("http://named:3"));

        assertThat(Connection.endpoint(S3Options.defaults(), both)).contains(URI.create("http://s3:2"));
        assertThat(Connection.endpoint(named, both)).contains(URI.create("http://named:3"));
        assertThat(Connection.endpoint(S3Options.defaults(), Map.of("AWS_ENDPOINT_URL", " ")))
                .isEmpty();
    }

    @Test
    void keysNeverShowTheirSecrets() {
        S3Keys keys = new S3Keys("me", "hidden-one", Optional.of("hidden-two"));

        assertThat(S3Options.defaults().as(keys).toString()).contains("me").doesNotContain("hidden");
        assertThat(keys.hideIn("a hidden-one b hidden-two")).isEqualTo("a *** b ***");
    }
}
