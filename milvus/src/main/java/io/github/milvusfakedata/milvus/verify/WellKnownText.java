package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as text: servers write the same figure with other blanks, letter case and zeros than it was sent with. */
final class WellKnownText {
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z]+|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[(),]");

    private WellKnownText() {}

    /** The one text that stands for all texts of the same figure. */
    static String canonical(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher tokens = TOKEN.matcher(text);
        boolean word = false;
        while (tokens.find()) {
            String token = tokens.group();
            char start = token.charAt(0);
            boolean isWord = start != '(' && start != ')' && start != ',';
            if (isWord && word) {
                out.append(' ');
            }
            out.append(isWord && !Character.isLetter(start) ? number(token) : token.toUpperCase(Locale.ROOT));
            word = isWord;
        }
        return out.toString();
    }

    /** A coordinate is a double: two texts of one double are equal. */
    private static String number(String token) {
        double value = Double.parseDouble(token);
        return value == 0
                ? "0"
                : new BigDecimal(DoubleText.of(value)).stripTrailingZeros().toPlainString();
    }
}
