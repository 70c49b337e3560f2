package io.github.milvusfakedata.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A single value that a schema's author wrote, such as a field's default. It keeps what was written: whether the value
 * suits its field is found by the checks.
 *
 * @param kind what kind of value it is
 * @param text a text itself; a number as it was written, such as {@code 1.50}; {@code true} or {@code false}
 */
public record Literal(LiteralKind kind, String text) {
    /** The kinds of values that JSON and YAML tell apart. */
    public enum LiteralKind {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,9})?");

    public Literal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        if (kind == LiteralKind.NUMBER) {
            requireNumber(text);
        } else if (kind == LiteralKind.BOOLEAN && !text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false: " + Shown.quoted(text));
        }
    }

    private static void requireNumber(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("no number of JSON: " + Shown.quoted(text));
        }
    }

    /** A text. */
    public static Literal text(String text) {
        return new Literal(LiteralKind.TEXT, text);
    }

    /** A whole number. */
    public static Literal number(long number) {
        return new Literal(LiteralKind.NUMBER, Long.toString(number));
    }

    /** A number with all its digits. */
    public static Literal number(BigDecimal number) {
        return new Literal(LiteralKind.NUMBER, number.toString());
    }

    /** True or false. */
    public static Literal bool(boolean value) {
        return new Literal(LiteralKind.BOOLEAN, Boolean.toString(value));
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if it is a text, or true or false
     */
    public BigDecimal asNumber() {
        if (kind != LiteralKind.NUMBER) {
            throw new IllegalStateException("no number: " + shown());
        }
        return new BigDecimal(text);
    }

    /** The value as it may stand in a message: a text in quotes, all else as it is. */
    public String shown() {
        return kind == LiteralKind.TEXT ? Shown.quoted(text) : Shown.plain(text);
    }
}
