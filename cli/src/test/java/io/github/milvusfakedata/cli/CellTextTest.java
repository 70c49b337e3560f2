package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void vectorsAreShownByTheirFirstElementsAndTheirLength() {
        assertThat(text(MilvusType.FLOAT_VECTOR, new float[] {0.25f, -1, 3})).isEqualTo("[0.250, -1.000, … 3]");
        assertThat(text(MilvusType.FLOAT_VECTOR, new float[] {0.25f})).isEqualTo("[0.250]");
        assertThat(text(MilvusType.FLOAT_VECTOR, new float[] {-0.0001f})).isEqualTo("[0.000]");
        assertThat(text(MilvusType.INT8_VECTOR, new byte[] {-128, 127, 0})).isEqualTo("[-128, 127, … 3]");
        assertThat(text(MilvusType.BINARY_VECTOR, new byte[] {(byte) 0xAB, 1, 2, 3, 4}))
                .isEqualTo("0xab010203… (40 bits)");
    }

    @Test
    void halvesAreDecoded() {
        byte[] float16 = {0x00, 0x3C, 0x00, (byte) 0xB8, 0x00, 0x00};
        assertThat(text(MilvusType.FLOAT16_VECTOR, float16)).isEqualTo("[1.000, -0.500, … 3]");
        assertThat(text(MilvusType.FLOAT16_VECTOR, new byte[] {0x00, 0x02})).isEqualTo("[0.000]");
        byte[] bfloat16 = {(byte) 0x80, 0x3F, 0x00, (byte) 0xBF};
        assertThat(text(MilvusType.BFLOAT16_VECTOR, bfloat16)).isEqualTo("[1.000, -0.500]");
    }

    @Test
    void sparseVectorsAreShownByTheirFirstEntriesAndTheirNumber() {
        TreeMap<Long, Float> entries = new TreeMap<>();
        for (long index = 1; index <= 3; index++) {
            entries.put(index * 1000, index / 4f);
        }
        assertThat(text(MilvusType.SPARSE_FLOAT_VECTOR, entries)).isEqualTo("{1000: 0.250, 2000: 0.500, … 3}");
    }

    /** Java 17 writes this float as 8.4100004E21, later ones as 8.41E21. */
    @Test
    void numbersAreShownAlikeOnEveryJdk() {
        assertThat(text(MilvusType.FLOAT, 8.41E21f)).isEqualTo("8410000000000000000000");
    }

    @Test
    void everythingElseIsShownAsItIsOnOneLine() {
        assertThat(text(MilvusType.VARCHAR, "two\nlines")).isEqualTo("two\\nlines");
        assertThat(text(MilvusType.VARCHAR, null)).isEqualTo("null");
        assertThat(text(MilvusType.ARRAY, List.of("a", "b"))).isEqualTo("[a, b]");
        Map<String, Object> struct = new LinkedHashMap<>();
        struct.put("text", "a");
        struct.put("vector", new float[] {0.25f, 0.5f, 0.75f});
        struct.put("bytes", new byte[] {1, -1});
        Field structs = Field.of("f", MilvusType.ARRAY)
                .fields(List.of(
                        Field.of("text", MilvusType.VARCHAR).build(),
                        Field.of("vector", MilvusType.FLOAT_VECTOR).build(),
                        Field.of("bytes", MilvusType.INT8_VECTOR).build()))
                .build();
        assertThat(CellText.of(structs, List.of(struct)))
                .isEqualTo("[{text: a, vector: [0.250, 0.500, … 3], bytes: [1, -1]}]");
        assertThat(text(MilvusType.BOOL, true)).isEqualTo("true");
        assertThat(text(MilvusType.FLOAT, 1.0e-5f)).isEqualTo("0.00001");
        assertThat(text(MilvusType.DOUBLE, -29.5)).isEqualTo("-29.5");
        assertThat(text(MilvusType.INT64, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    }

    private static String text(MilvusType type, Object value) {
        return CellText.of(Field.of("f", type).build(), value);
    }
}
