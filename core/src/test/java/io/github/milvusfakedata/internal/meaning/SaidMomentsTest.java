package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.rule.Timestamps;
import io.github.milvusfakedata.schema.MilvusType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments that a schema describes. */
class SaidMomentsTest {
    private static final int ROWS = 1_000_000;
    private static final ColumnLimits TEXTS = ColumnLimits.text(MilvusType.VARCHAR, 100);
    private static final long FROM = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final String YEAR = "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"%s}}";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void momentsAreSpreadEvenlyOverTheWholeOfBothDays(long seed) {
        double[] millis = SaidNumbers.of(YEAR.formatted(""), MilvusType.INT64, seed, ROWS);

        assertThat(SaidNumbers.distance(millis, value -> (value - FROM) / (END - FROM)))
                .isLessThan(1.95);
        assertThat(Arrays.stream(millis)).allMatch(value -> value >= FROM && value < END);
    }

    @ParameterizedTest
    @CsvSource({
        "INT64, ms, 1",
        "INT64, s, 1000",
        "INT64, us, 0.001",
        "INT32, s, 1000",
        "DOUBLE, s, 1000",
        "FLOAT, s, 1000"
    })
    void numbersCountInTheirUnit(MilvusType type, String unit, double millis) {
        double[] values = SaidNumbers.of(YEAR.formatted(", \"unit\": \"" + unit + "\""), type, 4, 20_000);

        assertThat(Arrays.stream(values)).allMatch(value -> value * millis >= FROM && value * millis < END);
        assertThat(Arrays.stream(values).max().orElseThrow() * millis).isGreaterThan(END - 86_400_000.0);
    }

    @Test
    void theUnitIsWhatTypeAndBoundsSuggest() {
        ColumnLimits seconds =
                ColumnLimits.numbers(MilvusType.INT64, NumberRange.whole(1_600_000_000L, 1_800_000_000L));
        ColumnLimits micros =
                ColumnLimits.numbers(MilvusType.INT64, NumberRange.whole(FROM * 1000 - 5, Long.MAX_VALUE));

        assertThat(SaidNumbers.of(YEAR.formatted(""), MilvusType.INT64, 1, 1)[0])
                .isBetween((double) FROM, (double) END);
        assertThat(SaidNumbers.of(YEAR.formatted(""), seconds, 1, 1)[0]).isBetween(FROM / 1e3, END / 1e3);
        assertThat(SaidNumbers.of(YEAR.formatted(""), micros, 1, 1)[0]).isBetween(FROM * 1e3, END * 1e3);
        assertThat(SaidNumbers.of(YEAR.formatted(""), MilvusType.INT32, 1, 1)[0])
                .isBetween(FROM / 1e3, END / 1e3);
    }

    @Test
    void textsAreRfc3339WithTheOffsetThatIsAskedFor() {
        List<String> texts = Filled.texts(SaidNumbers.source(YEAR.formatted(""), TEXTS, 1), 0, 1000);
        List<String> shifted = Filled.texts(
                SaidNumbers.source(YEAR.formatted(", \"round\": \"ms\", \"offset\": \"-05:30\""), TEXTS, 1), 0, 1000);

        assertThat(texts)
                .allMatch(text -> text.matches("2024-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ") && Timestamps.isValid(text));
        assertThat(shifted).allMatch(text -> text.matches("2024-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}-05:30"));
        assertThat(shifted).allSatisfy(text -> OffsetDateTime.parse(text));
    }

    @Test
    void growthMultipliesTheNumberOfMomentsFromYearToYear() {
        String json = "{\"timestamp\": {\"from\": \"2020-01-01\", \"to\": \"2023-12-31\", \"growth\": 2}}";
        double[] counts = new double[4];
        for (double value : SaidNumbers.of(json, MilvusType.INT64, 6, ROWS)) {
            counts[Instant.ofEpochMilli((long) value).atOffset(ZoneOffset.UTC).getYear() - 2020]++;
        }

        for (int year = 1; year < 4; year++) {
            assertThat(counts[year] / counts[year - 1]).isCloseTo(2, within(0.04));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void weekdaysAndHoursHaveTheirWeightsByTheClockOfThePlace(long seed) {
        String json = "{\"timestamp\": {\"from\": \"2024-03-04T05:30:00+02:00\", \"to\": \"2024-03-24\","
                + " \"weekdays\": [1, 2, 3, 4, 5, 0, 7], \"hours\": \"office\", \"offset\": \"+02:00\"}}";
        OffsetDateTime earliest = OffsetDateTime.MAX;
        OffsetDateTime latest = OffsetDateTime.MIN;
        double[] days = new double[7];
        double[] hours = new double[24];
        for (double value : SaidNumbers.of(json, MilvusType.INT64, seed, ROWS / 4)) {
            OffsetDateTime local = Instant.ofEpochMilli((long) value).atOffset(ZoneOffset.ofHours(2));
            days[local.getDayOfWeek().getValue() - 1]++;
            hours[local.getHour()]++;
            earliest = local.isBefore(earliest) ? local : earliest;
            latest = local.isAfter(latest) ? local : latest;
        }

        assertThat(earliest).isAfterOrEqualTo(OffsetDateTime.parse("2024-03-04T05:30:00+02:00"));
        assertThat(latest).isBefore(OffsetDateTime.parse("2024-03-25T00:00:00+02:00"));

        assertThat(days[5]).isZero();
        assertThat(days[6] / days[1]).isCloseTo(3.5, within(0.12));
        assertThat(days[4] / days[1]).isCloseTo(2.5, within(0.1));
        assertThat(hours[10] / hours[12]).isCloseTo(11 / 7.0, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"order\": \"ascending\", \"rows\": 1000003",
                ", \"order\": \"ascending\", \"rows\": 1000003, \"jitter\": 1",
                ", \"order\": \"ascending\", \"rows\": 1000003, \"jitter\": 0.7, \"growth\": 3, \"hours\": \"night\"",
                ", \"order\": \"ascending\", \"every\": \"30s\", \"jitter\": 0.9",
                ", \"order\": \"ascending\", \"every\": \"30s\""
            })
    void ascendingMomentsAscendHoweverRowsAreCut(String rest) {
        double[] whole = SaidNumbers.of(YEAR.formatted(rest), MilvusType.INT64, 3, 50_000);
        ColumnSource source = SaidNumbers.source(YEAR.formatted(rest), SaidNumbers.limits(MilvusType.INT64), 3);
        ColumnBuffer block = new ColumnBuffer(source.layout());
        for (int first = 0; first < 49_000; first += 777) {
            source.fill(first, 777, block);
            for (int row = 0; row < 777; row++) {
                assertThat((double) block.longs()[row]).isEqualTo(whole[first + row]);
            }
        }

        assertThat(whole[0]).isBetween((double) FROM, FROM + 60_000.0);
        for (int row = 1; row < whole.length; row++) {
            assertThat(whole[row]).isGreaterThan(whole[row - 1]);
        }
    }

    @Test
    void ascendingRowsAreCloseTogetherWhereThereAreMany() {
        String json = YEAR.formatted(", \"order\": \"ascending\", \"rows\": 100000, \"growth\": 4,"
                + " \"weekdays\": [1, 1, 1, 1, 1, 0, 3], \"hours\": \"office\"");
        double[] values = SaidNumbers.of(json, MilvusType.INT64, 3, 100_000);
        double[] days = new double[7];
        double[] hours = new double[24];
        double[] halves = new double[2];
        for (int row = 0; row < values.length; row++) {
            OffsetDateTime moment = Instant.ofEpochMilli((long) values[row]).atOffset(ZoneOffset.UTC);
            days[moment.getDayOfWeek().getValue() - 1]++;
            hours[moment.getHour()]++;
            halves[moment.getMonthValue() <= 6 ? 0 : 1]++;
            assertThat(row == 0 || values[row] >= values[row - 1]).isTrue();
        }

        assertThat(values[values.length - 1]).isBetween(END - 86_400_000.0, END - 1.0);
        assertThat(days[5]).isZero();
        assertThat(days[6] / days[2]).isCloseTo(3, within(0.15));
        assertThat(hours[10] / hours[12]).isCloseTo(11 / 7.0, within(0.02));
        assertThat(halves[1] / halves[0]).isCloseTo(2, within(0.05));
    }

    @Test
    void rowsFillTheTimeBetweenTheBounds() {
        ColumnSource source = SaidNumbers.source(
                YEAR.formatted(", \"order\": \"ascending\", \"rows\": 10000019"),
                SaidNumbers.limits(MilvusType.INT64),
                3);
        ColumnBuffer last = new ColumnBuffer(source.layout());
        source.fill(10_000_018, 1, last);

        assertThat(last.longs()[0]).isBetween(END - 4000, END - 3000);
        assertThat(SaidNumbers.of(YEAR.formatted(", \"order\": \"ascending\", \"rows\": 366"), MilvusType.INT64, 1, 3))
                .containsExactly(FROM, FROM + 86_400_000.0, FROM + 2 * 86_400_000.0);
    }

    @ParameterizedTest
    @CsvSource({"second, 1000", "minute, 60000", "hour, 3600000", "day, 86400000"})
    void roundedMomentsStayWithinTheBounds(String round, long millis) {
        String json =
                "{\"timestamp\": {\"from\": \"2024-01-01T00:00:00.5Z\", \"to\": \"2024-02-01T12:00:00Z\", \"round\": \""
                        + round + "\"}}";
        double[] values = SaidNumbers.of(json, MilvusType.INT64, 5, 100_000);

        assertThat(Arrays.stream(values)).allMatch(value -> value % millis == 0 && value > FROM);
        assertThat(Arrays.stream(values).max().orElseThrow())
                .isLessThanOrEqualTo(Instant.parse("2024-02-01T12:00:00Z").toEpochMilli());
    }
}
