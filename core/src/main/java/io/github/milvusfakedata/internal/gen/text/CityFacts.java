package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What holds for each city of the pool, in its order: the same place in a list of the same length then belongs to the same
 * city, and fields agree without reading each other.
 */
final class CityFacts {
    /** Number of cities. */
    static final int CITIES = Pools.entries("cities").size();

    /** Each city has so many postal codes. */
    private static final int CODES_A_CITY = 8;

    /** The column of a country's region; the part of the world stands behind it. */
    private static final int REGION = 7;

    private static final List<String> EVERYWHERE =
            List.of("Global", "Coastal regions", "Border regions", "Major cities", "Rural areas", "Emerging markets");

    private static final String ENGLISH = "en";
    private static final int LANGUAGES_A_CITY = 16;

    /** So many of them are the country's first language. */
    private static final int OF_THE_FIRST = 10;

    private static final int FIRST_ZIP = 10_000;
    private static final int ZIPS = 89_999;
    private static final int ZIP_STEP = 6_121;

    /** Cities that have another time zone than most of their country. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Chicago|Houston|San Antonio|Dallas|Austin|Nashville|Memphis|Milwaukee", "America/Chicago"),
            Map.entry("Kansas City|Minneapolis|New Orleans|St. Louis|Winnipeg", "America/Chicago"),
            Map.entry("Los Angeles|San Diego|San Francisco|Seattle|Portland|Sacramento", "America/Los_Angeles"),
            Map.entry("Denver|Albuquerque|Salt Lake City", "America/Denver"),
            Map.entry("Phoenix", "America/Phoenix"),
            Map.entry("Honolulu", "Pacific/Honolulu"),
            Map.entry("Anchorage", "America/Anchorage"),
            Map.entry("Detroit", "America/Detroit"),
            Map.entry("Vancouver", "America/Vancouver"),
            Map.entry("Calgary|Edmonton", "America/Edmonton"),
            Map.entry("Halifax", "America/Halifax"),
            Map.entry("Perth", "Australia/Perth"),
            Map.entry("Adelaide", "Australia/Adelaide"),
            Map.entry("Brisbane", "Australia/Brisbane"),
            Map.entry("Darwin", "Australia/Darwin"),
            Map.entry("Manaus", "America/Manaus"),
            Map.entry("Tijuana", "America/Tijuana"),
            Map.entry("Новосибирск", "Asia/Novosibirsk"));

    /** What English calls the cities that the pool has in their own script. */
    private static final Map<String, String> ENGLISH_NAMES = Map.ofEntries(
            Map.entry("Санкт-Петербург", "Saint Petersburg"),
            Map.entry("Новосибирск", "Novosibirsk"),
            Map.entry("Пловдив", "Plovdiv"),
            Map.entry("Θεσσαλονίκη", "Thessaloniki"),
            Map.entry("Πάτρα", "Patras"),
            Map.entry("東京都", "Tokyo"),
            Map.entry("大阪市", "Osaka"),
            Map.entry("深圳市", "Shenzhen"),
            Map.entry("成都市", "Chengdu"),
            Map.entry("부산광역시", "Busan"),
            Map.entry("الدار البيضاء", "Casablanca"),
            Map.entry("مسقط", "Muscat"),
            Map.entry("חיפה", "Haifa"),
            Map.entry("जयपुर", "Jaipur"));

    private CityFacts() {}

    /** Each city as an English text names it. */
    static List<String> towns() {
        return Pools.column("cities", 0).stream()
                .map(city -> ENGLISH_NAMES.getOrDefault(city, city))
                .toList();
    }

    /** The dialling code of each city's country, without plus. */
    static List<String> dialling() {
        return ofCountries(1);
    }

    /** The currency of each city's country. */
    static List<String> currencies() {
        return ofCountries(2);
    }

    /** The time zone of each city. */
    static List<String> zones() {
        List<String> zones = ofCountries(3);
        List<String> cities = Pools.entries("cities");
        for (Map.Entry<String, String> zone : ZONES.entrySet()) {
            for (String city : zone.getKey().split("\\|")) {
                zones.set(cities.indexOf(city), zone.getValue());
            }
        }
        return zones;
    }

    /** The region that each city's country belongs to. */
    static List<String> regions() {
        return ofCountries(REGION);
    }

