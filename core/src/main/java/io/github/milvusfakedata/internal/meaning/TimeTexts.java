package io.github.milvusfakedata.internal.meaning;

import java.util.List;
import java.util.stream.Stream;

/** Dates and times as text; those of one row agree with each other and with its moments as numbers. */
final class TimeTexts {
    private TimeTexts() {}

    static List<Meaning> of() {
        return Stream.of(parts(), moments()).flatMap(List::stream).toList();
    }

    /** Parts of the moment when the row was created. */
    private static List<Meaning> parts() {
        return List.of(
                new Meaning("season, quarter", "season", new WordPlan("created.season")),
                new Meaning("weekday, day of week, day", "day of the week", new WordPlan("created.weekday")),
                new Meaning("month, month name", "month", new WordPlan("created.month")),
                new Meaning(
                        "year, publication year, release year",
                        "year",
                        TemplatePlan.of("<q.created:year>").orShorter("<#1>")),
                new Meaning(
                        "time, time of day, start time, end time, opening hour",
                        "time of day",
                        TemplatePlan.of("<q.created:clock>").orShorter("<#1>")));
    }

    private static List<Meaning> moments() {
        return List.of(
                new Meaning(
                        "date, publish date, created date, publication date, release date, start date, day text, published,"
                                + " due date, order date, date published",
                        "day between 2015 and 2025, such as 2024-03-31",
                        TemplatePlan.of("<q.published:date>")
                                .orShorter("<q.published:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "birth date, birthday, date of birth, dob, birthdate",
                        "day of birth",
                        TemplatePlan.of("<q.born:date>")
                                .orShorter("<q.born:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "created, created at, timestamp, datetime, created time, publish time, published at, date time, creation"
                                + " date, registered at, inserted at, registration date, upload date, uploaded at, event time, time stamp",
                        "moment between 2015 and 2025, such as 2024-03-31T23:59:59Z",
                        TemplatePlan.of("<q.created:instant>")
                                .orShorter("<q.created:date>")
                                .orShorter("<q.created:year>")
                                .orShorter("<#1>")),
                new Meaning(
                        "updated, updated at, modified, modified at, last modified, last update, last login, last seen, update"
                                + " time, modified date, updated date, end date, expiry, expiration date",
                        "moment after the row was created",
                        TemplatePlan.of("<q.updated:instant>")
                                .orShorter("<q.updated:date>")
                                .orShorter("<q.updated:year>")
                                .orShorter("<#1>")));
    }
}
