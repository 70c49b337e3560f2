package io.github.milvusfakedata.internal.gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GeohashTest {
    @Test
    void namesPlacesAsOthersDo() {
        assertThat(of(5_764_911, 1_040_744, 8)).isEqualTo("u4pruydq");
        assertThat(of(0, 0, 3)).isEqualTo("s00");
        assertThat(of(-100, -100, 3)).isEqualTo("7zz");
    }

    private static String of(long latitude, long longitude, int count) {
        byte[] to = new byte[Geohash.MOST];
        int end = Geohash.write(latitude, longitude, count, to, 0);
        return new String(to, 0, end, StandardCharsets.US_ASCII);
    }
}
