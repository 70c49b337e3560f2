package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;
import java.util.Optional;

/** What a frame is for: the part that its sentence has in the course of a text, or the kind of short text that it makes. */
public enum FrameRole {
    /** The first sentence: what the text is about. */
    OPEN,
    /** A fact, an explanation, a condition. */
    DETAIL,
    /** A sentence with figures. */
    NUMBER,
    /** An example or a small story. */
    EXAMPLE,
    /** Direct or reported speech. */
    QUOTE,
    /** A question that the text asks. */
    QUESTION,
    /** An enumeration. */
    LIST,
    /** A sentence of few words. */
    SHORT,
    /** The last sentence: outlook, advice, sum. */
    CLOSE,
    /** A title or headline, without full stop. */
    TITLE,
    /** What someone types into a search box or a chat. */
    QUESTION_OF_USER,
    /** What a reader, viewer or buyer writes below. */
    COMMENT,
    /** The sentence that leads a text from its first matter to its second. */
    BRIDGE,
    /** What someone asks an assistant: the first part of an exchange. */
    ASK,
    /** What the assistant answers to that: the second part. */
    ANSWER,
    /** How someone ends a conversation. */
    THANKS;

    private static final FrameRole[] ALL = values();

    /** The name that a resource writes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a name. */
    static Optional<FrameRole> of(String id) {
        for (FrameRole role : ALL) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The names of all roles, for messages. */
    static String ids() {
        StringBuilder ids = new StringBuilder();
        for (FrameRole role : ALL) {
            ids.append(ids.length() == 0 ? "" : ", ").append(role.id());
        }
        return ids.toString();
    }

    /** Whether frames are single sentences of a text, that end in a sign. */
    boolean isSentence() {
        return switch (this) {
            case OPEN, DETAIL, NUMBER, EXAMPLE, QUOTE, QUESTION, LIST, SHORT, CLOSE, BRIDGE -> true;
            case TITLE, QUESTION_OF_USER, COMMENT, ASK, ANSWER, THANKS -> false;
        };
    }
}
