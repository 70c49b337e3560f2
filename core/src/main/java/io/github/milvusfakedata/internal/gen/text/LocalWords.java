package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.language.LanguageNames;
import io.github.milvusfakedata.internal.gen.language.LanguagePlaces;
import io.github.milvusfakedata.internal.gen.language.PlaceTemplate;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cities, streets and companies as the country of a language has them, laid out on the places of the pools. */
final class LocalWords {
    private static final String GIVEN = "<person.first>";
    private static final String FAMILY = "<person.last>";
    private static final String WHOLE_NAME = GIVEN + ' ' + FAMILY;

    private LocalWords() {}

    /** The entries of a pool, or what a language has in their place. */
    static List<String> pool(Language language, String name) {
        LanguagePlaces places = LanguagePlaces.of(language);
        List<String> own =
                switch (name) {
                    case "streets" -> places.streets();
                    case "companies" -> places.companies();
                    default -> List.of();
                };
        return own.isEmpty() ? Pools.entries(name) : own;
    }

    /** Each city of the pool. */
    static List<String> cities(Language language) {
        return Pools.column("cities", 0).stream()
                .map(LanguagePlaces.of(language)::city)
                .toList();
    }

    /** The country of each city; the language's own in that language. */
    static List<String> countries(Language language) {
        List<String> codes = Pools.column("cities", 1);
        List<String> countries = WordLists.countries(codes);
        String own = LanguagePlaces.of(language).country();
        for (int city = 0; city < codes.size(); city++) {
            if (!own.isEmpty() && codes.get(city).equals(language.country())) {
                countries.set(city, own);
            }
        }
        return countries;
    }

    /** For each city its country and itself. */
    static List<List<String>> names(Language language) {
        List<String> countries = countries(language);
        List<String> cities = cities(language);
        List<List<String>> names = new ArrayList<>();
        for (int city = 0; city < cities.size(); city++) {
            names.add(List.of(countries.get(city), cities.get(city)));
        }
        return names;
    }

    /** So many postal codes of each city one behind the other, each with the city's first digits if these are known. */
    static List<String> postalCodes(Language language) {
        List<String> codes = CityFacts.postalCodes();
        List<String> cities = Pools.column("cities", 0);
        int each = codes.size() / cities.size();
        Map<String, String> starts = LanguagePlaces.of(language).zips();
        List<String> own = new ArrayList<>();
        for (int code = 0; code < codes.size(); code++) {
            String start = starts.getOrDefault(cities.get(code / each), "");
            own.add(start + codes.get(code).substring(start.length()));
        }
        return own;
    }

    /** The templates that a template stands for in a language: one of them if anything else stands in it. */
    static List<String> written(Language language, String template) {
        LanguageNames names = LanguageNames.of(language);
        String written = names.isSpelled() ? template.replace(WHOLE_NAME, names.whole(GIVEN, FAMILY)) : template;
        for (PlaceTemplate each : PlaceTemplate.values()) {
            String slot = '<' + each.id() + '>';
            if (template.equals(slot)) {
                return each.in(language);
            }
            if (written.contains(slot)) {
                written = written.replace(slot, each.in(language).get(0));
            }
        }
        return List.of(written);
    }
}
