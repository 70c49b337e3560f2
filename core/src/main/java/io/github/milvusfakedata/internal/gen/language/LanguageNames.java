package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of persons of a language, from its {@code names.txt}.
 *
 * @param women given names of women
 * @param men given names of men
 * @param families family names
 * @param isSpelled whether handles and mail addresses can be made of them: they have Latin letters, or it is known how their
 *     characters are spelled
 * @param order how they are put together, such as {@code G F}; empty for English, whose names stand in the pools
 * @param spelling Latin letters for each character of names that have others
 */
public record LanguageNames(
        List<String> women,
        List<String> men,
        List<String> families,
        boolean isSpelled,
        String order,
        Map<String, String> spelling) {
    private static final LanguageNames ENGLISH =
            new LanguageNames(List.of(), List.of(), List.of(), false, "", Map.of());
    private static final Map<Language, LanguageNames> KNOWN = new HashMap<>();

    /** The names of a language. */
    public static LanguageNames of(Language language) {
        if (language.isEnglish()) {
            return ENGLISH;
        }
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(language, LanguageNames::read);
        }
    }

    private static LanguageNames read(Language language) {
        FrameFile file = FrameFile.find(language.code() + "/names").orElseThrow();
        Grammar grammar = Grammar.of(language);
        Map<String, String> spelling = new HashMap<>();
        for (FrameEntry entry : file.entries("spelling")) {
            int colon = entry.text().indexOf(": ");
            spelling.put(entry.text().substring(0, colon), entry.text().substring(colon + 2));
        }
        return new LanguageNames(
                texts(file, "given_f"),
                texts(file, "given_m"),
                texts(file, "family"),
                grammar.blanks() || !spelling.isEmpty(),
                grammar.setting("person"),
                spelling);
    }

    private static List<String> texts(FrameFile file, String list) {
        return file.lists().get(list).stream().map(FrameEntry::text).toList();
    }

    /** A name in Latin letters. */
    public String spelled(String name) {
        if (spelling.isEmpty()) {
            return name;
        }
        StringBuilder spelled = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).forEach(character -> spelled.append(spelling.get(character)));
        return spelled.toString();
    }

    /** A whole name. */
    public String whole(String given, String family) {
        return order.replace("F", "\0").replace("G", given).replace("\0", family);
    }
}
