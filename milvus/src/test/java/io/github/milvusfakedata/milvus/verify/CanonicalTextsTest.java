package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalTextsTest {
    @Test
    void figuresAreEqualWhateverTheirBlanksCaseAndZeros() {
        assertThat(WellKnownText.canonical("point (1.50  -2)"))
                .isEqualTo(WellKnownText.canonical("POINT(1.5 -2.0)"))
                .isEqualTo("POINT(1.5 -2)");
        assertThat(WellKnownText.canonical("POLYGON ((0 0, 1e1 0, 0 10, 0 0))"))
                .isEqualTo("POLYGON((0 0,10 0,0 10,0 0))");
        assertThat(WellKnownText.canonical("POINT(1 2)")).isNotEqualTo(WellKnownText.canonical("POINT(12 2)"));
        assertThat(WellKnownText.canonical("LINESTRING EMPTY")).isEqualTo("LINESTRING EMPTY");
    }

    @Test
    void binaryFiguresBecomeTheSameText() {
        ByteBuffer point = ByteBuffer.allocate(21).order(ByteOrder.LITTLE_ENDIAN);
        point.put((byte) 1).putInt(1).putDouble(13.4).putDouble(52.5);
        ByteBuffer polygon = ByteBuffer.allocate(13 + 16 * 4).order(ByteOrder.BIG_ENDIAN);
        polygon.put((byte) 0).putInt(3).putInt(1).putInt(4);
        for (double at : new double[] {0, 0, 1, 0, 0, 1, 0, 0}) {
            polygon.putDouble(at);
        }

        assertThat(WellKnownText.canonical(WellKnownBinary.text(point.array())))
                .isEqualTo(WellKnownText.canonical("POINT (13.4 52.5)"))
                .isEqualTo("POINT(13.4 52.5)");
        assertThat(WellKnownText.canonical(WellKnownBinary.text(polygon.array())))
                .isEqualTo("POLYGON((0 0,1 0,0 1,0 0))");
        assertThat(WellKnownBinary.text(HexFormat.of().parseHex("0109000000"))).isEqualTo("0109000000");
    }

    @Test
    void momentsAreEqualWhateverTheirZone() {
        Instant noon = Instant.parse("2020-02-29T12:00:00.123456Z");

        assertThat(Moment.of("2020-02-29T12:00:00.123456Z")).isEqualTo(noon);
        assertThat(Moment.of("2020-02-29T17:30:00.123456789+05:30")).isEqualTo(noon);
        assertThat(Moment.of("2020-02-29 12:00:00.123456")).isEqualTo(noon);
        assertThat(Moment.of("2020-02-29 11:00:00.123456 -01")).isEqualTo(noon);
        assertThat(Moment.ofMicros(noon.getEpochSecond() * 1_000_000 + 123_456)).isEqualTo(noon);
        assertThat(Moment.ofMicros(-1)).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(Moment.of("yesterday")).isEqualTo("yesterday");
        assertThat(Moment.of("2020-02-30T12:00:00Z")).isEqualTo("2020-02-30T12:00:00Z");
    }
}
