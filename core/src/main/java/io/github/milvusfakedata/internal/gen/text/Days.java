package io.github.milvusfakedata.internal.gen.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A word for each day of the window of dates, so that the draw of a row's moment chooses the word that fits it. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

    private Days() {}

    /** The month, weekday or season of each day. */
    static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            words.add(
                    switch (part) {
                        case "month" -> MONTHS.get(day.getMonthValue() - 1);
                        case "weekday" -> WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
                        case "season" -> SEASONS.get(day.getMonthValue() % 12 / 3);
                        default -> throw new IllegalArgumentException("no words created." + part);
                    });
        }
        return words;
    }

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
}
