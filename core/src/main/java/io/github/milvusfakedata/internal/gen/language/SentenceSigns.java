package io.github.milvusfakedata.internal.gen.language;

import java.util.List;

/** What the signs in a frame's literal text tell: where sentences end, where speech starts. */
final class SentenceSigns {
    private static final String QUOTES = "\"„“”«»「」『』‚：；？！";

    private SentenceSigns() {}

    /**
     * Whether what follows a text starts a sentence within the sentence.
     *
     * @param inside whether anything stands before the text
     */
    static boolean startSpeech(String before, boolean inside) {
        int at = before.length() - 1;
        while (at >= 0 && Grammar.OPENING.indexOf(before.charAt(at)) >= 0) {
            at--;
        }
        boolean quoted = at < before.length() - 1;
        if (at < 0 && quoted && !inside && before.charAt(0) != '"') {
            return true;
        }
        if (at < 1 || before.charAt(at) != ' ') {
            return false;
        }
        char sign = before.charAt(at - 1);
        return isEnd(sign)
                || quoted && (sign == ',' || sign == ':')
                || at > 1 && isClosing(sign) && isEnd(before.charAt(at - 2));
    }

    /** How many sentences end in a text. */
    static int sentenceEnds(String text) {
        int ends = 0;
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                char sign = text.charAt(at - 1);
                if (isEnd(sign) || at > 1 && isClosing(sign) && isEnd(text.charAt(at - 2))) {
                    ends++;
                }
            }
        }
        return ends;
    }

    /** Whether frames say two things, or have speech in them. */
    static boolean areTwoSentences(List<FramePart> parts) {
        for (FramePart part : parts) {
            String text = part.literal();
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                boolean full = sign == '。' && at + 1 < text.length();
                boolean inside = full || sign == '.' && at + 2 < text.length() && text.charAt(at + 1) == ' ';
                boolean spoken = QUOTES.indexOf(sign) >= 0;
                if (inside || sign == ';' || sign == ':' || spoken || sign == '?' || sign == '!') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEnd(char sign) {
        return sign == '.' || sign == '?' || sign == '!' || sign == '…';
    }

    private static boolean isClosing(char sign) {
        return Grammar.CLOSING.indexOf(sign) >= 0 || sign == '\'';
    }
}
