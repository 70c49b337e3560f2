package io.github.milvusfakedata.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.MilvusException.FailureKind;
import io.milvus.shaded.io.grpc.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call over a connection that stood fails of. */
class ServerErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CANCELLED | RST_STREAM closed stream. HTTP/2 error code: CANCEL | LOST | the connection is lost.",
                "INTERNAL | Encountered end of stream mid-frame | LOST | the connection is lost.",
                "UNAVAILABLE | Network closed for unknown reason | LOST | the connection is lost.",
                "UNAVAILABLE | proxy is not ready | LOST | the connection is lost: proxy is not ready.",
                "RESOURCE_EXHAUSTED | RST_STREAM closed stream. Bandwidth exhausted | TRANSIENT"
                        + " | the server refuses more requests for now.",
                "INTERNAL | HTTP status code 502 | REFUSED"
                        + " | the answer is not one of Milvus; something else may answer at its address.",
                "UNKNOWN | node offline | REFUSED | node offline.",
            })
    void saysWhetherTheConnectionOrTheServerFailed(
            Status.Code code, String description, FailureKind kind, String reason) {
        MilvusException failure = ServerErrors.of(
                "drop it", code.toStatus().withDescription(description).asRuntimeException(), Credentials.NONE);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessage("Milvus could not drop it: " + reason);
    }
}
