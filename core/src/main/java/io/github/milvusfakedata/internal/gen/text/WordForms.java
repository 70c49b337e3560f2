package io.github.milvusfakedata.internal.gen.text;

import java.util.Locale;
import java.util.Set;

/** Other forms of the words of the pools: capitals, handles, parts of addresses, JSON strings. */
public final class WordForms {
    /** The forms that a template can ask for. */
    static final Set<String> FORMS = Set.of(
            "title", "capital", "lower", "upper", "slug", "snake", "pascal", "handle", "initial", "short", "code",
            "article");

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "without",
            "into", "per", "à", "la", "de", "every", "between", "that");

    /** Letters with marks, each followed by what stands for it in ASCII. */
    private static final String[] FOLDED = {
        "àáâãåāăąạảấầẩẫậắằẳẵặ",
        "a",
        "ä",
        "ae",
        "æ",
        "ae",
        "çćčĉċ",
        "c",
        "ďđð",
        "d",
        "èéêëēĕėęěẹẻẽếềểễệ",
        "e",
        "ğģĝġ",
        "g",
        "ħĥ",
        "h",
        "ìíîïīĭįıịỉĩ",
        "i",
        "ķ",
        "k",
        "ļľł",
        "l",
        "ñńņň",
        "n",
        "òóôõøōŏőơọỏốồổỗộớờởỡợ",
        "o",
        "ö",
        "oe",
        "œ",
        "oe",
        "ŕŗř",
        "r",
        "śşšșŝ",
        "s",
        "ß",
        "ss",
        "ţťț",
        "t",
        "þ",
        "th",
        "ùúûūŭůűųưụủũứừửữự",
        "u",
        "ü",
        "ue",
        "ýÿỳỵỷỹ",
        "y",
        "źżž",
        "z"
    };

    private static final Set<String> PORTIONS = Set.of("oats");

    private static final Set<String> PAIRS = Set.of(
            "gloves",
            "pyjamas",
            "trousers",
            "jeans",
            "shorts",
            "sunglasses",
            "pants",
            "culottes",
            "shears",
            "binoculars",
            "goggles",
            "skates",
            "defenders",
            "leggings",
            "tights",
            "boots",
            "shoes",
            "socks",
            "sandals",
            "loafers",
            "sneakers",
            "twins");

    private WordForms() {}

    /** The form that a template asks for by name. */
    static String form(String name, String text) {
        return switch (name) {
            case "title" -> title(text);
            case "capital" -> capital(text);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "slug" -> joined(text, "-");
            case "snake" -> joined(text, "_");
            case "pascal" -> pascal(text);
            case "handle" -> joined(text, "");
            case "initial" -> joined(text, "").substring(0, 1);
            case "short" -> shortened(joined(text, ""), 6);
            case "code" -> shortened(joined(text, "") + "xxx", 3).toUpperCase(Locale.ROOT);
            case "article" -> (startsWithVowel(text) ? "an " : "a ") + text;
            default -> throw new IllegalArgumentException("no form " + name);
        };
    }

    /** Capitals for all words but the small ones inside. */
    public static String title(String text) {
        StringBuilder title = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            String word = text.substring(start, end);
            boolean small = start > 0 && end < text.length() && SMALL_WORDS.contains(word);
            title.append(start > 0 ? " " : "").append(small ? word : capital(word));
            start = end + 1;
        }
        return title.toString();
    }

    /** Words without anything between them, each with a capital, as types are named in programs. */
    private static String pascal(String text) {
        StringBuilder pascal = new StringBuilder(text.length());
        for (String word : joined(text, " ").split(" ")) {
            pascal.append(capital(word));
        }
        return pascal.toString();
    }

    /** A capital at the start. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** Lower-case ASCII letters and digits, with a separator in place of everything else; never empty. */
    public static String joined(String text, String separator) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            String plain = folded(text.charAt(at));
            if (plain.isEmpty()) {
                gap = joined.length() > 0;
            } else {
                joined.append(gap ? separator : "").append(plain);
                gap = false;
            }
        }
        return joined.length() == 0 ? "x" : joined.toString();
    }

    /** What stands for a character in ASCII lower case; empty for everything but letters and digits. */
    private static String folded(char sign) {
        char lower = Character.toLowerCase(sign);
        if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
            return String.valueOf(lower);
        }
        for (int entry = 0; entry < FOLDED.length && lower > 127; entry += 2) {
            if (FOLDED[entry].indexOf(lower) >= 0) {
                return FOLDED[entry + 1];
            }
        }
        return "";
    }

    /** The name of one thing: plural nouns, such as gloves, come in a pair, oats in a portion. */
    public static String singular(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (PORTIONS.contains(last)) {
            return "portion of " + noun;
        }
        return PAIRS.contains(last) ? "pair of " + noun : noun;
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static boolean startsWithVowel(String text) {
        return "aeiou"
                        .indexOf(
                                folded(text.charAt(0)).isEmpty()
                                        ? 'x'
                                        : folded(text.charAt(0)).charAt(0))
                >= 0;
    }

    /** The text as it stands between the quotes of a JSON string. */
    static String json(String text) {
        StringBuilder json = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.toString();
    }

    /** Number of words, as separated by single spaces. */
    static int words(String text) {
        int words = 1;
        for (int at = 0; at < text.length(); at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }
}
