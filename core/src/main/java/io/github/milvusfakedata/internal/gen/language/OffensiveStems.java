package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Stems of obscene words and slurs, which coined names must not contain: syllables that are harmless alone can make them
 * together. Names are looked through letter by letter, whatever syllables these come from.
 */
final class OffensiveStems {
    private static final int LETTERS = 26;
    private static final int HEAD = 3;
    private static final int LETTER_BITS = 5;
    /** What stands for all signs that are no letters; in no stem. */
    private static final int NO_LETTER = (1 << LETTER_BITS) - 1;

    private static final int HEAD_MASK = (1 << HEAD * LETTER_BITS) - 1;
    private static final int NOTHING = HEAD_MASK;

    /** English first, then what readers of other languages would stumble over; as they sound, not only as they are spelled. */
    private static final byte[][] STEMS = encoded(
            "anal anus arsch arse ass bastar bitch bollo boob bugg bum butt caca cagad caral chink clit cock cok coon "
                    + "crap cretin cum cunt dago damn dik dick dild dumb dyke erect faec fag fart fellat fick fik "
                    + "foda fotz fuc fuck fugg fuk gook gyp heeb hitl homo hore horn hure idiot isis jap jihad jizz jud "
                    + "kaff kafir kak kike kill kkk klan knob kock kok kunt labia lesb merd mierd milf minge moron muff "
                    + "murd nazi neger negr nig nud nutt orgas orgi orgy paed paki pedo pedd peni phuk phuck pimp piss "
                    + "poof poo porn porra pric prick pube pubi puss puta pute puto rape rapi rapo retard salop schei scrot semen sex shag "
                    + "shit shid skank slav slut smeg sodo spast sperm spic spick spik spunk suc suck suic suk tard "
                    + "testi tit toss trann turd twat vagin vomi wank wichs whor wog wop zig");

    /** For the first three letters of a text, one more than the first stem that starts so, or 0: most places need one look. */
    private static final byte[] FIRST = first();

    private OffensiveStems() {}

    /** The stems in the order of the alphabet, so that those with the same first letters are neighbors. */
    private static byte[][] encoded(String stems) {
        String[] words = stems.toLowerCase(Locale.ROOT).split(" ");
        Arrays.sort(words);
        byte[][] encoded = new byte[words.length][];
        for (int word = 0; word < words.length; word++) {
            encoded[word] = words[word].getBytes(StandardCharsets.US_ASCII);
        }
        return encoded;
    }

    private static byte[] first() {
        byte[] first = new byte[HEAD_MASK + 1];
        for (int stem = STEMS.length - 1; stem >= 0; stem--) {
            first[head(STEMS[stem])] = (byte) (stem + 1);
        }
        return first;
    }

    private static int head(byte[] stem) {
        return further(further(further(NOTHING, stem[0]), stem[1]), stem[2]);
    }

    /** The last three letters when another one comes. */
    private static int further(int head, byte sign) {
        int letter = (sign | 0x20) - 'a';
        return (head << LETTER_BITS | (letter < 0 || letter >= LETTERS ? NO_LETTER : letter)) & HEAD_MASK;
    }

    /** Whether a name in ASCII contains one, in small letters or capitals. */
    static boolean areIn(byte[] text, int from, int to) {
        int head = NOTHING;
        for (int at = from; at < to; at++) {
            head = further(head, text[at]);
            int stem = (FIRST[head] & 0xFF) - 1;
            if (stem >= 0 && startsAt(stem, text, at + 1 - HEAD, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the stems with the same first three letters stands at a place; the first of them. */
    private static boolean startsAt(int first, byte[] text, int at, int to) {
        int head = head(STEMS[first]);
        for (int stem = first; stem < STEMS.length && head(STEMS[stem]) == head; stem++) {
            if (at + STEMS[stem].length <= to && matches(STEMS[stem], text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] stem, byte[] text, int at) {
        for (int letter = 0; letter < stem.length; letter++) {
            if ((text[at + letter] | 0x20) != stem[letter]) {
                return false;
            }
        }
        return true;
    }
}
