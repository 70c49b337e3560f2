package io.github.milvusfakedata.internal.gen.expression;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text the number, name or sign as it is written; a text without its quotes, a name without its braces
 * @param position where it begins, from 0
 */
record Token(TokenKind kind, String text, int position) {
    /** What a word of an expression is. */
    enum TokenKind {
        NUMBER,
        TEXT,
        NAME,
        /** A name in braces, which is always a field. */
        FIELD,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == TokenKind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == TokenKind.NAME && text.equalsIgnoreCase(word);
    }

    /** As a message shows it. */
    String shown() {
        return kind == TokenKind.END ? "the end" : "\"" + text + "\"";
    }
}
