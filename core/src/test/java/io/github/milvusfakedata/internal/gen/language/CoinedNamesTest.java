package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoinedNamesTest {
    private static final int RANKS_OF_A_KIND = 500_000;
    private static final int AT_ONCE = 50_000;
    private static final String[] WORST = {
        "fuck", "fuk", "shit", "cunt", "kunt", "cock", "dick", "bitch", "whore", "slut", "nigg", "fag", "wank", "piss",
        "tit", "arse", "ass", "porn", "sex", "nazi", "rape", "penis", "kike", "chink", "spic", "cum", "jap", "anus",
        "ficke"
    };

    private final CoinedNames names =
            new CoinedNames(FrameScope.of(Language.ENGLISH, Subject.GENERAL).names());

    /** Names of ranks in small letters, with blanks between. */
    private String names(NameKind kind, int first, int ranks) {
        byte[] to = new byte[ranks * CoinedNames.ROOM];
        int end = 0;
        for (int rank = first; rank < first + ranks; rank++) {
            end = names.write(kind, rank, to, end);
            to[end++] = ' ';
        }
        return new String(to, 0, end, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(NameKind.class)
    void noneOfHalfAMillionNamesOfAKindIsOffensive(NameKind kind) {
        for (int first = 0; first < RANKS_OF_A_KIND; first += AT_ONCE) {
            String some = names(kind, first, AT_ONCE);
            for (String stem : WORST) {
                assertThat(some.indexOf(stem)).as(stem).isNegative();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fuckic", "Bashitova", "Strattardex", "SEXON", "Mickockia"})
    void stemsAreFoundAcrossSyllablesAndInCapitals(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        assertThat(OffensiveStems.areIn(text, 0, text.length)).isTrue();
    }

    @Test
    void almostAllNamesStayDistinct() {
        String[] some = names(NameKind.COMPANY, 0, AT_ONCE).split(" ");
        assertThat(Arrays.stream(some).distinct().count()).isGreaterThan(AT_ONCE * 95L / 100);
    }
}
