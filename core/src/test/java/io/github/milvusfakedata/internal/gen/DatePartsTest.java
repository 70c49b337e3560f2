package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;

/** The tables say of every day what the library's calendar says. */
class DatePartsTest {
    private static final long DAY = 86_400_000L;

    @Test
    void agreesWithTheCalendarOnEveryDay() {
        for (long millis = SharedDraws.WINDOW_START; millis <= SharedDraws.WINDOW_END; millis += DAY) {
            OffsetDateTime date = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
            assertThat(new int[] {
                        DateParts.year(millis),
                        DateParts.month(millis),
                        DateParts.dayOfMonth(millis),
                        DateParts.weekday(millis) + 1,
                        DateParts.week(millis)
                    })
                    .as(date.toString())
                    .containsExactly(
                            date.getYear(),
                            date.getMonthValue(),
                            date.getDayOfMonth(),
                            date.getDayOfWeek().getValue(),
                            date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    }

    @Test
    void knowsTheLastMoment() {
        assertThat(DateParts.dayOfMonth(SharedDraws.WINDOW_END)).isEqualTo(31);
        assertThat(DateParts.week(SharedDraws.WINDOW_END)).isEqualTo(1);
        assertThat(DateParts.hour(SharedDraws.WINDOW_END)).isEqualTo(23);
    }

    @Test
    void knowsWhereYearsBegin() {
        assertThat(DateParts.firstDay(1970)).isZero();
        assertThat(DateParts.firstDay(1971)).isEqualTo(365);
        assertThat(DateParts.firstDay(1900)).isEqualTo(-25_567);
    }
}
