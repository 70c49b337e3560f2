package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleTextTest extends DecimalTextContract {
    DoubleTextTest() {
        super(DoubleText.ROOM);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "0.5, 0.5",
        "123.25, 123.25",
        "0.1, 0.1",
        "4.9e-324, 5e-324",
        "9007199254740993, 9007199254740992.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e16",
        "1.25e22, 1.25e22",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "0.00001234567890123456, 0.00001234567890123456",
        "-0.3333333333333333, -0.3333333333333333",
        "12345678.123456789, 12345678.12345679",
        "1e-6, 1e-6"
    })
    void writesTheUsualForm(double value, String text) {
        assertThat(text(value)).isEqualTo(text);
    }

    @Override
    int write(double value, byte[] out, int position) {
        return DoubleText.write(value, out, position);
    }

    @Override
    double parse(String text) {
        return Double.parseDouble(text);
    }

    @Override
    String reference(double value) {
        return Double.toString(value);
    }

    @Override
    long bits(double value) {
        return Double.doubleToLongBits(value);
    }

    @Override
    double ofBits(long bits) {
        return Double.longBitsToDouble(bits);
    }
}
