package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;
import java.util.Optional;

/** What kind of text a field has. */
public enum ProseKind {
    /** Whole texts, of a number of words. */
    SENTENCES,
    /** One to three sentences: what it is about, and a fact or two. */
    SUMMARY,
    /** A title or headline. */
    TITLE(FrameRole.TITLE),
    /** What someone types into a search box or a chat. */
    QUESTION(FrameRole.QUESTION_OF_USER),
    /** What a reader, viewer or buyer writes below. */
    COMMENT(FrameRole.COMMENT),
    /** A sentence in which someone speaks. */
    QUOTE(FrameRole.QUOTE),
    /** A number of words without a sentence, such as someone looks for. */
    WORDS,
    /** A line of a service's log. */
    LOG,
    /** The same where it tells an error, elsewhere empty. */
    LOG_ERROR,
    /** The calls that led to that error, elsewhere empty. */
    LOG_STACK,
    /** The path that the request asked for. */
    LOG_PATH,
    /** The same as a whole address. */
    LOG_URL,
    /** A few lines of source code. */
    CODE,
    /** The name of the function that they define, empty where they define none. */
    CODE_FUNCTION,
    /** The same of a class or another type. */
    CODE_CLASS,
    /** What they do, in a sentence. */
    CODE_DOC,
    /** The path of the file that they stand in. */
    CODE_PATH,
    /** Its name alone. */
    CODE_FILE;

    private final Optional<FrameRole> role;

    ProseKind() {
        role = Optional.empty();
    }

    ProseKind(FrameRole role) {
        this.role = Optional.of(role);
    }

    /** Whose frames make lines of this kind, where each is of one frame. */
    Optional<FrameRole> role() {
        return role;
    }

    /** The name as a schema writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether texts are templates as a whole, rather than made of frames. */
    public boolean isSample() {
        return compareTo(LOG) >= 0;
    }

    /** Whether they are about source code, for texts that are templates. */
    public boolean isCode() {
        return compareTo(CODE) >= 0;
    }

    /** Whether the number of words can be said. */
    public boolean isCounted() {
        return this == SENTENCES || this == WORDS;
    }
}
