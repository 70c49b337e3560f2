package io.github.milvusfakedata.internal.gen.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an expression by its operators, from those that bind least to those that bind most. */
final class ExpressionParser {
    private static final int MOST_TERMS = 500;
    private static final int DEEPEST = 60;
    private static final String FUNCTIONS =
            "Functions are if, min, max, round, floor, ceil, abs, sqrt, length and words.";

    private final List<Token> tokens;
    private int at;
    private int terms;
    private int depth;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a whole expression.
     *
     * @throws ExpressionMistake with the first mistake
     */
    static Term parse(String text) {
        ExpressionParser parser = new ExpressionParser(Tokens.of(text));
        Term all = parser.disjunction();
        if (parser.peek().kind() != Token.TokenKind.END) {
            throw parser.mistake(
                    "nothing follows from " + parser.peek().shown() + " here", "Write an operator before it.");
        }
        return all;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        if (++terms > MOST_TERMS) {
            throw mistake("the expression has more than " + MOST_TERMS + " parts", "Split it over several fields.");
        }
        return tokens.get(at++);
    }

    private ExpressionMistake mistake(String what, String hint) {
        return new ExpressionMistake(peek().position(), what, hint);
    }

    private boolean takeSign(String sign) {
        boolean there = peek().isSign(sign);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeWord(String word) {
        boolean there = peek().isWord(word);
        at += there ? 1 : 0;
        return there;
    }

    private void require(String sign, String behind) {
        if (!takeSign(sign)) {
            throw mistake("\"" + sign + "\" is missing before " + peek().shown(), "Write " + sign + " " + behind + ".");
        }
    }

    private Term disjunction() {
        Term left = conjunction();
        while (peek().isWord("or") || peek().isSign("||")) {
            int position = next().position();
            left = Term.of(TermKind.OR, position, left, conjunction());
        }
        return left;
    }

    private Term conjunction() {
        Term left = negation();
        while (peek().isWord("and") || peek().isSign("&&")) {
            int position = next().position();
            left = Term.of(TermKind.AND, position, left, negation());
        }
        return left;
    }

    private Term negation() {
        if (peek().isWord("not") || peek().isSign("!")) {
            int position = next().position();
            deeper();
            Term inside = negation();
            depth--;
            return Term.of(TermKind.NOT, position, inside);
        }
        return comparison();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw mistake("parts are more than " + DEEPEST + " deep in each other", "Split it over several fields.");
        }
    }

    private Term comparison() {
        Term left = sum();
        int position = peek().position();
        if (takeWord("is")) {
            return nullTest(left, position);
        }
        if (takeWord("in")) {
            return membership(left, position);
        }
        if (peek().isWord("not") && tokens.get(at + 1).isWord("in")) {
            at += 2;
            return Term.of(TermKind.NOT, position, membership(left, position));
        }
        Optional<TermKind> kind = comparisonHere();
        if (kind.isEmpty()) {
            return left;
        }
        next();
        Term compared = Term.of(kind.get(), position, left, sum());
        if (comparisonHere().isPresent()) {
            throw mistake("a comparison is compared", "Compare two values at a time, and join with and.");
        }
        return compared;
    }

