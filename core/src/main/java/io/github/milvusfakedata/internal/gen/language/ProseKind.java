package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;

/** What kind of text a field has. */
public enum ProseKind {
    /** Whole texts, of a number of words. */
    SENTENCES,
    /** One to three sentences: what it is about, and a fact or two. */
    SUMMARY,
    /** A title or headline. */
    TITLE,
    /** What someone types into a search box or a chat. */
    QUESTION,
    /** What a reader, viewer or buyer writes below. */
    COMMENT,
    /** A sentence in which someone speaks. */
    QUOTE,
    /** A number of words without a sentence, such as someone looks for. */
    WORDS,
    /** A line of a service's log. */
    LOG,
    /** The same where it tells an error, elsewhere empty. */
    LOG_ERROR,
    /** The calls that led to that error, elsewhere empty. */
    LOG_STACK,
    /** A few lines of source code. */
    CODE;

    /** The name as a schema writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether texts are templates as a whole, rather than made of frames. */
    public boolean isSample() {
        return compareTo(LOG) >= 0;
    }

    /** Whether the number of words can be said. */
    public boolean isCounted() {
        return this == SENTENCES || this == WORDS;
    }
}
