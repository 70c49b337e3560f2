package io.github.milvusfakedata.internal.gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.pool.Pools;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    @Test
    void capitalizesWordsInTheSameWayUnderEveryLocale() {
        assertThat(WordForms.title("a book of ice in winter")).isEqualTo("A Book of Ice in Winter");
        assertThat(WordForms.capital("über")).isEqualTo("Über");
        assertThat(WordForms.form("upper", "iso")).isEqualTo("ISO");
    }

    @Test
    void writesAddressesInPlainLetters() {
        assertThat(WordForms.joined("Jürgen O'Brïen", "")).isEqualTo("juergenobrien");
        assertThat(WordForms.joined("Home & Living", "-")).isEqualTo("home-living");
        assertThat(WordForms.joined("Łódź Straße", "_")).isEqualTo("lodz_strasse");
        assertThat(WordForms.joined("Анна", "")).isEqualTo("x");
        for (String name : Pools.entries("first_names")) {
            assertThat(WordForms.joined(name, "")).as(name).matches("[a-z0-9]{2,}");
        }
        for (String name : Pools.entries("last_names")) {
            assertThat(WordForms.joined(name, "")).as(name).matches("[a-z0-9]{2,}");
        }
    }

    @Test
    void escapesWhatJsonDoesNotAllow() {
        assertThat(WordForms.json("5\" disk\\")).isEqualTo("5\\\" disk\\\\");
        assertThat(WordForms.json("tab\there")).isEqualTo("tab\\u0009here");
    }

    @Test
    void cutsBehindWordsOrWholeCharacters() {
        assertThat(cut("a bicycle of Zürich", 15)).isEqualTo("a bicycle of");
        assertThat(cut("Zürich", 2)).isEqualTo("Z");
        assertThat(cut("Zürich", 3)).isEqualTo("Zü");
        assertThat(cut("東京都", 5)).isEqualTo("東");
        assertThat(cut("東京都", 2)).isEmpty();
        assertThat(cut("Home & Living", 7)).isEqualTo("Home");
    }

    private static String cut(String text, int limit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, 0, EncodedText.cut(bytes, 0, limit), StandardCharsets.UTF_8);
    }
}
