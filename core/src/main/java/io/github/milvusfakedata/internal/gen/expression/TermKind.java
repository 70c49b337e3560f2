package io.github.milvusfakedata.internal.gen.expression;

import java.util.Locale;
import java.util.Optional;

/** What a {@link Term} of an expression is. */
enum TermKind {
    /** A whole number or a decimal one. */
    NUMBER("", 0, 0),
    TEXT("", 0, 0),
    FLAG("", 0, 0),
    FIELD("", 0, 0),
    /** The number of the row. */
    ROW("row", 0, 0),
    /** Whether a field is null. */
    NULLS("is null", 1, 1),

    ADD("+", 2, 2),
    SUBTRACT("-", 2, 2),
    MULTIPLY("*", 2, 2),
    DIVIDE("/", 2, 2),
    REMAINDER("%", 2, 2),
    NEGATE("-", 1, 1),

    EQUAL("==", 2, 2),
    UNEQUAL("!=", 2, 2),
    LESS("<", 2, 2),
    AT_MOST("<=", 2, 2),
    MORE(">", 2, 2),
    AT_LEAST(">=", 2, 2),

    AND("and", 2, 2),
    OR("or", 2, 2),
    NOT("not", 1, 1),

    IF("if", 3, 3),
    MIN("min", 2, 20),
    MAX("max", 2, 20),
    ROUND("round", 1, 2),
    FLOOR("floor", 1, 1),
    CEIL("ceil", 1, 1),
    ABS("abs", 1, 1),
    SQRT("sqrt", 1, 1),
    /** Characters of a text. */
    LENGTH("length", 1, 1),
    /** Words of a text. */
    WORDS("words", 1, 1);

    private final String word;
    private final int fewest;
    private final int most;

    TermKind(String word, int fewest, int most) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
    }

    /** How it is written. */
    String word() {
        return word;
    }

    /** The fewest arguments. */
    int fewest() {
        return fewest;
    }

    /** The most arguments. */
    int most() {
        return most;
    }

    /** The function of a name, in any letter case. */
    static Optional<TermKind> function(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (TermKind kind : values()) {
            if (kind.ordinal() >= IF.ordinal() && kind.word.equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
