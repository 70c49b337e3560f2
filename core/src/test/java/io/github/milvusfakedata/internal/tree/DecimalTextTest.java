package io.github.milvusfakedata.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "1e308", "4.9e-324", "-1.7976931348623157E308", "18446744073709551616", "0e0"})
    void readsNumbersExactly(String text) {
        assertThat(DecimalText.parse(text)).contains(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                ".inf",
                "NaN",
                "0x10",
                "1e401",
                "1e-402",
                "1e999999999",
                "-1e-999999999",
                "0e999999999",
                "1e99999999999",
                "1_000",
                "1,5"
            })
    void refusesWhatIsNoNumberOrBeyondReason(String text) {
        assertThat(DecimalText.parse(text)).isEmpty();
    }
}
