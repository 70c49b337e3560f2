package io.github.milvusfakedata.internal.gen.language;

import java.util.Map;

/** English plurals of the entries of lists that don't write one. */
final class Plurals {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("foot", "feet"),
            Map.entry("tooth", "teeth"),
            Map.entry("mouse", "mice"),
            Map.entry("goose", "geese"),
            Map.entry("knife", "knives"),
            Map.entry("life", "lives"),
            Map.entry("leaf", "leaves"),
            Map.entry("shelf", "shelves"),
            Map.entry("half", "halves"),
            Map.entry("wolf", "wolves"),
            Map.entry("calf", "calves"),
            Map.entry("scarf", "scarves"),
            Map.entry("loaf", "loaves"),
            Map.entry("hero", "heroes"),
            Map.entry("potato", "potatoes"),
            Map.entry("tomato", "tomatoes"),
            Map.entry("analysis", "analyses"),
            Map.entry("thesis", "theses"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("fish", "fish"),
            Map.entry("sheep", "sheep"));
    private static final String[] TAILS = {" of ", " for ", " in ", " with ", " to ", " on ", " from ", " at ", " by "};

    private Plurals() {}

    /** The plural of a noun, which may have words before it, and behind it those that a preposition starts. */
    static String of(String noun) {
        int end = noun.length();
        for (String tail : TAILS) {
            int at = noun.indexOf(tail);
            end = at > 0 && at < end ? at : end;
        }
        int start = noun.lastIndexOf(' ', end - 1) + 1;
        return noun.substring(0, start) + word(noun.substring(start, end)) + noun.substring(end);
    }

    private static String word(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("man") && !word.endsWith("human")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        boolean consonantBefore = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return word.endsWith("y") && consonantBefore ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