    /** For each city its country and itself, as texts about it name them. */
    static List<List<String>> names() {
        List<String> names = WordLists.countries(Pools.column("cities", 1));
        List<String> cities = towns();
        List<List<String>> lists = new ArrayList<>();
        for (int city = 0; city < cities.size(); city++) {
            lists.add(List.of(names.get(city), cities.get(city)));
        }
        return lists;
    }

    /** For each city what news from there is about: country, city, region, neighbors, and more than those. */
    static List<List<String>> focuses() {
        List<List<String>> focuses = new ArrayList<>();
        List<String> countries = Pools.entries("country_facts");
        List<String> names = WordLists.countries(countries);
        List<String> regions = Pools.column("country_facts", REGION);
        List<String> parts = Pools.column("country_facts", REGION + 1);
        List<String> codes = Pools.column("cities", 1);
        for (List<String> own : names()) {
            int country = countries.indexOf(codes.get(focuses.size()));
            List<String> focus = new ArrayList<>(own);
            focus.add(regions.get(country));
            focus.add(parts.get(country));
            for (int other = 0; other < countries.size(); other++) {
                if (regions.get(other).equals(regions.get(country))) {
                    focus.add(names.get(other));
                }
            }
            focus.addAll(EVERYWHERE);
            focuses.add(focus);
        }
        return focuses;
    }

    /** So many languages of each city's country, the first most often, English among them. */
    static List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (String spoken : ofCountries(6)) {
            String[] each = spoken.split("\\|");
            for (int entry = 0; entry < LANGUAGES_A_CITY; entry++) {
                int turn = entry - OF_THE_FIRST;
                boolean other = turn >= 0 && turn < each.length - 1;
                boolean english = entry == LANGUAGES_A_CITY - 1;
                languages.add(english ? ENGLISH : each[other ? turn + 1 : 0]);
            }
        }
        return languages;
    }

    /** The same languages as those of the country, such as {@code de-AT}. */
    static List<String> locales() {
        List<String> languages = languages();
        List<String> codes = Pools.column("cities", 1);
        List<String> locales = new ArrayList<>();
        for (int entry = 0; entry < languages.size(); entry++) {
            locales.add(languages.get(entry) + '-' + codes.get(entry / LANGUAGES_A_CITY));
        }
        return locales;
    }

    /** So many postal codes of each city one behind the other, in the form of its country. */
    static List<String> postalCodes() {
        List<String> codes = new ArrayList<>();
        List<String> countries = Pools.column("cities", 1);
        for (int city = 0; city < countries.size(); city++) {
            for (int code = 0; code < CODES_A_CITY; code++) {
                int number = FIRST_ZIP + (city * ZIP_STEP + code * 13) % ZIPS;
                codes.add(postalCode(countries.get(city), String.valueOf(number), city, code));
            }
        }
        return codes;
    }

    private static String postalCode(String country, String five, int city, int code) {
        char first = (char) ('A' + city % 23);
        char second = (char) ('A' + code);
        return switch (country) {
            case "GB" -> first + five.substring(0, 1) + " " + five.charAt(4) + second + (char) ('A' + city % 7);
            case "CA" -> "" + first + five.charAt(1) + second + " " + five.charAt(2) + first + five.charAt(4);
            case "NL" -> five.substring(0, 4) + " " + first + second;
            case "AT", "AU", "BE", "BG", "CH", "DK", "HU", "LU", "NO", "NZ", "ZA", "SI", "TN" -> five.substring(0, 4);
            case "CN", "IN", "RU", "RO", "SG", "VN", "CO" -> five + five.charAt(0);
            case "JP" -> five.substring(0, 3) + "-" + five.substring(1);
            case "PL" -> five.substring(0, 2) + "-" + five.substring(2);
            case "PT" -> five.substring(0, 4) + "-" + five.substring(2);
            case "CZ", "SE", "SK", "GR" -> five.substring(0, 3) + " " + five.substring(3);
            case "BR" -> five + "-" + five.substring(0, 3);
            default -> five;
        };
    }

    private static List<String> ofCountries(int column) {
        List<String> codes = Pools.entries("country_facts");
        List<String> facts = Pools.column("country_facts", column);
        List<String> found = new ArrayList<>();
        for (String code : Pools.column("cities", 1)) {
            found.add(facts.get(codes.indexOf(code)));
        }
        return found;
    }
}
