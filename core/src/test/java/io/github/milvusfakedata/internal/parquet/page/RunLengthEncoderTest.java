package io.github.milvusfakedata.internal.parquet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RunLengthEncoderTest {
    @Test
    void packedRunsOfEveryWidthAndCountAreReadBack() {
        for (int bitWidth = 1; bitWidth <= 31; bitWidth++) {
            for (int count = 1; count <= 70; count++) {
                assertReadsBack(bitWidth, count);
            }
        }
    }

    @Test
    void repeatedRunsAreReadBack() {
        PageBytes out = new PageBytes();
        RunLengthEncoder.repeat(out, 1, 0);
        RunLengthEncoder.repeat(out, 300, 1);
        RunLengthEncoder.repeat(out, 70_000, 3);
        List<Integer> values = new RunLengthReader(out, 0).runs(2, out.size());
        assertThat(values).hasSize(70_301);
        assertThat(values.get(0)).isZero();
        assertThat(values.subList(1, 301)).containsOnly(1);
        assertThat(values.subList(301, values.size())).containsOnly(3);
    }

    private static void assertReadsBack(int bitWidth, int count) {
        SplittableRandom random = new SplittableRandom(bitWidth * 1000L + count);
        int[] values = new int[count];
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt() & (1 << bitWidth) - 1;
            expected.add(values[i]);
        }
        PageBytes out = new PageBytes();
        // Bytes left over from an earlier page must not shine through.
        for (int i = 0; i < 1000; i++) {
            out.putByte(-1);
        }
        out.clear();
        RunLengthEncoder.packedHead(out, count);
        RunLengthEncoder.pack(out, values, count, bitWidth);
        List<Integer> read = new RunLengthReader(out, 0).runs(bitWidth, out.size());
        assertThat(read.subList(0, count))
                .as("%d bits, %d values", bitWidth, count)
                .isEqualTo(expected);
        assertThat(read.subList(count, read.size()))
                .hasSizeLessThan(RunLengthEncoder.GROUP)
                .allMatch(value -> value == 0);
    }
}
