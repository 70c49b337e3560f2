package io.github.milvusfakedata.internal.gen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.meaning.Filled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns make texts that another engine of regular expressions matches, and what they can't make is refused by name. */
class PatternTextsTest {
    private static final int ROWS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{3}-[0-9]{4}",
                "^(SKU|ART)-\\d{2,5}(\\.[a-f0-9]{4})?$",
                "\\w+@\\w{2,9}\\.(com|org|net)",
                "[^a-z\\d\\s]{5}\\S\\W\\D",
                "(red|green|blue)( (light|dark)){0,2}",
                "Größe [0-9]+ (cm|m|ß)*",
                ".{10}",
                "((a|b){2}c?){3}|[-x\\]]{4}|[+\\-.]?",
                "(?:[0-9a-f]{2}:){5}[0-9a-f]{2}",
                "\\+49 1[5-7]\\d \\d{7,8}",
                "\\{\"a\": [1-9]\\d*\\}"
            })
    void everyTextMatchesItsPattern(String pattern) {
        Pattern other = Pattern.compile(pattern);
        TextPattern read = TextPattern.of(pattern);
        int longest = 0;
        for (String text : Filled.texts(new PatternTexts(read, 17), 0, ROWS)) {
            assertThat(other.matcher(text).matches()).as(text).isTrue();
            longest = Math.max(longest, text.getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(longest).isEqualTo(read.longest());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyChoiceComesAsOftenAsTheOthers(long seed) {
        Map<String, Integer> seen = new HashMap<>();
        Filled.texts(new PatternTexts(TextPattern.of("(x|[0-9]){1,2}"), seed), 0, ROWS)
                .forEach(text -> seen.merge(text, 1, Integer::sum));

        assertThat(seen).hasSize(11 + 121);
        assertThat(seen.get("x")).isCloseTo(ROWS / 4, within(700));
        assertThat(seen.get("7")).isCloseTo(ROWS / 40, within(250));
        assertThat(seen.get("xx")).isCloseTo(ROWS / 8, within(600));
        assertThat(seen.get("42")).isCloseTo(ROWS / 800, within(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[A-Z]{2}[0-9] ~ 6760",
                "(a|ab)(c|bc) ~ 3",
                "[ab]{0,3} ~ 15",
                "(a?b?){3} ~ 33",
                "(x|[0-9]){1,2} ~ 132",
                "a|b|a ~ 2",
                "(é|è)[0-9]? ~ 22",
                "[0-9a-f]{15} ~ 1152921504606846976",
                "[0-9a-f]{16} ~ 9223372036854775807"
            })
    void distinctTextsAreCountedOnce(String pattern, long count) {
        assertThat(TextPattern.of(pattern).distinct()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{2}[0-9]",
                "(a|ab)(c|bc)",
                "(a?b?){3}",
                "(x|[0-9]){1,2}",
                "(ab|a|é)(b?|c)[0-9]{2}",
                "[a-c]+"
            })
    void aUniquePatternGivesEveryTextOnce(String pattern) {
        TextPattern read = TextPattern.of(pattern);
        int all = (int) read.distinct();
        for (long seed = 0; seed < 3; seed++) {
            List<String> texts = Filled.texts(new UniquePattern(read, seed), 0, all);

            assertThat(texts).allMatch(text -> Pattern.matches(pattern, text));
            assertThat(new HashSet<>(texts)).hasSize(all);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]{20}",
                "[A-Za-z0-9]{11}|x",
                "(ab|[0-9a-z]{14}|zz?)\\.[a-z]{0,30}",
                "\\d{3}(\\w|[a-z]\\d){9,12}",
                ".{300}",
                "[ab]{61}",
                "[ab]{62}",
                "[ab]{63}",
                "[ab]{1,70}"
            })
    void ofTooManyTextsToBeNumberedAllAreDifferentToo(String pattern) {
        List<String> texts = new ArrayList<>();
        UniquePattern source = new UniquePattern(TextPattern.of(pattern), 3);
        texts.addAll(Filled.texts(source, 0, ROWS));
        texts.addAll(Filled.texts(source, (1L << 40) - 1_000, 1_000));

        assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
        assertThat(texts).allMatch(text -> Pattern.matches(pattern, text));
        for (int early = 0; early < 10; early++) {
            int at = early;
            assertThat(texts.stream().filter(text -> text.length() > at).map(text -> text.charAt(at)))
                    .as("place " + at)
                    .anyMatch(sign -> sign
                            != texts.get(0).charAt(Math.min(at, texts.get(0).length() - 1)));
        }
    }

    @Test
    void anyCutOfTheRowsGivesTheSameTexts() {
        for (ColumnSource source : List.of(
                new PatternTexts(TextPattern.of("[a-z]+(-\\d{2,4}){0,3}"), 5),
                new UniquePattern(TextPattern.of("[a-z]{9}\\d?"), 5))) {
            List<String> whole = Filled.texts(source, 0, 1_000);
            List<String> cut = new ArrayList<>();
            for (int from = 0; from < 1_000; from += 100) {
                cut.addAll(Filled.texts(source, from, 100));
            }
            assertThat(cut).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "(a)\\1 ~ 4 ~ \\1 is a reference to a group",
                "a(?=b) ~ 2 ~ \"(?=\" looks ahead",
                "(?<!b)a ~ 1 ~ \"(?<!\" looks behind",
                "(?P<n>a) ~ 1 ~ a group has a name",
                "(?i)a ~ 1 ~ \"(?\" begins a group of a kind",
                "a^b ~ 2 ~ \"^\" is an anchor inside",
                "a$b ~ 2 ~ \"$\" is an anchor inside",
                "\\bword ~ 1 ~ \\b is a boundary of words",
                "[[:alpha:]] ~ 2 ~ \"[:\" names a class",
                "[a-z&&[^b]] ~ 5 ~ \"&&\" cuts classes",
                "a+? ~ 2 ~ \"+?\" is lazy",
                "a*+ ~ 2 ~ \"*+\" is possessive",
                "a{2}{3} ~ 2 ~ repeats what is already repeated",
                "*a ~ 1 ~ \"*\" repeats nothing",
                "a{,3} ~ 2 ~ \"{\" says no number of repetitions",
                "a{5,2} ~ 2 ~ \"{5,2}\" is no number of repetitions",
                "a{70000} ~ 2 ~ from 0 to 65535",
                "(ab ~ 1 ~ no \")\" closes the group",
                "ab) ~ 3 ~ \")\" closes no group",
                "[ab ~ 1 ~ no \"]\" closes the class",
                "[] ~ 2 ~ the class is empty",
                "[z-a] ~ 2 ~ \"z-a\" is no range",
                "[ä] ~ 2 ~ not printable ASCII",
                "\\p{L} ~ 1 ~ \\p is a class of Unicode",
                "a\\ ~ 2 ~ nothing is behind the backslash",
                "(|) ~ 1 ~ nothing is there to write",
                "(a{60000}){60000} ~ 1 ~ longer than any text"
            })
    void whatAPatternCannotBeIsRefusedWithItsPosition(String pattern, int position, String what) {
        assertThatThrownBy(() -> TextPattern.of(pattern))
                .isInstanceOfSatisfying(PatternMistake.class, mistake -> assertThat(mistake.hint())
                        .isNotBlank())
                .hasMessageContaining(what)
                .hasMessageStartingWith("At character " + position + " of the pattern, ");
    }

    @Test
    void aPatternOfTooManyStatesIsNotCounted() {
        assertThat(TextPattern.of("(a|b)*".repeat(3) + "a(a|b){40}").distinct()).isZero();
        assertThat(TextPattern.of(".{30000}").distinct()).isZero();
    }
}
