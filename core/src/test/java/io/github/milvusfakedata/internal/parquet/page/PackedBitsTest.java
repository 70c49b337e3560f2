package io.github.milvusfakedata.internal.parquet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedBitsTest {
    /** Seen: files differed in a byte by the pages that a worker had written before. */
    @ParameterizedTest
    @CsvSource({"1, 1", "17, 3", "21, 3", "22, 3", "43, 3", "9, 4", "17, 4", "63, 1", "64, 1", "65, 1"})
    void behindTheLastBitAreZerosWhateverStoodThereBefore(int entries, int bitWidth) {
        PackedBits bits = new PackedBits();
        bits.appendOnes(1000);
        bits.copyTo(new PageBytes(), 125);
        bits.clear();
        bits.appendOnes(entries * bitWidth);
        int bytes = RunLengthEncoder.packedBytes(entries, bitWidth);

        PageBytes out = new PageBytes();
        bits.copyTo(out, bytes);

        byte[] expected = new byte[bytes];
        for (int bit = 0; bit < entries * bitWidth; bit++) {
            expected[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
        }
        assertThat(Arrays.copyOf(out.array(), out.size())).isEqualTo(expected);
    }
}
