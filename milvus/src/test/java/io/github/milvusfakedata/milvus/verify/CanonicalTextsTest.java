package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.internal.wire.TimestampText;
import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextsTest {
    private static String canonical(TextKind kind, String text) {
        byte[] utf8 = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        Utf8Builder out = new Utf8Builder();
        new CanonicalText().write(kind, utf8, 1, utf8.length - 1, out);
        return new String(out.bytes(), 0, out.size(), StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return canonical(TextKind.JSON, text);
    }

    private static String figure(String text) {
        return canonical(TextKind.GEOMETRY, text);
    }

    @Test
    void figuresAreEqualWhateverTheirBlanksCaseAndZeros() {
        assertThat(figure("point (1.50  -2)"))
                .isEqualTo(figure("POINT(1.5 -2.0)"))
                .isEqualTo("POINT(1.5 -2)");
        assertThat(figure("POLYGON ((0 0, 1e1 0, 0 10, -0 .0))")).isEqualTo("POLYGON((0 0,10 0,0 10,0 0))");
        assertThat(figure("POINT(1 2)")).isNotEqualTo(figure("POINT(12 2)"));
        assertThat(figure("LINESTRING EMPTY")).isEqualTo("LINESTRING EMPTY");
        assertThat(figure("POINT (179.12345678901234567 0.1)")).isEqualTo("POINT(179.12345678901235 0.1)");
        assertThat(figure("POINT (123456789.123456 +5.)")).isEqualTo("POINT(123456789.123456 5)");
    }

    @Test
    void pointsInTimeAreEqualWhateverTheirZone() {
        String noon = "2020-02-29T12:00:00.123456Z";

        for (String text : new String[] {
            noon,
            "2020-02-29T17:30:00.123456789+05:30",
            "2020-02-29 12:00:00.123456",
            "2020-02-29 11:00:00.123456 -01",
            " 2020-02-29T13:00:00.123456+0100 "
        }) {
            assertThat(canonical(TextKind.TIMESTAMP, text)).as(text).isEqualTo(noon);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2020-02-30T12:00:00Z",
                "2019-02-29T12:00:00Z",
                "2020-13-01T12:00:00Z",
                "2020-02-29T24:00:00Z",
                "2020-02-29T12:00:00+19:00",
                "2020-02-29T12:00:00+05:60",
                "2020-02-29T12:00:00.Z",
                "2020-02-29T12:00:00zz",
                "2020-02-29T12:00",
                ""
            })
    void whatIsNoPointInTimeStaysAsItIs(String text) {
        assertThat(canonical(TextKind.TIMESTAMP, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1600-02-29T23:59:59.999999Z",
                "1900-03-01T00:00:00Z",
                "1969-12-31T23:59:59.5Z",
                "1970-01-01T00:00:00Z",
                "2000-02-29T01:02:03.000004Z",
                "2100-02-28T12:00:00Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void pointsInTimeAreThoseOfTheJdk(String text) {
        Instant instant = Instant.parse(text);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

        assertThat(TimestampText.micros(utf8, 0, utf8.length))
                .isEqualTo(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
        assertThat(Instant.parse(canonical(TextKind.TIMESTAMP, text))).isEqualTo(instant);
    }

    @Test
    void jsonOfOneValueHasOneText() {
        assertThat(json("{ \"b\": [1.50, 1e2, -0.0],\n \"a\": {} , \"c\": []}"))
                .isEqualTo(json("{\"a\":{},\"c\":[],\"b\":[1.5,100,0]}"))
                .isEqualTo("{\"a\":{},\"b\":[1.5,100,0],\"c\":[]}");
        assertThat(json("\"\\u00e9\\/\\n\\ud83d\\ude00\"")).isEqualTo(json("\"é/\\u000A😀\""));
        assertThat(json("{\"z\":{\"y\":1,\"x\":[{\"b\":1,\"a\":2}]},\"y\":true}"))
                .isEqualTo("{\"y\":true,\"z\":{\"x\":[{\"a\":2,\"b\":1}],\"y\":1}}");
        assertThat(json("{\"b\":1,\"a\":2,\"b\":3}")).isEqualTo("{\"a\":2,\"b\":3}");
        assertThat(json("{\"a\":1,\"a\":2,\"0\":null,\"a\":false}")).isEqualTo("{\"0\":null,\"a\":false}");
    }

    @Test
    void numbersAreEqualWhateverTheirZerosAndExponents() {
        for (String text : new String[] {"12.5", "12.50", "1.25e1", "125E-1", "0.125e+2", "1250e-2"}) {
            assertThat(json(text)).as(text).isEqualTo("12.5");
        }
        for (String text : new String[] {"0", "-0", "0.00", "0e7", "-0.0E-3"}) {
            assertThat(json(text)).as(text).isEqualTo("0");
        }
        assertThat(json("-0.00120")).isEqualTo("-0.0012");
        assertThat(json("1e300")).isEqualTo(json("10e299")).isEqualTo("1E300");
        assertThat(json("1.5e-300")).isEqualTo(json("15e-301")).isEqualTo("15E-301");
    }

    @Test
    void jsonOfDifferentValuesHasDifferentTexts() {
        assertThat(json("{\"a\":\"1\"}")).isNotEqualTo(json("{\"a\":1}"));
        assertThat(json("[\"a,b\"]")).isNotEqualTo(json("[\"a\",\"b\"]"));
        assertThat(json("[\"a\\\",\\\"b\"]")).isNotEqualTo(json("[\"a\",\"b\"]"));
        assertThat(json("null")).isNotEqualTo(json("\"null\""));
        assertThat(json("9007199254740993")).isNotEqualTo(json("9007199254740992"));
        assertThat(json("[[1],[2]]")).isNotEqualTo(json("[[1,2],[]]"));
        assertThat(json("\"\\ud800\"")).isNotEqualTo(json("\"\\\\ud800\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": ", "1 2", "01", "1.", "-", "[1,]", "{,}", "{\"a\" 1}", "\"a", "tru", "\"\\x\"", "+1"})
    void aTextThatIsNoJsonStaysAsItIs(String text) {
        assertThat(json(text)).isEqualTo(text);
    }
}
