package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void countsAreReadAsPeopleWriteThem() {
        assertThat(Quantities.count("0")).contains(0L);
        assertThat(Quantities.count("1_000_000")).contains(1_000_000L);
        assertThat(Quantities.count("1,000,000")).contains(1_000_000L);
        assertThat(Quantities.count("1,500k")).contains(1_500_000L);
        assertThat(Quantities.count("100k")).contains(100_000L);
        assertThat(Quantities.count("2.5M")).contains(2_500_000L);
        assertThat(Quantities.count("1.5 b")).contains(1_500_000_000L);
        assertThat(Quantities.count("-3")).contains(-3L);
        assertThat(Quantities.count("9223372036854775807")).contains(Long.MAX_VALUE);
    }

    @Test
    void whatIsNoWholeNumberIsNoCount() {
        for (String text : new String[] {
            "",
            "abc",
            "1.5",
            "1.2345k",
            "1__0",
            "_1",
            "1,00",
            "1,0000",
            "1000,000",
            ",100",
            "1,000,",
            "1,000_000",
            "1_00",
            "1,5M",
            "2.5MB",
            "1e6",
            "0x10",
            "9223372036854775808",
            "10M M"
        }) {
            assertThat(Quantities.count(text)).as(text).isEmpty();
        }
    }

    @Test
    void sizesAreReadByThousandTwentyFourAndBareNumbersAreMebibytes() {
        assertThat(Quantities.bytes("256")).contains(256L << 20);
        assertThat(Quantities.bytes("256MB")).contains(256L << 20);
        assertThat(Quantities.bytes("1,024MB")).contains(1L << 30);
        assertThat(Quantities.bytes("10 gb")).contains(10L << 30);
        assertThat(Quantities.bytes("64KiB")).contains(64L << 10);
        assertThat(Quantities.bytes("0.5G")).contains(512L << 20);
        assertThat(Quantities.bytes("1000B")).contains(1000L);
        assertThat(Quantities.bytes("1T")).contains(1L << 40);
        assertThat(Quantities.bytes("-1")).contains(-1L << 20);
    }

    @Test
    void whatIsNoSizeIsNone() {
        for (String text : new String[] {"", "MB", "12XB", "1.2.3MB", "99999999999999999999", "9000000000GB"}) {
            assertThat(Quantities.bytes(text)).as(text).isEmpty();
        }
    }

    @Test
    void sizesAreWrittenInTheUnitThatSuits() {
        assertThat(Quantities.size(0)).isEqualTo("0 B");
        assertThat(Quantities.size(1023)).isEqualTo("1023 B");
        assertThat(Quantities.size(1536)).isEqualTo("1.5 KiB");
        assertThat(Quantities.size(256L << 20)).isEqualTo("256 MiB");
        // Seen: "66.0 MB" of a file whose bytes are 69.2 millions.
        assertThat(Quantities.size(69_217_650)).isEqualTo("66.0 MiB");
        assertThat(Quantities.size(Long.MAX_VALUE)).isEqualTo("8.0 EiB");
    }

    @Test
    void timesAreWrittenInTheUnitThatSuits() {
        assertThat(Quantities.duration(0.123)).isEqualTo("0.12 s");
        assertThat(Quantities.duration(12.34)).isEqualTo("12.3 s");
        assertThat(Quantities.duration(187)).isEqualTo("3:07 min");
        assertThat(Quantities.duration(3765)).isEqualTo("1:02:45 h");
    }

    @Test
    void onlyOneIsSingular() {
        assertThat(Quantities.counted(1, "row")).isEqualTo("1 row");
        assertThat(Quantities.counted(0, "row")).isEqualTo("0 rows");
        assertThat(Quantities.counted(2000, "row")).isEqualTo("2,000 rows");
    }
}
