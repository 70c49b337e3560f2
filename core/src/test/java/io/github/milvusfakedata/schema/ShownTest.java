package io.github.milvusfakedata.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Shown.quoted("größe 名前 😀")).isEqualTo("\"größe 名前 😀\"");
    }

    @Test
    void spellsOutWhatCouldSteerATerminalOrDeceiveTheEye() {
        assertThat(Shown.plain("a\u001b[31mb\nc\td\u0085e")).isEqualTo("a\\u001b[31mb\\u000ac\\u0009d\\u0085e");
        assertThat(Shown.plain("a\u202eb\u200bc\u00a0d\ud800")).isEqualTo("a\\u202eb\\u200bc\\u00a0d\\ud800");
    }

    @Test
    void shortensWithoutHalvingACharacter() {
        assertThat(Shown.plain("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Shown.plain("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Shown.plain("x".repeat(59) + "😀y")).isEqualTo("x".repeat(59) + "…");
    }
}
