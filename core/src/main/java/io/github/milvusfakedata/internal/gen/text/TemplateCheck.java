package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a template is one that {@link TemplateParser} reads. */
public final class TemplateCheck {
    private static final Pattern NUMBERS = Pattern.compile("[#xzA][1-9]\\d?|person\\.#\\d|file\\.[#z]\\d|ean \\d{1,12}"
            + "|unique [1-6]|geohash [1-8]|int -?\\d{1,15} -?\\d{1,15}|fixed\\d -?\\d{1,15} -?\\d{1,15}");
    private static final Pattern QUANTITY = Pattern.compile("q\\.([a-z_]+)(:(date|instant|clock|year|\\d))?");

    private static final int MOST_SHOWN = 60;

    private TemplateCheck() {}

    /**
     * Checks a template.
     *
     * @throws IllegalArgumentException with the slot that says nothing, or the one that doesn't end
     */
    public static void requireValid(String template) {
        int open = template.indexOf('<');
        while (open >= 0) {
            int close = template.indexOf('>', open);
            if (close < 0) {
                throw new IllegalArgumentException("no > ends " + shown(template.substring(open)));
            }
            String slot = template.substring(open + 1, close);
            if (!isSlot(slot)) {
                throw new IllegalArgumentException("nothing is called <" + shown(slot) + ">");
            }
            open = template.indexOf('<', close);
        }
    }

    /** A text as a message shows it. */
    private static String shown(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    private static boolean isSlot(String slot) {
        return slot.indexOf('|') >= 0
                || slot.equals("fill")
                || VocabularyNames.has(slot)
                || NUMBERS.matcher(slot).matches()
                || isQuantity(slot)
                || isFlag(slot);
    }

    private static boolean isFlag(String slot) {
        return slot.startsWith("is.")
                && Arrays.stream(SharedFlag.values())
                        .anyMatch(flag -> flag.name().toLowerCase(Locale.ROOT).equals(slot.substring(3)));
    }

    private static boolean isQuantity(String slot) {
        if (!QUANTITY.matcher(slot).matches()) {
            return false;
        }
        int colon = slot.indexOf(':');
        String name = slot.substring(2, colon < 0 ? slot.length() : colon).toUpperCase(Locale.ROOT);
        for (Quantity quantity : Quantity.values()) {
            if (quantity.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
