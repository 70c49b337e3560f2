package io.github.milvusfakedata.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2.5.0, 2.4.99, false",
        "2.5.0, 2.5.0, true",
        "2.5.0, 3.0.0, true",
        "'2.6.3, 2.5.20', 2.5.19, false",
        "'2.6.3, 2.5.20', 2.5.20, true",
        "'2.6.3, 2.5.20', 2.5.30, true",
        "'2.6.3, 2.5.20', 2.6.0, false",
        "'2.6.3, 2.5.20', 2.6.2, false",
        "'2.6.3, 2.5.20', 2.6.3, true",
        "'2.6.3, 2.5.20', 3.0.0, true",
        "'2.3.0, !2.4.0, 2.6.4', 2.3.5, true",
        "'2.3.0, !2.4.0, 2.6.4', 2.4.0, false",
        "'2.3.0, !2.4.0, 2.6.4', 2.5.20, false",
        "'2.3.0, !2.4.0, 2.6.4', 2.6.3, false",
        "'2.3.0, !2.4.0, 2.6.4', 3.1.0, true",
    })
    void aLineThatIsNamedCountsForItselfAndTheOthersGoOnAsTheOneBefore(String range, String version, boolean has) {
        assertThat(VersionRange.of(range).contains(MilvusVersion.of(version))).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.5.0 | 2.5.0 | 2.5.0 and later",
                "2.5.20, 2.6.3 | 2.6.3, and 2.5.20 of the 2.5 line | 2.6.3 and later, and 2.5.20 and later of the 2.5 line",
                "2.3.0, !2.4.0, 2.6.4 | 2.6.4, and 2.3.0 until 2.4.0 | 2.6.4 and later, and 2.3.0 until 2.4.0",
            })
    void messagesNameTheWholeRange(String range, String since, String words) {
        assertThat(VersionRange.of(range).since()).isEqualTo(since);
        assertThat(VersionRange.of(range).inWords()).isEqualTo(words);
    }

    @Test
    void aRangeStartsWithAnArrival() {
        assertThatIllegalArgumentException().isThrownBy(() -> VersionRange.of("!2.4.0, 2.5.0"));
    }
}
