package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists made from the pools, in which an entry's place or frequency tells something. */
final class WordLists {
    private static final int GENDERS_A_NAME = 16;
    private static final int BRANDS_A_TOPIC = 24;
    private static final int AGE_STEPS = 11;
    private static final int JOB_ROUNDS = 20;

    private WordLists() {}

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
    static List<String> genders() {
        List<String> all = Pools.entries("genders");
        List<String> genders = new ArrayList<>();
        int others = 0;
        for (String bearers : Pools.column("first_names", 1)) {
            for (int entry = 1; entry < GENDERS_A_NAME; entry++) {
                boolean female = bearers.equals("n") ? entry % 2 == 0 : bearers.equals("f");
                genders.add(all.get(female ? 0 : 1));
            }
            genders.add(all.get(2 + others++ % (all.size() - 2)));
        }
        return genders;
    }

    /** Organizations, companies and places. */
    static List<String> entities() {
        List<String> entities = new ArrayList<>(Pools.entries("organizations"));
        entities.addAll(Pools.entries("companies"));
        entities.addAll(Pools.entries("cities").subList(0, 100));
        entities.addAll(Pools.column("countries", 1).subList(0, 60));
        return entities;
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
