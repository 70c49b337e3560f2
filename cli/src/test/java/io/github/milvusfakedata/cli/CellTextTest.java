package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void vectorsAreShownByTheirFirstElementsAndTheirLength() {
        assertThat(CellText.of("FloatVector", new float[] {0.25f, -1, 3})).isEqualTo("[0.250, -1.000, … 3]");
        assertThat(CellText.of("FloatVector", new float[] {0.25f})).isEqualTo("[0.250]");
        assertThat(CellText.of("FloatVector", new float[] {-0.0001f})).isEqualTo("[0.000]");
        assertThat(CellText.of("Int8Vector", new byte[] {-128, 127, 0})).isEqualTo("[-128, 127, … 3]");
        assertThat(CellText.of("BinaryVector", new byte[] {(byte) 0xAB, 1, 2, 3, 4}))
                .isEqualTo("0xab010203… (40 bits)");
    }

    @Test
    void halvesAreDecoded() {
        byte[] float16 = {0x00, 0x3C, 0x00, (byte) 0xB8, 0x00, 0x00};
        assertThat(CellText.of("Float16Vector", float16)).isEqualTo("[1.000, -0.500, … 3]");
        assertThat(CellText.of("Float16Vector", new byte[] {0x00, 0x02})).isEqualTo("[0.000]");
        byte[] bfloat16 = {(byte) 0x80, 0x3F, 0x00, (byte) 0xBF};
        assertThat(CellText.of("BFloat16Vector", bfloat16)).isEqualTo("[1.000, -0.500]");
    }

    @Test
    void sparseVectorsAreShownByTheirFirstEntriesAndTheirNumber() {
        TreeMap<Long, Float> entries = new TreeMap<>();
        for (long index = 1; index <= 3; index++) {
            entries.put(index * 1000, index / 4f);
        }
        assertThat(CellText.of("SparseFloatVector", entries)).isEqualTo("{1000: 0.250, 2000: 0.500, … 3}");
    }

    /** Java 17 writes this float as 8.4100004E21, later ones as 8.41E21. */
    @Test
    void numbersAreShownAlikeOnEveryJdk() {
        assertThat(CellText.of("Float", 8.41E21f)).isEqualTo("8410000000000000000000");
    }

    @Test
    void everythingElseIsShownAsItIsOnOneLine() {
        assertThat(CellText.of("VarChar", "two\nlines")).isEqualTo("two\\nlines");
        assertThat(CellText.of("VarChar", null)).isEqualTo("null");
        assertThat(CellText.of("Array", List.of("a", "b"))).isEqualTo("[a, b]");
        Map<String, Object> struct = new LinkedHashMap<>();
        struct.put("text", "a");
        struct.put("vector", new float[] {0.25f, 0.5f, 0.75f});
        assertThat(CellText.of("Array", List.of(struct))).isEqualTo("[{text: a, vector: [0.250, 0.500, … 3]}]");
        assertThat(CellText.of("Bool", true)).isEqualTo("true");
        assertThat(CellText.of("Float", 1.0e-5f)).isEqualTo("0.00001");
        assertThat(CellText.of("Double", -29.5)).isEqualTo("-29.5");
        assertThat(CellText.of("Int64", Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    }
}
