package io.github.milvusfakedata.internal.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatTextTest extends DecimalTextContract {
    FloatTextTest() {
        super(FloatText.ROOM);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "-1.0, -1.0",
        "0.5, 0.5",
        "123.25, 123.25",
        "16777216, 16777216.0",
        "1e8, 100000000.0",
        "1.5e9, 1.5e9",
        "1e10, 1e10",
        "3.4028235e38, 3.4028235e38",
        "1e-5, 0.00001",
        "0.1, 0.1",
        "-0.033333335, -0.033333335",
        "1.17549435e-38, 1.1754944e-38",
        "1.4e-45, 1e-45",
        "1.23456789e-6, 1.2345679e-6",
        "999999999, 1e9",
        "99999.99, 99999.99"
    })
    void writesTheUsualForm(float value, String text) {
        assertThat(text(value)).isEqualTo(text);
    }

    @Override
    int write(double value, byte[] out, int position) {
        return FloatText.write((float) value, out, position);
    }

    @Override
    double parse(String text) {
        return Float.parseFloat(text);
    }

    @Override
    String reference(double value) {
        return Float.toString((float) value);
    }

    @Override
    long bits(double value) {
        return Float.floatToIntBits((float) value);
    }

    @Override
    double ofBits(long bits) {
        return Float.intBitsToFloat((int) bits);
    }
}
