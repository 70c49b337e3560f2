package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.milvusfakedata.schema.FakeDataException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOptionTest {
    @ParameterizedTest
    @CsvSource({"30, PT30S", "30s, PT30S", "5m, PT5M", "5min, PT5M", "2h, PT2H", "250ms, PT0.25S", "' 7s ', PT7S"})
    void aNumberWithoutAUnitIsInSeconds(String text, Duration expected) {
        assertThat(TimeOption.read("--timeout", text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "-1", "1.5s", "5 m", "soon", "", "1000000000"})
    void whatLastsNoTimeIsRefused(String text) {
        assertThatExceptionOfType(FakeDataException.class)
                .isThrownBy(() -> TimeOption.read("--timeout", text))
                .withMessageContaining("'" + text + "' is not a duration. Write it like 30s or 5m.");
    }

    @Test
    void withoutAnOptionThereIsNone() {
        assertThat(TimeOption.read("--timeout", null)).isEmpty();
    }
}
