package io.github.milvusfakedata.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilvusVersionTest {
    @ParameterizedTest
    @CsvSource({
        "2.3, 2.3",
        "v2.6.17, 2.6.17",
        "2.5.4-rc1, 2.5.4",
        "3.0.0, 3.0",
        " 2.4 , 2.4",
        "2.6.17-20260901+ab, 2.6.17"
    })
    void readsWhatServersAndPeopleWrite(String text, String expected) {
        assertThat(MilvusVersion.of(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "latest", "2.x", "-2.3", "2.3.4.5", "2,3", "99999999999.1"})
    void refusesWhatIsNoVersion(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MilvusVersion.of(text))
                .withMessageContaining("no version of Milvus");
    }

    @Test
    void ordersByNumbersNotByText() {
        assertThat(MilvusVersion.of("2.6.17")).isGreaterThan(MilvusVersion.of("2.6.4"));
        assertThat(MilvusVersion.of("3.0")).isGreaterThan(MilvusVersion.of("2.30"));
        assertThat(MilvusVersion.of("2.4").isAtLeast(MilvusVersion.of("2.4.0"))).isTrue();
    }
}
