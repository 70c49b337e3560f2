package io.github.milvusfakedata.internal.gen.expression;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A part of an expression.
 *
 * @param kind what it is
 * @param text the digits of a number, a text, {@code true} or {@code false}, or the name of a field
 * @param parts what it is computed from, in order
 * @param position where it stands, from 0; of an operator, that of its sign
 */
record Term(TermKind kind, String text, List<Term> parts, int position) {
    Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }

    static Term of(TermKind kind, String text, int position) {
        return new Term(kind, text, List.of(), position);
    }

    static Term of(TermKind kind, int position, Term... parts) {
        return new Term(kind, "", List.of(parts), position);
    }

    /** Adds the names of the fields whose values, or whose nulls, this is computed from. */
    void addFields(boolean nulls, Set<String> names) {
        if (kind == TermKind.NULLS) {
            if (nulls) {
                names.add(parts.get(0).text());
            }
            return;
        }
        if (kind == TermKind.FIELD && !nulls) {
            names.add(text);
        }
        parts.forEach(part -> part.addFields(nulls, names));
    }

    /** Whether all digits are of a whole number that 64 bits hold. */
    boolean isWhole() {
        if (kind != TermKind.NUMBER || !text.chars().allMatch(Character::isDigit)) {
            return false;
        }
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}
