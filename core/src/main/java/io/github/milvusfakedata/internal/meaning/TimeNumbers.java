package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import java.util.List;

/** Moments and parts of dates. */
final class TimeNumbers {
    private static final double YEAR_MILLIS = 31_556_952_000.0;

    private TimeNumbers() {}

    static List<NumberMeaning> of() {
        return List.of(
                new NumberMeaning(
                        "created, created at, create time, created time, creation date, creation time, date, datetime, date time,"
                                + " timestamp, time, time stamp, t, epoch, date created, registration date, registered at, registered,"
                                + " registration time, signup date, sign up date, join date, joined at, joined, inserted at, ingested at,"
                                + " order date, ordered at, event time, event date, recorded at, upload date, upload time, uploaded at,"
                                + " start date, start time, started at, purchase date, posted at, post date, sent at, hire date, added at,"
                                + " date added, date taken, taken at, create date, birth time, insert time, ingest time, captured at,"
                                + " observed at, received at, first seen",
                        "moment between 2015 and 2025; epoch milliseconds in Int64, seconds elsewhere",
                        NumberPlan.moment(Quantity.CREATED)),
                new NumberMeaning(
                        "published, published at, publish date, publish time, publication date, release date, pub date, released at,"
                                + " publish timestamp, approved at, confirmed at, shipped at, date published, live date",
                        "moment up to three days after the row was created",
                        NumberPlan.moment(Quantity.PUBLISHED)),
                new NumberMeaning(
                        "updated, updated at, update time, updated time, modified, modified at, modified date, last modified, last"
                                + " update, last updated, last login, last seen, last active, last visit, last access, last login at, last"
                                + " purchase, end date, end time, ended at, finished at, completed at, expiry, expiry date, expire at,"
                                + " expiration, expiration date, due date, deleted at, closed at, delivered at, accessed at, modify time,"
                                + " update date, last activity, last purchase date, deadline, valid until, last order date",
                        "moment after the row was created",
                        NumberPlan.moment(Quantity.UPDATED)),
                new NumberMeaning(
                        "birth date, birthdate, birthday, date of birth, dob, born",
                        "day of birth that fits the row's age",
                        NumberPlan.moment(Quantity.BORN)),
                new NumberMeaning(
                        "year, publication year, release year, model year, year published",
                        "2015 to 2025, the year of the row's moment",
                        NumberPlan.part(Quantity.CREATED_YEAR)),
                new NumberMeaning(
                        "birth year, year of birth",
                        "year that fits the row's age",
                        NumberPlan.shared(Quantity.BORN, YEAR_MILLIS, 0).plus(1970)),
                new NumberMeaning(
                        "founded, founded year, established, year founded, year built",
                        "1950 to 2025",
                        NumberPlan.own(Distribution.through(1950, 1975, 1990, 2000, 2008, 2015, 2020, 2025.9), 0)),
                new NumberMeaning(
                        "month", "1 to 12, the month of the row's moment", NumberPlan.part(Quantity.CREATED_MONTH)),
                new NumberMeaning(
                        "day, day of month",
                        "1 to 31, the day of the row's moment",
                        NumberPlan.part(Quantity.CREATED_DAY)),
                new NumberMeaning(
                        "hour, hour of day",
                        "0 to 23, the hour of the row's moment in UTC",
                        NumberPlan.part(Quantity.CREATED_HOUR)),
                new NumberMeaning(
                        "weekday, day of week",
                        "0 (Monday) to 6, the weekday of the row's moment",
                        NumberPlan.part(Quantity.CREATED_WEEKDAY)),
                new NumberMeaning(
                        "week, week number",
                        "1 to 53, the week of the row's moment",
                        NumberPlan.part(Quantity.CREATED_WEEK)));
    }
}
