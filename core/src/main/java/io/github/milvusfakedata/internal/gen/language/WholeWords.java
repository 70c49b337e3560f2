package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.text.EncodedText;

/** Where texts end that are longer than they may be. */
final class WholeWords {
    private WholeWords() {}

    /** The end of a text that is too long: behind its last whole sentence, or if that is far too short, behind a word. */
    static int cut(byte[] to, int from, int whole, int limit) {
        if (whole - from >= limit / 2 && whole > from) {
            return whole;
        }
        return cutWord(to, from, from + limit + 1, limit);
    }

    /** Behind the last whole word that fits; a letter if no character does. */
    static int cutWord(byte[] to, int from, int whole, int limit) {
        int end = whole == from ? from : EncodedText.cut(to, from, limit);
        if (end > from) {
            return end;
        }
        to[from] = 'a';
        return from + 1;
    }
}
