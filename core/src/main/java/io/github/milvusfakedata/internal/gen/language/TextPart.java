package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;

/** What templates can name of the texts of a row, such as {@code text.title}. */
public enum TextPart {
    /** A title or headline. */
    TITLE(ProseKind.TITLE),
    /** The same by another name. */
    HEADLINE(ProseKind.TITLE),
    /** What someone asks. */
    QUESTION(ProseKind.QUESTION),
    /** What a reader says. */
    COMMENT(ProseKind.COMMENT),
    /** What someone said. */
    QUOTE(ProseKind.QUOTE),
    /** One to three sentences. */
    SUMMARY(ProseKind.SUMMARY),
    /** The thing that all texts of the row are about. */
    MAIN(SlotKind.MAIN),
    /** The row's first person, by the full name. */
    PERSON(SlotKind.PERSON),
    /** The row's company. */
    COMPANY(SlotKind.COMPANY),
    /** The row's town. */
    TOWN(SlotKind.TOWN);

    /** No part has more bytes; longer ones are cut. */
    public static final int LONGEST = 1_000;

    private final ProseKind line;
    private final SlotKind slot;

    TextPart(ProseKind line) {
        this.line = line;
        this.slot = SlotKind.LIST;
    }

    TextPart(SlotKind slot) {
        this.line = ProseKind.SENTENCES;
        this.slot = slot;
    }

    /** The name that a template writes behind {@code text.}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a line, and not a name. */
    boolean isLine() {
        return line != ProseKind.SENTENCES;
    }

    /** The kind of line. */
    ProseKind line() {
        return line;
    }

    /** The slot of a name. */
    SlotKind slot() {
        return slot;
    }
}
