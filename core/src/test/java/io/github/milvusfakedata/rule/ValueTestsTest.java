package io.github.milvusfakedata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of single values that the writers and the doctor share. */
class ValueTestsTest {
    @Test
    void utf8IsWhatTheStrictDecoderOfTheJdkReads() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] interesting = {
            0x41,
            0x7F,
            (byte) 0x80,
            (byte) 0xBF,
            (byte) 0xC2,
            (byte) 0xE0,
            (byte) 0xA0,
            (byte) 0xED,
            (byte) 0x9F,
            (byte) 0xF0,
            (byte) 0x90,
            (byte) 0xF4,
            (byte) 0x8F,
            (byte) 0xF5,
            (byte) 0xC1,
            (byte) 0xEF
        };
        int valid = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(1, 14)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = interesting[random.nextInt(interesting.length)];
            }
            boolean expected = isDecoded(bytes);
            valid += expected ? 1 : 0;
            assertThat(Utf8.isValid(bytes, 0, bytes.length))
                    .as(Arrays.toString(bytes))
                    .isEqualTo(expected);
        }
        assertThat(valid).isBetween(500, 49_500);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    @Test
    void oneNumberThatIsNotFiniteIsSeenWhereverItStands() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int i = 0; i < 70; i++) {
                int[] floats = new int[70];
                Arrays.fill(floats, Float.floatToRawIntBits(-Float.MAX_VALUE));
                long[] doubles = new long[70];
                Arrays.fill(doubles, Double.doubleToRawLongBits(Double.MAX_VALUE));
                assertThat(FiniteNumbers.areFloats(floats, 0, 70)).isTrue();
                assertThat(FiniteNumbers.areDoubles(doubles, 0, 70)).isTrue();
                floats[i] = Float.floatToRawIntBits(bad);
                doubles[i] = Double.doubleToRawLongBits(bad);
                assertThat(FiniteNumbers.areFloats(floats, 0, 70)).isFalse();
                assertThat(FiniteNumbers.areDoubles(doubles, 0, 70)).isFalse();
            }
        }
        assertThat(FiniteNumbers.isHalf(0x7BFF)).isTrue();
        assertThat(FiniteNumbers.isHalf(0xFC00)).isFalse();
        assertThat(FiniteNumbers.isBfloat(0xFF7F)).isTrue();
        assertThat(FiniteNumbers.isBfloat(0x7FC0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-04T10:30:00Z",
                "2026-05-04T10:30:00.123456+14:00",
                "2026-05-04 10:30:00",
                "2024-02-29 00:00:00.5",
                "2026-05-04 10:30:00-12:00",
                "2026-05-04T9:30:00Z",
                "2026-05-04T10:30:00,5Z",
                "2026-05-04 10:30:00,5+08",
                "2026-05-04   9:30:00",
                "2026-05-04T10:30:00+13:60"
            })
    void momentsThatMilvusReads(String text) {
        assertThat(Timestamps.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-04",
                "2026-02-29T00:00:00Z",
                "2026-05-04T25:30:00Z",
                "2026-05-04T10:30:00+14:01",
                "1777890600",
                "2026-05-04T10:30:00Zulu",
                "2026-05-04T10:30:00+05",
                "2026-05-04T10:30:00+05:61",
                "2026-05-04T10:3:00Z",
                "2026-05-04T10:30:00.Z",
                "2026-05-04T10:30:00z",
                "2026-05-04T10:30:60Z"
            })
    void momentsThatMilvusDoesNotRead(String text) {
        assertThat(Timestamps.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (13.4 52.5)",
                "point(1 2)",
                "POINT Z (1 2 3)",
                "POINT EMPTY",
                "LINESTRING (0 0, 1e3 -.5)",
                "POLYGON ((0 0, 1 0, 1 1, 0 0), (0 0, 1 0, 1 1, 0 0))",
                "POINTZ(1 2 3)",
                "POINTZ M (1 2 3 4)",
                "POINT ZM(1 2 3 4)",
                "pointm (1 2 3)",
                "POINT MEMPTY",
                "POLYGON ((0 0, 1 0, 1 1, -0 0.0))",
                "POLYGON M ((0 0 1, 1 0 1, 1 1 1, 0 0 2))",
                "MULTIPOINT (EMPTY, (1 2), 3 4)",
                "MULTILINESTRING (EMPTY, (0 0, 1 1))",
                "MULTIPOLYGON (EMPTY)",
                "GEOMETRYCOLLECTION Z (POINT EMPTY, POINT (1 2 3))",
                "GEOMETRYCOLLECTION (POINT M (1 2 3))",
                "MULTIPOINT (1 2, 3 4)",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"
            })
    void geometriesThatMilvusReads(String text) {
        assertThat(WellKnownText.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT",
                "POINT (1)",
                "POINT (1 2",
                "POINT (1 2) x",
                "POINT (1, 2)",
                "CIRCLE (1 2)",
                "CIRCLE EMPTY",
                "POINT (a b)",
                "LINESTRING (0 0)",
                "POLYGON ((0 0, 1 0, 1 1))",
                "POLYGON ((0 0, 1 0, 1 1, 2 2))",
                "POINT Z (1 2)",
                "POINT (+1 2)",
                "POINT (1e400 2)",
                "POINT (1d 2)",
                "POINT (1\u00a02)",
                "POLYGON (EMPTY)",
                "POLYGON Z ((0 0 1, 1 0 1, 1 1 1, 0 0 2))",
                "MULTIPOINT (1 2, 3 4 5)",
                "GEOMETRYCOLLECTION M (POINT (1 2 3))",
                "GEOMETRYCOLLECTION Z (POINT (1 2))",
                "GEOMETRYCOLLECTION (POINT Z (1 2 3), POINT (1 2))"
            })
    void geometriesThatMilvusDoesNotRead(String text) {
        assertThat(WellKnownText.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "-12, -12",
        "+3, 3",
        "0x1F, 31",
        "0b11, 3",
        "0o17, 15",
        "010, 8",
        "00, 0",
        "1_000, 1000",
        "0x_1, 1",
        "0_7, 7",
        "9223372036854775807, 9223372036854775807"
    })
    void wholeNumbersAreReadAsGoReadsThemWithoutABase(String text, long value) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(WholeNumbers.parse(bytes, bytes.length)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "08", "0x", "0b2", "1__0", "_1", "1_", "1.0", "1e2", " 1", "9223372036854775808", "0x-1"
            })
    void whatGoReadsAsNoWholeNumberIsNone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(WholeNumbers.parse(bytes, bytes.length)).isEmpty();
    }

    @Test
    void anIndexHasNoSign() {
        assertThat(WholeNumbers.parseUnsigned(new byte[] {'+', '1'}, 2)).isEmpty();
        assertThat(WholeNumbers.parseUnsigned(new byte[] {'-', '1'}, 2)).isEmpty();
        assertThat(WholeNumbers.parseUnsigned(new byte[] {'0', 'x', 'a'}, 3)).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "+1",
                "-.5",
                "5.",
                "1e5",
                "1E-5",
                "1_0",
                "1_0.2_5",
                "0x1p4",
                "0X1.8p-3",
                "0x_1p4",
                "0xa_bp1",
                "0x.8p1"
            })
    void floatsAreReadAsGoReadsThem(String text) {
        assertThat(FloatTexts.isNumber(text)).isTrue();
        assertThat(FloatTexts.isFloat(text)).isTrue();
        assertThat(FloatTexts.isNotFinite(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "1d", "1f", " 1", "1 ", "0x1", "1e", "1__0", "_1", "1_", "1_.5", "1e_5", "1_e5", "0x1_p4",
                "1,5", "--1", "0x1.p"
            })
    void whatGoReadsAsNoFloatIsNone(String text) {
        assertThat(FloatTexts.isNumber(text)).isFalse();
    }

    @Test
    void floatsHaveAnEnd() {
        assertThat(FloatTexts.isFloat("3.4028235e38")).isTrue();
        assertThat(FloatTexts.isFloat("3.41e38")).isFalse();
        assertThat(FloatTexts.isDouble("3.41e38")).isTrue();
        assertThat(FloatTexts.isDouble("1e309")).isFalse();
        assertThat(FloatTexts.isNotFinite("-Infinity")).isTrue();
        assertThat(FloatTexts.isNotFinite("nan")).isTrue();
    }
}
