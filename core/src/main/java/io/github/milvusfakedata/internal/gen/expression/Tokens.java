package io.github.milvusfakedata.internal.gen.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts an expression into words. */
final class Tokens {
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "+", "-", "*", "/", "%", "(", ")", ",", "<", ">", "!", "[", "]");

    /** Signs as they are printed, and how they are typed. */
    private static final Map<Character, String> PRINTED =
            Map.of('×', "*", '·', "*", '÷', "/", '−', "-", '≤', "<=", '≥', ">=", '≠', "!=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * The words of an expression, the end among them.
     *
     * @throws ExpressionMistake with the first sign that means nothing
     */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        tokens.add(Token.TokenKind.END, "", text.length());
        return tokens.tokens;
    }

    private void add(Token.TokenKind kind, String word, int start) {
        tokens.add(new Token(kind, word, start));
    }

    private void next() {
        char sign = text.charAt(at);
        if (sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r') {
            at++;
        } else if (isDigit(at) || sign == '.' && isDigit(at + 1)) {
            number();
        } else if (sign == '\'' || sign == '"') {
            quoted(sign);
        } else if (sign == '{') {
            braced();
        } else if (Character.isLetter(sign) || sign == '_' || sign == '$') {
            name();
        } else {
            sign(sign);
        }
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private void number() {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+') ? 1 : 0;
            if (isDigit(at + 1 + sign)) {
                at += 1 + sign;
                digits();
            }
        }
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            throw new ExpressionMistake(
                    start,
                    "\"" + text.substring(start, at + 1) + "\" is no number",
                    "Write * between a number and a name, and a name that begins with a digit in braces.");
        }
        if (!Double.isFinite(Double.parseDouble(text.substring(start, at)))) {
            throw new ExpressionMistake(
                    start, "the number is larger than any that fields hold", "Write a smaller one.");
        }
        add(Token.TokenKind.NUMBER, text.substring(start, at), start);
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    /** A quote within quotes is written twice. */
    private void quoted(char quote) {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (true) {
            int end = text.indexOf(quote, at);
            if (end < 0) {
                throw new ExpressionMistake(
                        start, "no " + quote + " ends the text", "Write " + quote + " behind it, as before it.");
            }
            inside.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != quote) {
                break;
            }
            inside.append(quote);
            at++;
        }
        add(Token.TokenKind.TEXT, inside.toString(), start);
    }

    private void braced() {
        int end = text.indexOf('}', at);
        if (end < 0 || text.substring(at + 1, end).isBlank()) {
            throw new ExpressionMistake(
                    at, "\"{\" begins no name of a field", "Write a name in braces, such as {price}.");
        }
        add(Token.TokenKind.FIELD, text.substring(at + 1, end).strip(), at);
        at = end + 1;
    }

    private void name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(text.charAt(at)))) {
            at++;
        }
        add(Token.TokenKind.NAME, text.substring(start, at), start);
    }

    private static boolean isJoint(char sign) {
        return sign == '_' || sign == '$';
    }

    private void sign(char first) {
        String printed = PRINTED.get(first);
        if (printed != null) {
            add(Token.TokenKind.SIGN, printed, at++);
            return;
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.TokenKind.SIGN, sign, at);
                at += sign.length();
                return;
            }
        }
        if (first == '=') {
            throw new ExpressionMistake(at, "\"=\" gives a value", "Write == to compare.");
        }
        throw new ExpressionMistake(
                at,
                "\"" + Character.toString(text.codePointAt(at)) + "\" means nothing",
                "Signs are + - * / % == != < <= > >= and, or, not, in; texts stand in quotes.");
    }
}
