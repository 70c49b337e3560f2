package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;

/** Whether English words take an or a. */
final class Vowels {
    private static final String[] SOUND_LIKE_CONSONANTS = {
        "uni", "use", "usu", "util", "uter", "eu", "ewe", "one", "once", "ubiq", "uran"
    };
    private static final String[] SOUND_LIKE_VOWELS = {"hour", "honest", "honor", "heir", "8", "11 ", "18 "};
    private static final String[] UNLIKE = {"unin", "unim", "unid"};
    /** Capitals whose names start with a vowel. */
    private static final String SPOKEN_WITH_VOWEL = "AEFHILMNORSX";

    private static final String CONSONANTS = "bcdfgjklmnpqrstvwxyz";

    private Vowels() {}

    /** Whether a text starts with the sound of a vowel. */
    static boolean startsLikeOne(String text) {
        if (text.isEmpty() || text.charAt(0) >= 'a' && CONSONANTS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (isSpelled(text)) {
            return SPOKEN_WITH_VOWEL.indexOf(text.charAt(0)) >= 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (starts(lower, UNLIKE)) {
            return true;
        }
        if (starts(lower, SOUND_LIKE_CONSONANTS)) {
            return false;
        }
        return "aeiouéàäöü".indexOf(lower.charAt(0)) >= 0 || starts(lower, SOUND_LIKE_VOWELS);
    }

    /** Two capitals, or one that stands alone or before a hyphen, are read letter by letter. */
    private static boolean isSpelled(String text) {
        char first = text.charAt(0);
        if (first < 'A' || first > 'Z') {
            return false;
        }
        char second = text.length() == 1 ? ' ' : text.charAt(1);
        return second == ' ' || second == '-' || second >= 'A' && second <= 'Z';
    }

    private static boolean starts(String text, String[] heads) {
        for (String head : heads) {
            if (text.startsWith(head)) {
                return true;
            }
        }
        return false;
    }
}
