package io.github.milvusfakedata.internal.gen.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text in which names in braces stand for values: {@code {brand} ({price:2})}. */
public final class TextTemplate {
    /** What stands for the number of the row. */
    public static final String ROW = "row";

    private static final String WORD = "template";
    private static final String ANGLES = "<>";

    private final List<TemplatePart> parts;

    private TextTemplate(List<TemplatePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Whether a template has names in braces, or braces that are doubled. */
    public static boolean hasBraces(String template) {
        return template.indexOf('{') >= 0 || template.indexOf('}') >= 0;
    }

    /**
     * Reads a template.
     *
     * @throws ExpressionMistake with the first mistake
     */
    public static TextTemplate of(String template) {
        return new TextTemplate(new TemplateReader(template).read());
    }

    List<TemplatePart> parts() {
        return parts;
    }

    /** The names in braces, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (TemplatePart part : parts) {
            if (part.kind() == TemplatePart.TemplatePartKind.NAME) {
                names.add(part.text());
            }
        }
        return names;
    }

    /** The parts in angle brackets, with them, by what their values are known by. */
    public Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        for (TemplatePart part : parts) {
            if (part.kind() == TemplatePart.TemplatePartKind.SLOT) {
                slots.put(part.key(), part.text());
            }
        }
        return slots;
    }

    /**
     * Checks how values are written.
     *
     * @param kinds what the names stand for; of others nothing is checked
     * @throws ExpressionMistake with the first that can't be written so
     */
    public void check(Map<String, ValueKind> kinds) {
        for (TemplatePart part : parts) {
            ValueKind kind = kinds.get(part.text());
            if (part.kind() == TemplatePart.TemplatePartKind.NAME
                    && kind != null
                    && !part.format().fits(kind)) {
                throw new ExpressionMistake(
                        WORD,
                        part.position(),
                        "{" + part.text() + "} is " + kind.phrase() + " and can't be written so",
                        "Decimal places are for numbers, digits for whole numbers, lower and upper for texts.");
            }
        }
    }

    /** The bytes of what is not in braces or angle brackets. */
    public int literalBytes() {
        return parts.stream()
                .filter(part -> part.kind() == TemplatePart.TemplatePartKind.LITERAL)
                .mapToInt(part -> part.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Where a name is first written, from 0; -1 if it is not. */
    public int positionOf(String name) {
        return parts.stream()
                .filter(part -> part.kind() == TemplatePart.TemplatePartKind.NAME
                        && part.text().equals(name))
                .mapToInt(TemplatePart::position)
                .findFirst()
                .orElse(-1);
    }

    /** Cuts a template into its parts. */
    private static final class TemplateReader {
        private final String text;
        private final List<TemplatePart> parts = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();
        private int at;

        TemplateReader(String text) {
            this.text = text;
        }

        List<TemplatePart> read() {
            while (at < text.length()) {
                char sign = text.charAt(at);
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == sign;
                if ((sign == '{' || sign == '}') && doubled) {
                    literal.append(sign);
                    at += 2;
                } else if (sign == '{') {
                    name();
                } else if (sign == '}') {
                    throw new ExpressionMistake(WORD, at, "\"}\" closes nothing", "Write }} for the character itself.");
                } else if (sign == ANGLES.charAt(0)) {
                    slot();
                } else {
                    literal.append(sign);
                    at++;
                }
            }
            endLiteral();
            return parts;
        }

        private void endLiteral() {
            if (!literal.isEmpty()) {
                parts.add(new TemplatePart(
                        TemplatePart.TemplatePartKind.LITERAL, literal.toString(), ValueFormat.PLAIN, at));
                literal.setLength(0);
            }
        }

        private void name() {
            int end = text.indexOf('}', at);
            String inside = end < 0 ? "" : text.substring(at + 1, end);
            int colon = inside.lastIndexOf(':');
            String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
            if (name.isEmpty() || name.indexOf('{') >= 0) {
                throw new ExpressionMistake(
                        WORD, at, "\"{\" begins no name", "Write a name in braces, or {{ for the character itself.");
            }
            endLiteral();
            ValueFormat format =
                    colon < 0 ? ValueFormat.PLAIN : ValueFormat.of(inside.substring(colon + 1), at + 2 + colon);
            parts.add(new TemplatePart(TemplatePart.TemplatePartKind.NAME, name, format, at));
            at = end + 1;
        }

        private void slot() {
            int end = text.indexOf(ANGLES.charAt(1), at);
            if (end < 0) {
                throw new ExpressionMistake(WORD, at, "no > ends what < begins", "Write > behind the name.");
            }
            endLiteral();
            parts.add(new TemplatePart(
                    TemplatePart.TemplatePartKind.SLOT, text.substring(at, end + 1), ValueFormat.PLAIN, at));
            at = end + 1;
        }
    }
}
