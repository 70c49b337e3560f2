package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists made from the pools, in which an entry's place or frequency tells something. */
final class WordLists {
    private static final int GENDERS_A_NAME = 16;
    private static final int BRANDS_A_TOPIC = 24;
    private static final int AGE_STEPS = 11;
    private static final int JOB_ROUNDS = 20;

    /** The themes of news that topics of other subjects are nearest to. */
    private static final Map<String, String> THEMES = Map.ofEntries(
            Map.entry("software", "technology"),
            Map.entry("information-security", "technology"),
            Map.entry("engineering", "business"),
            Map.entry("law", "crime-justice"),
            Map.entry("finance", "economy"),
            Map.entry("medicine", "health"),
            Map.entry("natural-sciences", "science"),
            Map.entry("environment", "climate"),
            Map.entry("public-policy", "politics"),
            Map.entry("news-politics", "politics"),
            Map.entry("history", "culture"),
            Map.entry("energy", "climate"),
            Map.entry("logistics", "travel"),
            Map.entry("transport", "travel"),
            Map.entry("music", "culture"),
            Map.entry("art", "culture"),
            Map.entry("film", "culture"),
            Map.entry("city", "local"),
            Map.entry("community", "local"),
            Map.entry("food", "lifestyle"),
            Map.entry("cooking", "lifestyle"),
            Map.entry("fitness", "sports"),
            Map.entry("nature", "climate"));

    /** So many organizations of a topic are needed, or else it has those of business too. */
    private static final int FEWEST_ENTITIES = 12;

