package io.github.milvusfakedata.schema;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of the library that name what a caller can set or do. Each front has words of its own for these, such as the
 * command's {@code --max-file-size} for {@code max_file_size}; so a text holds keys between two characters that Unicode keeps
 * for the inside of programs, and that {@link Shown} spells out wherever they stand in a value.
 */
final class Wording {
    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final Pattern MARKED = Pattern.compile(BEGIN + "([a-z_]+)" + END);

    private Wording() {}

    /** A key as it stands in a text. */
    static String marked(String key) {
        return BEGIN + Objects.requireNonNull(key, "key") + END;
    }

    /** A text with its keys as plain words. */
    static String plain(String text) {
        return named(text, key -> key);
    }

    /** A text with a front's own words in place of keys. */
    static String named(String text, UnaryOperator<String> words) {
        return text.indexOf(BEGIN) < 0
                ? text
                : MARKED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(words.apply(match.group(1))));
    }
}