    private Optional<TermKind> comparisonHere() {
        for (TermKind kind : List.of(
                TermKind.EQUAL, TermKind.UNEQUAL, TermKind.LESS, TermKind.AT_MOST, TermKind.MORE, TermKind.AT_LEAST)) {
            if (peek().isSign(kind.word())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Term nullTest(Term field, int position) {
        boolean negated = takeWord("not");
        if (!takeWord("null") || field.kind() != TermKind.FIELD) {
            throw new ExpressionMistake(
                    position, "\"is\" asks for no null of a field", "Write a field before it and null behind it.");
        }
        Term test = Term.of(TermKind.NULLS, position, field);
        return negated ? Term.of(TermKind.NOT, position, test) : test;
    }

    /** Equal to one of a list. */
    private Term membership(Term left, int position) {
        if (!peek().isSign("[") && !peek().isSign("(")) {
            throw mistake("no list follows \"in\"", "Write for example in ['new', 'used'].");
        }
        String close = next().isSign("[") ? "]" : ")";
        Term any = null;
        do {
            Term equal = Term.of(TermKind.EQUAL, position, left, sum());
            any = any == null ? equal : Term.of(TermKind.OR, position, any, equal);
        } while (takeSign(","));
        require(close, "behind the list");
        return any;
    }

    private Term sum() {
        Term left = product();
        while (peek().isSign("+") || peek().isSign("-")) {
            Token sign = next();
            left = Term.of(sign.isSign("+") ? TermKind.ADD : TermKind.SUBTRACT, sign.position(), left, product());
        }
        return left;
    }

    private Term product() {
        Term left = signed();
        while (peek().isSign("*") || peek().isSign("/") || peek().isSign("%")) {
            Token sign = next();
            TermKind kind =
                    sign.isSign("*") ? TermKind.MULTIPLY : sign.isSign("/") ? TermKind.DIVIDE : TermKind.REMAINDER;
            left = Term.of(kind, sign.position(), left, signed());
        }
        return left;
    }

    private Term signed() {
        if (peek().isSign("-")) {
            int position = next().position();
            deeper();
            Term inside = signed();
            depth--;
            return Term.of(TermKind.NEGATE, position, inside);
        }
        return primary();
    }

    private Term primary() {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> Term.of(TermKind.NUMBER, token.text(), token.position());
            case TEXT -> Term.of(TermKind.TEXT, token.text(), token.position());
            case FIELD -> Term.of(TermKind.FIELD, token.text(), token.position());
            case NAME -> named(token);
            case SIGN, END -> {
                at--;
                if (!takeSign("(")) {
                    throw mistake(
                            "a value is missing before " + peek().shown(),
                            "Write a number, a field, a text in quotes, or a function.");
                }
                deeper();
                Term inside = disjunction();
                depth--;
                require(")", "behind what \"(\" begins");
                yield inside;
            }
        };
    }

    private Term named(Token name) {
        if (peek().isSign("(")) {
            return call(name);
        }
        if (name.isWord("true") || name.isWord("false")) {
            return Term.of(TermKind.FLAG, name.isWord("true") ? "true" : "false", name.position());
        }
        for (String word : List.of("and", "or", "not", "in", "is", "null")) {
            if (name.isWord(word)) {
                throw new ExpressionMistake(
                        name.position(),
                        "a value is missing before " + name.shown(),
                        "Write a value, or " + "{" + word + "} for a field of this name.");
            }
        }
        return name.isWord("row")
                ? Term.of(TermKind.ROW, "", name.position())
                : Term.of(TermKind.FIELD, name.text(), name.position());
    }

    private Term call(Token name) {
        TermKind kind = TermKind.function(name.text())
                .orElseThrow(() ->
                        new ExpressionMistake(name.position(), "there is no function " + name.shown(), FUNCTIONS));
        next();
        deeper();
        List<Term> arguments = new ArrayList<>();
        if (!peek().isSign(")")) {
            do {
                arguments.add(disjunction());
            } while (takeSign(","));
        }
        depth--;
        require(")", "behind the values of " + kind.word());
        if (arguments.size() < kind.fewest() || arguments.size() > kind.most()) {
            String needed = kind.fewest() == kind.most()
                    ? Integer.toString(kind.fewest())
                    : kind.fewest() + " to " + kind.most();
            throw new ExpressionMistake(
                    name.position(),
                    kind.word() + " takes " + needed + (needed.equals("1") ? " value" : " values") + ", got "
                            + arguments.size(),
                    FUNCTIONS);
        }
        return new Term(kind, "", arguments, name.position());
    }
}