    /** Countries that have an article in a sentence: in the Netherlands. */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "Bahamas",
            "Central African Republic",
            "Comoros",
            "Czech Republic",
            "DR Congo",
            "Dominican Republic",
            "Gambia",
            "Maldives",
            "Marshall Islands",
            "Netherlands",
            "Philippines",
            "Seychelles",
            "Solomon Islands",
            "United Arab Emirates",
            "United Kingdom",
            "United States");

    /** What is told of an illness, in the order of the pool's columns. */
    static final List<String> MEDICAL = List.of(
            "diagnosis", "icd", "symptom", "medication", "dosage", "dose", "department", "treatment", "body", "lab");

    private WordLists() {}

    /** What goes with each illness. */
    static List<String> medical(String part) {
        return Pools.column("conditions", MEDICAL.indexOf(part));
    }

    /** A language for the share of films that have subtitles, as {@link SharedDraws#subtitled} says. */
    static List<String> subtitles() {
        List<String> codes = Pools.entries("languages");
        List<String> subtitles = new ArrayList<>(Collections.nCopies(100, "none"));
        for (int percent = 0; percent < SharedDraws.SUBTITLED_PERCENT; percent++) {
            subtitles.set(percent, codes.get(percent * percent / 120));
        }
        return subtitles;
    }

    /** Each lens twice, as a whole or with one of its properties. */
    static List<String> lenses(String part) {
        List<String> lenses = new ArrayList<>();
        for (String lens : Pools.entries("lenses")) {
            String widest = lens.replaceAll(".*f/([0-9.]+).*", "$1");
            String shortest = lens.replaceAll("^([0-9]+).*", "$1");
            double open = Double.parseDouble(widest);
            lenses.addAll(
                    switch (part) {
                        case "full" -> List.of(lens, lens);
                        case "focal" -> List.of(shortest, shortest);
                        case "aperture" -> List.of(widest, open < 4 ? "5.6" : "8.0");
                        default -> throw new IllegalArgumentException("no words lens." + part);
                    });
        }
        return lenses;
    }

    /**
     * The youngest step of ages goes to school. All others stand in the list again and again, so that no job has an age of
     * its own.
     */
    static List<String> jobs() {
        List<String> all = Pools.entries("job_titles");
        List<String> jobs =
                new ArrayList<>(Collections.nCopies(JOB_ROUNDS * all.size() / (AGE_STEPS - 1) + 1, "Student"));
        for (int round = 0; round < JOB_ROUNDS; round++) {
            jobs.addAll(all);
        }
        return jobs;
    }

    /** The year in which each brand was founded. */
    static List<List<String>> founded() {
        List<List<String>> lists = new ArrayList<>();
        for (List<String> brands : brands()) {
            lists.add(brands.stream()
                    .map(brand -> String.valueOf(1890 + Math.floorMod(brand.hashCode(), 125)))
                    .toList());
        }
        return lists;
    }

    /** Countries as an English sentence names them. */
    static List<String> lands(List<String> codes) {
        return countries(codes).stream()
                .map(country -> WITH_ARTICLE.contains(country) ? "the ".concat(country) : country)
                .toList();
    }

    /** The names of countries of these codes. */
    static List<String> countries(List<String> codes) {
        List<String> known = Pools.column("countries", 0);
        List<String> names = Pools.column("countries", 1);
        List<String> countries = new ArrayList<>();
        for (String code : codes) {
            countries.add(names.get(known.indexOf(code)));
        }
        return countries;
    }

    /** So many entries for each given name: that of those who have the name, and among them one of another gender. */
    static List<String> genders(Language language) {
        List<String> all = Pools.entries("genders");
        List<String> genders = new ArrayList<>();
        int others = 0;
        for (String bearers : Pools.column("first_names", 1)) {
            for (int entry = 1; entry < GENDERS_A_NAME; entry++) {
                boolean female = bearers.equals("n") ? !language.isEnglish() || entry % 2 == 0 : bearers.equals("f");
                genders.add(all.get(female ? 0 : 1));
            }
            genders.add(all.get(2 + others++ % (all.size() - 2)));
        }
        return genders;
    }

    /** The outlets that write English, as all texts are. */
    static List<String> outlets() {
        List<String> all = Pools.entries("news_sources");
        List<String> languages = Pools.column("news_sources", 1);
        List<String> outlets = new ArrayList<>();
        for (int outlet = 0; outlet < all.size(); outlet++) {
            if (languages.get(outlet).equals("en")) {
                outlets.add(all.get(outlet));
            }
        }
        return outlets;
    }

    /** Organizations and companies that each of these topics has to do with. */
    static List<List<String>> entities(List<TopicWords> topics) {
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : topics) {
            List<String> entities = new ArrayList<>(ofTheme(THEMES.getOrDefault(topic.slug(), topic.slug())));
            if (entities.size() < FEWEST_ENTITIES) {
                entities.addAll(ofTheme("business"));
            }
            lists.add(entities);
        }
        return lists;
    }

    private static List<String> ofTheme(String theme) {
        List<String> found = new ArrayList<>();
        for (String pool : List.of("organizations", "companies")) {
            List<String> names = Pools.entries(pool);
            List<String> themes = Pools.column(pool, 1);
            for (int name = 0; name < names.size(); name++) {
                if (List.of(themes.get(name).split("\\|")).contains(theme)) {
                    found.add(names.get(name));
                }
            }
        }
        return found;
    }

    /** Cameras, or their makers or models alone. */
    static List<String> cameras(String part) {
        List<String> makers = Pools.column("camera_makers", 0);
        List<String> models = Pools.column("camera_makers", 1);
        return switch (part) {
            case "make" -> makers;
            case "model" -> models;
            case "full" -> {
                List<String> cameras = new ArrayList<>();
                for (int camera = 0; camera < makers.size(); camera++) {
                    cameras.add(makers.get(camera) + " " + models.get(camera));
                }
                yield cameras;
            }
            default -> throw new IllegalArgumentException("no words camera." + part);
        };
    }

    /** Each topic has brands of its own, some of them in two topics. */
    static List<List<String>> brands() {
        List<String> brands = Pools.entries("brands");
        List<List<String>> lists = new ArrayList<>();
        for (int topic = 0; topic < Topics.TOPICS; topic++) {
            List<String> list = new ArrayList<>();
            for (int brand = 0; brand < BRANDS_A_TOPIC; brand++) {
                list.add(brands.get((topic * brands.size() / Topics.TOPICS + brand * 3) % brands.size()));
            }
            lists.add(list);
        }
        return lists;
    }
}
