package io.github.milvusfakedata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Printable.of("Łódź 东京 🚀 a\u0301")).isEqualTo("Łódź 东京 🚀 a\u0301");
    }

    @Test
    void whatCouldSteerATerminalIsShownInstead() {
        assertThat(Printable.of("a\nb\tc")).isEqualTo("a\\nb\\tc");
        assertThat(Printable.of("\u001b[31mred\u0007")).isEqualTo("\\u001b[31mred\\u0007");
        assertThat(Printable.of("\u009b2J")).isEqualTo("\\u009b2J");
        assertThat(Printable.of("abc\u202Etxt.exe")).isEqualTo("abc\\u202etxt.exe");
    }

    /** Seen with doctor: the column "id" of a CSV file belonged to no field "id". */
    @Test
    void aByteOrderMarkIsShown() {
        assertThat(Printable.of("\uFEFFid")).isEqualTo("\\ufeffid");
    }
}
