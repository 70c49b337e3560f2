package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;
import java.util.Optional;

/**
 * A slot of a frame.
 *
 * @param kind what fills it
 * @param form how that is written
 * @param inflection the form that grammar.txt names, behind a colon; empty for none
 * @param capital whether it starts with a capital wherever it stands: its name does
 * @param name the list, the row's value or the pattern of a code; empty for all else
 * @param min the smallest number, in tenths for decimals
 * @param max the largest number
 */
record FrameSlot(SlotKind kind, SlotForm form, String inflection, boolean capital, String name, int min, int max) {
    private static final int TENTHS = 10;

    /**
     * The slot that stands between braces.
     *
     * @throws IllegalArgumentException with a sentence about what is wrong
     */
    static FrameSlot of(String text) {
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon);
        String inflection = colon < 0 ? "" : text.substring(colon + 1);
        boolean capital = startsWithCapital(head) || startsWithCapital(inflection);
        FrameSlot slot = plain(small(head));
        boolean inflected = slot.kind == SlotKind.LIST || slot.kind == SlotKind.MAIN;
        if (colon >= 0 && (!inflected || inflection.isEmpty())) {
            throw new IllegalArgumentException("{" + text + "} asks for a form that only entries of lists have");
        }
        return new FrameSlot(slot.kind, slot.form, small(inflection), capital, slot.name, slot.min, slot.max);
    }

    private static boolean startsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    private static String small(String text) {
        return startsWithCapital(text) ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static FrameSlot plain(String text) {
        if (text.startsWith("a ") || text.startsWith("an ")) {
            return word(SlotForm.ARTICLE, text.substring(text.indexOf(' ') + 1));
        }
        if (text.startsWith("plural ")) {
            return word(SlotForm.PLURAL, text.substring("plural ".length()));
        }
        int blank = text.indexOf(' ');
        String head = blank < 0 ? text : text.substring(0, blank);
        String rest = blank < 0 ? "" : text.substring(blank + 1);
        if (head.indexOf("..") > 0) {
            return head.indexOf('.') == head.indexOf("..") ? numbers(SlotKind.NUMBER, text) : decimals(text);
        }
        return switch (head) {
            case "percent" -> numbers(SlotKind.PERCENT, rest);
            case "money" -> numbers(SlotKind.MONEY, rest);
            case "code" -> code(rest);
            default -> word(SlotForm.PLAIN, text);
        };
    }

    private static FrameSlot code(String pattern) {
        if (pattern.isEmpty() || pattern.indexOf(' ') >= 0) {
            throw new IllegalArgumentException(
                    "{code} needs a pattern without blanks: A for a capital, 9 for a digit, such as {code AA-999}");
        }
        return slot(SlotKind.CODE, SlotForm.PLAIN, pattern);
    }

    private static FrameSlot word(SlotForm form, String word) {
        if (word.startsWith("row.")) {
            return slot(SlotKind.ROW, form, word.substring("row.".length()));
        }
        SlotKind kind = SlotKind.of(word);
        if (kind != SlotKind.LIST) {
            if (form == SlotForm.PLURAL && kind != SlotKind.MAIN) {
                throw new IllegalArgumentException("{plural " + word + "} has no plural. Write {" + word + "}");
            }
            return slot(kind, form, "");
        }
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        String list = word.substring(0, end);
        if (list.isEmpty() || !list.chars().allMatch(sign -> sign >= 'a' && sign <= 'z' || sign == '_')) {
            throw new IllegalArgumentException("{" + word + "} is no slot: names of lists have the letters a-z and _");
        }
        return slot(SlotKind.LIST, form, list);
    }

    private static FrameSlot slot(SlotKind kind, SlotForm form, String name) {
        return new FrameSlot(kind, form, "", false, name, 0, 0);
    }

    private static FrameSlot numbers(SlotKind kind, String range) {
        return range(kind, range, 1)
                .orElseThrow(() -> new IllegalArgumentException("{" + range
                        + "} is no range of whole numbers. Write the smallest, two points, the largest: {2..40}"));
    }

    private static FrameSlot decimals(String range) {
        return range(SlotKind.DECIMAL, range, TENTHS)
                .orElseThrow(() -> new IllegalArgumentException(
                        "{" + range + "} is no range of numbers with one decimal. Write for example {1.5..9.5}"));
    }

    private static Optional<FrameSlot> range(SlotKind kind, String range, int unit) {
        int points = range.indexOf("..");
        if (points < 0) {
            return Optional.empty();
        }
        try {
            int min = number(range.substring(0, points), unit);
            int max = number(range.substring(points + 2), unit);
            return min < max && min >= 0
                    ? Optional.of(new FrameSlot(kind, SlotForm.PLAIN, "", false, "", min, max))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int unit) {
        int point = text.indexOf('.');
        if (unit == 1 || point < 0) {
            return Integer.parseInt(text) * unit;
        }
        if (point != text.length() - 2) {
            throw new NumberFormatException("one decimal");
        }
        return Integer.parseInt(text.substring(0, point) + text.charAt(point + 1));
    }
}
