package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a language writes in its own way: forms of nouns, numbers, dates, names, the signs between sentences. English is known
 * here; any other language says it in {@code frames/LANGUAGE/grammar.txt}.
 *
 * <p>Forms of an entry stand behind bars: {@code Vertrag|m|Verträge} is the word, its class, its plural. What a class makes of
 * them, the list {@code class m} says, a form a line: {@code dem: dem ~}, with {@code ~} for the word and {@code +} for the
 * plural. An entry may say a form itself: {@code Haus|n|Häuser|des=des Hauses}.
 *
 * @param english whether it is English, whose articles and plurals are rules
 * @param blanks whether words are apart; where they are not, two characters count as a word
 * @param settings signs and patterns by their names
 * @param classes for each class of nouns the pattern of each form
 * @param small words at the start of a sentence that have a small letter inside one
 * @param subordinate words that start a reason or a condition
 * @param ahead words of sentences that speak of what is still to come
 */
record Grammar(
        boolean english,
        boolean blanks,
        Map<String, String> settings,
        Map<String, Map<String, String>> classes,
        Set<String> small,
        Set<String> subordinate,
        Set<String> ahead) {
    /** English. */
    static final Grammar ENGLISH = new Grammar(true, true, Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

    /** What the settings are unless a language says otherwise. */
    static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("blanks", "yes"),
            Map.entry("stop", "."),
            Map.entry("tail", ", "),
            Map.entry("opener", ", "),
            Map.entry("opener_capital", "no"),
            Map.entry("decimal", "."),
            Map.entry("group", ","),
            Map.entry("percent", "# percent"),
            Map.entry("money", "$#"),
            Map.entry("date", "M D"),
            Map.entry("first", ""),
            Map.entry("person", "G F"),
            Map.entry("again", "F"));

    /** Quotes that open speech, and the space that stands behind the French one. */
    static final String OPENING = "\"„“«‚「『\u00A0\u202F";

    /** Quotes that may end a sentence behind its full stop. */
    static final String CLOSING = "\"“”»」』'’)）";

    private static final String CLASS = "class ";
    private static final char WORD = '~';
    private static final char PLURAL = '+';
    private static final char UNLESS = '^';

    /** Characters that count as a word where words are not apart. */
    static final int CHARACTERS_OF_WORD = 2;

    /** The grammar of a language. */
    static Grammar of(Language language) {
        return language.isEnglish()
                ? ENGLISH
                : of(FrameFile.find(language.code() + "/grammar")
                        .orElseThrow(() -> new IllegalStateException("no grammar of " + language.code())));
    }

    /**
     * The grammar that a resource says.
     *
     * @throws FrameMistake for a line that says nothing
     */
    static Grammar of(FrameFile file) {
        Map<String, Map<String, String>> classes = new LinkedHashMap<>();
        for (Map.Entry<String, List<FrameEntry>> list : file.lists().entrySet()) {
            if (list.getKey().startsWith(CLASS)) {
                classes.put(list.getKey().substring(CLASS.length()), pairs(file, list.getValue()));
            }
        }
        Map<String, String> settings = pairs(file, file.entries("settings"));
        for (String name : settings.keySet()) {
            if (!USUAL.containsKey(name)) {
                throw new FrameMistake(
                        file.name(), 1, "no setting is called " + name + ". Write some of " + USUAL.keySet());
            }
        }
        return new Grammar(
                false,
                !settings.getOrDefault("blanks", "yes").equals("no"),
                settings,
                classes,
                words(file, "small"),
                words(file, "subordinate"),
                words(file, "ahead"));
    }

    private static Map<String, String> pairs(FrameFile file, List<FrameEntry> entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (FrameEntry entry : entries) {
            int colon = entry.text().indexOf(": ");
            if (colon < 1) {
                throw new FrameMistake(file.name(), entry.line(), "write NAME: VALUE, not " + entry.text());
            }
            String value = entry.text().substring(colon + 2).strip();
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            pairs.put(entry.text().substring(0, colon), quoted ? value.substring(1, value.length() - 1) : value);
        }
        return pairs;
    }

    private static Set<String> words(FrameFile file, String list) {
        Set<String> words = new HashSet<>();
        file.entries(list).forEach(entry -> words.add(entry.text()));
        return words;
    }

    /** A setting's value. */
    String setting(String name) {
        return settings.getOrDefault(name, USUAL.get(name));
    }

    /** Whether a setting is yes. */
    boolean is(String name) {
        return setting(name).equals("yes");
    }

    /** What stands between words, and between sentences. */
    String blank() {
        return blanks ? " " : "";
    }

    /** Whether a sentence that starts with a part may stand behind an opener or another sentence. */
    boolean mayFollow(FramePart first) {
        if (first.slot().isPresent()) {
            return !first.slot().get().capital();
        }
        String text = first.literal();
        return hasSmall(first) || !blanks && OPENING.indexOf(text.charAt(0)) < 0;
    }

    /** Whether a sentence's first word has a small letter inside a sentence. */
    boolean hasSmall(FramePart first) {
        if (english || first.slot().isPresent()) {
            return english;
        }
        String text = first.literal();
        int blank = text.indexOf(' ');
        return small.contains((blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT));
    }

    /** Whether a frame or an entry speaks of what is still to come, so that its dates are behind the row's. */
    boolean areAhead(List<FramePart> parts) {
        if (english) {
            return LiteralWords.areAhead(parts);
        }
        for (FramePart part : parts) {
            for (String word : ahead) {
                String text = part.literal();
                if (blanks ? (" " + text + " ").contains(" " + word + " ") : text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What ends a sentence and separates it from the next. */
    String stop() {
        return setting("stop").concat(blank());
    }

    /** What a text adds to the count: blanks, or characters where words are not apart. */
    int count(String text) {
        if (!blanks) {
            return text.codePointCount(0, text.length());
        }
        int count = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            count++;
        }
        return count;
    }

    /** How much of that a number of words is. */
    int units(int words) {
        return blanks ? words : words * CHARACTERS_OF_WORD;
    }

    /** The form of an entry that a slot asks for; the word itself for no form. */
    String form(String entry, String form) {
        int bar = entry.indexOf('|');
        if (form.isEmpty()) {
            return bar < 0 ? entry : entry.substring(0, bar);
        }
        return find(entry, form).orElseThrow(() -> new IllegalArgumentException("'" + entry + "' has no form " + form));
    }

    /** A form of an entry, if its class or the entry itself says it. */
    Optional<String> find(String entry, String form) {
        String[] parts = entry.split("\\|");
        String plural = "";
        String pattern = null;
        for (int part = 1; part < parts.length; part++) {
            int equals = parts[part].indexOf('=');
            if (equals < 0 && part > 1) {
                plural = parts[part];
            } else if (equals < 0) {
                pattern = classes.getOrDefault(parts[part], Map.of()).get(form);
            } else if (parts[part].substring(0, equals).equals(form)) {
                return Optional.of(parts[part].substring(equals + 1));
            }
        }
        boolean lacking = pattern == null || plural.isEmpty() && pattern.indexOf(PLURAL) >= 0;
        return lacking ? Optional.empty() : Optional.of(filled(pattern, parts[0], plural));
    }

    /** A pattern with the word and its plural; the letter behind {@code ^} comes unless there is an s or that letter already. */
    private static String filled(String pattern, String word, String plural) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == WORD) {
                text.append(word);
            } else if (sign == PLURAL) {
                text.append(plural);
            } else if (sign == UNLESS && at + 1 < pattern.length()) {
                at++;
                char last = text.charAt(text.length() - 1);
                if (last != 's' && last != pattern.charAt(at)) {
                    text.append(pattern.charAt(at));
                }
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    /** The names of all forms, for messages. */
    Set<String> forms() {
        Map<String, String> forms = new HashMap<>();
        classes.values().forEach(forms::putAll);
        return new TreeSet<>(forms.keySet());
    }

    /** What is wrong with an entry's forms: empty if nothing is. */
    List<String> mistakes(String entry) {
        List<String> mistakes = new ArrayList<>();
        String[] parts = entry.split("\\|", -1);
        for (int part = 1; part < parts.length; part++) {
            int equals = parts[part].indexOf('=');
            if (part == 1 && equals < 0 && !classes.containsKey(parts[1])) {
                mistakes.add("no class is called '" + parts[1] + "'; grammar.txt has " + classes.keySet());
            } else if (equals >= 0 && !forms().contains(parts[part].substring(0, equals))) {
                mistakes.add("no form is called '" + parts[part].substring(0, equals) + "'; there are " + forms());
            } else if (parts[part].isBlank()) {
                mistakes.add("nothing stands between two bars");
            }
        }
        return mistakes;
    }
}
