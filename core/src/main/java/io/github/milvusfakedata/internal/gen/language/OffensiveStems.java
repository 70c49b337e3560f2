package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Stems of obscene words and slurs, which coined names must not contain: syllables that are harmless alone can make them
 * together. Names are looked through letter by letter, whatever syllables these come from.
 */
final class OffensiveStems {
    private static final int LETTERS = 26;
    private static final int HEAD = 3;

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

    private static final boolean[] HEADS = heads();

    private OffensiveStems() {}

    private static byte[][] encoded(String stems) {
        String[] words = stems.toLowerCase(Locale.ROOT).split(" ");
        byte[][] encoded = new byte[words.length][];
        for (int word = 0; word < words.length; word++) {
            encoded[word] = words[word].getBytes(StandardCharsets.US_ASCII);
        }
        return encoded;
    }

    /** Which three letters start a stem, so that almost all places of a name need one look. */
    private static boolean[] heads() {
        boolean[] heads = new boolean[LETTERS * LETTERS * LETTERS];
        for (byte[] stem : STEMS) {
            heads[head(stem, 0)] = true;
        }
        return heads;
    }

    private static int head(byte[] text, int at) {
        int head = 0;
        for (int letter = at; letter < at + HEAD; letter++) {
            int place = (text[letter] | 0x20) - 'a';
            if (place < 0 || place >= LETTERS) {
                return 0;
            }
            head = head * LETTERS + place;
        }
        return head;
    }

    /** Whether a name in ASCII contains one, in small letters or capitals. */
    static boolean areIn(byte[] text, int from, int to) {
        for (int at = from; at + HEAD <= to; at++) {
            if (HEADS[head(text, at)] && startsAt(text, at, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] text, int at, int to) {
        for (byte[] stem : STEMS) {
            if (at + stem.length <= to && matches(stem, text, at)) {
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
