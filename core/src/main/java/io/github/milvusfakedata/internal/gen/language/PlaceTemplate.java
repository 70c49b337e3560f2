package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is written as the country of a language does: by templates in its {@code names.txt}, or where these are missing in that
 * of English. Few schemas need one, so the file is only read then.
 */
public enum PlaceTemplate {
    /** A whole address. */
    ADDRESS,
    /** A street with its house number. */
    STREET,
    /** Who sells. */
    SHOP;

    private static final String BEFORE = "place.";
    private static final String LIST = " template";
    private static final Map<Language, Map<PlaceTemplate, List<String>>> KNOWN = new HashMap<>();

    /** Whether one has this name. */
    public static boolean has(String id) {
        return Stream.of(values()).anyMatch(template -> template.id().equals(id));
    }

    /** The name of its slot in other templates, such as {@code place.street}. */
    public String id() {
        return BEFORE.concat(word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ways in which a language writes it, at least one. */
    public List<String> in(Language language) {
        synchronized (KNOWN) {
            Map<PlaceTemplate, List<String>> known = KNOWN.get(language);
            if (known == null) {
                known = read(language);
                KNOWN.put(language, known);
            }
            return known.get(this);
        }
    }

    private static Map<PlaceTemplate, List<String>> read(Language language) {
        FrameFile file = FrameFile.find(language.code() + "/names").orElseThrow();
        Map<PlaceTemplate, List<String>> templates = new EnumMap<>(PlaceTemplate.class);
        for (PlaceTemplate template : values()) {
            List<String> own = file.entries(template.word() + LIST).stream()
                    .map(FrameEntry::text)
                    .toList();
            templates.put(template, own.isEmpty() ? template.in(Language.ENGLISH) : own);
        }
        return templates;
    }
}
