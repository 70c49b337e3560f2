package io.github.milvusfakedata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "2026-05-04 10:30:00-12:00"
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
                "2026-05-04T10:30:00Zulu"
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
                "POINT Z (1 2)"
            })
    void geometriesThatMilvusDoesNotRead(String text) {
        assertThat(WellKnownText.isValid(text)).isFalse();
    }
}
