package io.github.milvusfakedata.internal.gen.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.rng.CounterRng;
import org.junit.jupiter.api.Test;

final class HalvesTest {
    @Test
    void everyFloat16SurvivesTheWayThroughAFloat() {
        for (int half = 0; half < 0x7C00; half++) {
            assertThat(Halves.toFloat16(float16(half))).isEqualTo(half);
            assertThat(Halves.toFloat16(-float16(half))).isEqualTo(half | 0x8000);
        }
    }

    @Test
    void float16IsTheNearestAndTiesGoToEven() {
        for (long i = 0; i < 200_000; i++) {
            int half = CounterRng.below(CounterRng.bits(1, i), 0x7BFF);
            float low = float16(half);
            float high = float16(half + 1);
            float value = low + (high - low) * (float) CounterRng.unit(CounterRng.bits(2, i));
            int expected = nearer(value, low, high, half);
            assertThat(Halves.toFloat16(value)).as("%s", value).isEqualTo(expected);
        }
    }

    @Test
    void float16OverflowsToInfinity() {
        assertThat(Halves.toFloat16(65504f)).isEqualTo(0x7BFF);
        assertThat(Halves.toFloat16(65520f)).isEqualTo(0x7C00);
        assertThat(Halves.toFloat16(-1e30f)).isEqualTo(0xFC00);
    }

    @Test
    void bfloat16IsTheNearestAndTiesGoToEven() {
        for (long i = 0; i < 200_000; i++) {
            int half = CounterRng.below(CounterRng.bits(3, i), 0x7F7E);
            float low = Float.intBitsToFloat(half << 16);
            float high = Float.intBitsToFloat((half + 1) << 16);
            float value = (float) (low + ((double) high - low) * CounterRng.unit(CounterRng.bits(4, i)));
            int expected = nearer(value, low, high, half);
            assertThat(Halves.toBfloat16(value) & 0xFFFF).as("%s", value).isEqualTo(expected);
        }
    }

    private static int nearer(float value, float low, float high, int half) {
        double toLow = (double) value - low;
        double toHigh = (double) high - value;
        if (toLow == toHigh) {
            return half % 2 == 0 ? half : half + 1;
        }
        return toLow < toHigh ? half : half + 1;
    }

    /** The value of finite binary16 bits, by the definition of IEEE 754. */
    private static float float16(int half) {
        int exponent = half >>> 10;
        int fraction = half & 0x3FF;
        double value = exponent == 0 ? fraction * 0x1p-24 : (1024 + fraction) * Math.scalb(1.0, exponent - 25);
        return (float) value;
    }
}
