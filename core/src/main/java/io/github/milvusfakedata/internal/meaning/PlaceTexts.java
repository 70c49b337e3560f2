package io.github.milvusfakedata.internal.meaning;

import java.util.List;

/** CityPlaces: countries, cities, streets. */
final class PlaceTexts {
    private PlaceTexts() {}

    static List<Meaning> of() {
        return List.of(
                new Meaning(
                        "country, country name, nation, nationality, origin, country of origin, residence, location country",
                        "English name of a country",
                        new WordPlan("place.country")),
                new Meaning(
                        "country code, iso code, country iso",
                        "ISO 3166 code of the same country",
                        new WordPlan("place.code")),
                new Meaning(
                        "city, town, location, place, hometown, birthplace, destination, city name, venue, municipality, capital",
                        "a city",
                        new WordPlan("place.city")),
                new Meaning(
                        "address, street address, home address, billing address, shipping address, postal address, full address",
                        "house number, street, city",
                        TemplatePlan.of(
                                "<int 1 998> <streets>, <place.city>",
                                "<streets> <int 1 240>, <place.city>",
                                "<int 1 998> <streets>, <place.zip> <place.city>, <place.country>")),
                new Meaning(
                        "street, street name, road",
                        "street and house number",
                        TemplatePlan.of("<int 1 998> <streets>")),
                new Meaning(
                        "zip, zip code, postal code, postcode, zipcode, plz", "postal code", new WordPlan("place.zip")),
                new Meaning("timezone, time zone, tz", "time zone", new WordPlan("place.zone")),
                new Meaning(
                        "continent",
                        "continent",
                        new WordPlan("Asia|Europe|Africa|North America|South America|Oceania|Antarctica")),
                new Meaning(
                        "coordinate, geo point, latlon, lat lng, gps, geolocation, position text",
                        "latitude and longitude",
                        TemplatePlan.of("<q.latitude:5>, <q.longitude:5>")),
                new Meaning(
                        "geometry, wkt, point",
                        "a point as well-known text",
                        TemplatePlan.of("POINT (<q.longitude:5> <q.latitude:5>)")));
    }
}
