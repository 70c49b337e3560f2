package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the country of a language calls its cities, streets and companies: from {@code names.txt}, in which each of these lists
 * may be missing. English has those of the pools.
 *
 * @param country the country in its own language; empty where that isn't said
 * @param cities names of cities by those that the pool has
 * @param zips how postal codes of these cities start
 * @param streets names of streets, without house numbers
 * @param companies invented companies, those that texts name too
 */
public record LanguagePlaces(
        String country,
        Map<String, String> cities,
        Map<String, String> zips,
        List<String> streets,
        List<String> companies) {
    private static final LanguagePlaces ENGLISH = new LanguagePlaces("", Map.of(), Map.of(), List.of(), List.of());
    private static final int COMPANIES = 160;
    private static final int STREETS = 60;
    private static final Map<Language, LanguagePlaces> KNOWN = new HashMap<>();

    /** The places of a language. */
    public static LanguagePlaces of(Language language) {
        if (language.isEnglish()) {
            return ENGLISH;
        }
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(language, LanguagePlaces::read);
        }
    }

    private static LanguagePlaces read(Language language) {
        FrameFile file = FrameFile.find(language.code() + "/names").orElseThrow();
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
        List<String> streets = texts(file, "street");
        return new LanguagePlaces(
                texts(file, "country").stream().findFirst().orElse(""),
                cities,
                zips,
                streets.isEmpty() ? coined(coined, NameKind.SURNAME, texts(file, "street_kind"), STREETS) : streets,
                coined(coined, NameKind.COMPANY, texts(file, "company_kind"), COMPANIES));
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
