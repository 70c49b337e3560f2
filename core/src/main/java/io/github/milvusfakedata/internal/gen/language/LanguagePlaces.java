package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the country of a language calls its cities, streets and companies, and how it writes addresses: from {@code names.txt}, in
 * which each of these lists may be missing. English has what is written nowhere else, and its cities are those of the pool.
 *
 * @param country the country in its own language; empty where that isn't said
 * @param cities names of cities by those that the pool has
 * @param zips how postal codes of these cities start
 * @param streets names of streets, without house numbers
 * @param companies invented companies, those that texts name too
 * @param templates ways to write a {@link #ADDRESS}, a {@link #STREET}, a {@link #SHOP}
 */
public record LanguagePlaces(
        String country,
        Map<String, String> cities,
        Map<String, String> zips,
        List<String> streets,
        List<String> companies,
        Map<String, List<String>> templates) {
    /** A whole address. */
    public static final String ADDRESS = "address";
    /** A street with its house number. */
    public static final String STREET = "street";
    /** Who sells. */
    public static final String SHOP = "shop";

    private static final List<String> TEMPLATES = List.of(ADDRESS, STREET, SHOP);
    private static final String TEMPLATE = " template";
    private static final int COMPANIES = 160;
    private static final int STREETS = 60;
    private static final Map<Language, LanguagePlaces> KNOWN = new HashMap<>();

    /** The places of a language. */
    public static LanguagePlaces of(Language language) {
        synchronized (KNOWN) {
            LanguagePlaces known = KNOWN.get(language);
            if (known == null) {
                known = read(language);
                KNOWN.put(language, known);
            }
            return known;
        }
    }

    private static LanguagePlaces read(Language language) {
        FrameFile file = FrameFile.find(language.code() + "/names").orElseThrow();
        Map<String, List<String>> templates = new LinkedHashMap<>();
        for (String name : TEMPLATES) {
            List<String> own = texts(file, name + TEMPLATE);
            templates.put(name, own.isEmpty() ? of(Language.ENGLISH).templates.get(name) : own);
        }
        if (language.isEnglish()) {
            return new LanguagePlaces("", Map.of(), Map.of(), List.of(), List.of(), templates);
        }
        Map<String, String> cities = new HashMap<>();
        Map<String, String> zips = new HashMap<>();
        for (FrameEntry entry : file.entries("city")) {
            String[] parts = entry.text().split("[:,] ");
            if (parts.length != 3) {
                throw new FrameMistake(file.name(), entry.line(), "write ENGLISH: OWN NAME, START OF POSTAL CODES");
            }
            cities.put(parts[0], parts[1]);
            zips.put(parts[0], parts[2]);
        }
        CoinedNames coined = new CoinedNames(file);
        List<String> streets = texts(file, STREET);
        return new LanguagePlaces(
                texts(file, "country").stream().findFirst().orElse(""),
                cities,
                zips,
                streets.isEmpty() ? coined(coined, NameKind.SURNAME, texts(file, "street_kind"), STREETS) : streets,
                coined(coined, NameKind.COMPANY, texts(file, "company_kind"), COMPANIES),
                templates);
    }

    private static List<String> texts(FrameFile file, String list) {
        return file.entries(list).stream().map(FrameEntry::text).toList();
    }

    /** The first names of a kind, with what stands around them in turn. */
    private static List<String> coined(CoinedNames names, NameKind kind, List<String> around, int count) {
        NamePattern[] patterns = NamePattern.of(around);
        List<String> coined = new ArrayList<>();
        for (int rank = 0; rank < count; rank++) {
            Scratch text = new Scratch();
            text.put(patterns[rank % patterns.length].before());
            text.setSize(names.write(kind, rank, text.require(CoinedNames.ROOM), text.size()));
            text.put(patterns[rank % patterns.length].behind());
            coined.add(new String(text.bytes(), 0, text.size(), StandardCharsets.UTF_8));
        }
        return coined;
    }

    /** A city's name in its own language. */
    public String city(String english) {
        return cities.getOrDefault(english, english);
    }
}
