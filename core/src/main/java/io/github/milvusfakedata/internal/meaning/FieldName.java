package io.github.milvusfakedata.internal.meaning;

import java.util.ArrayList;
import java.util.List;

/**
 * A field's name as words: the last part of its path, split at underscores and capitals, in lower case and the singular,
 * so that {@code productTags}, {@code product_tags} and {@code Product Tag} read the same.
 *
 * @param words the words, none for a name without letters
 */
record FieldName(List<String> words) {
    private static final int SHORTEST_PLURAL = 4;

    FieldName {
        words = List.copyOf(words);
    }

    /** The words of a path such as {@code tags}, {@code tags[]} or {@code parts.unitPrice}. */
    static FieldName of(String path) {
        String bare = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < last.length(); at++) {
            char sign = last.charAt(at);
            if (!isLetter(sign)) {
                end(word, words);
                continue;
            }
            if (isCapital(sign) && startsWord(last, at)) {
                end(word, words);
            }
            word.append(isCapital(sign) ? (char) (sign + 'a' - 'A') : sign);
        }
        end(word, words);
        return new FieldName(words);
    }

    private static boolean isLetter(char sign) {
        return isCapital(sign) || sign >= 'a' && sign <= 'z' || sign > 127;
    }

    private static boolean isCapital(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    /** A capital starts a word behind a small letter, or before one: the N of {@code myName}, the D of {@code URLData}. */
    private static boolean startsWord(String text, int at) {
        boolean behindSmall = at > 0 && isLetter(text.charAt(at - 1)) && !isCapital(text.charAt(at - 1));
        boolean beforeSmall =
                at + 1 < text.length() && isLetter(text.charAt(at + 1)) && !isCapital(text.charAt(at + 1));
        return behindSmall || beforeSmall;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(singular(word.toString()));
            word.setLength(0);
        }
    }

    /** The singular of an English plural, as far as names go. */
    static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.equals("news")
                || word.equals("series")
                || word.equals("canvas")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean long3 = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("uses");
        return word.substring(0, word.length() - (long3 ? 2 : 1));
    }

    /** Whether a word occurs. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** All words, joined by spaces. */
    String whole() {
        return String.join(" ", words);
    }

    /** Words from one place to before another, joined by spaces. */
    String part(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
