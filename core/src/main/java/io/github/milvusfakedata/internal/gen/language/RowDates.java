package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedDraws;

/**
 * The days, months and years that a text names: near the day on which its row came about, and no year after it, so that
 * texts don't contradict the row's date, nor the second of two dates of a sentence the first.
 */
final class RowDates {
    private static final int NONE = Integer.MIN_VALUE;
    private static final int MONTHS = 12;
    private static final int WEEK = 7;
    /** Months without a year are at most so many away. */
    private static final int MONTHS_NEAR = 2;

    /** With a year they may be so many back. */
    private static final int MONTHS_AGO = 36;

    /** Of two days or months in a sentence the second is one or two behind the first. */
    private static final int FURTHER = 2;

    private static final int YEARS_AGO = 11;
    private static final int DAYS = 28;

    private final SharedDraws hidden;
    private final Bits bits;
    private long row;
    private int createdYear;
    private int createdMonth;
    private int createdDay;
    private boolean ending;
    private int month;
    private int year;
    private int weekday;
    private int yearOfMonth;

    RowDates(SharedDraws hidden, Bits bits) {
        this.hidden = hidden;
        this.bits = bits;
    }

    /** Starts a text. */
    void start(long rowOfText) {
        row = rowOfText;
        createdYear = 0;
        ending = false;
    }

    /** From now on days of the week are still to come. */
    void end() {
        ending = true;
    }

    /** Starts a sentence. */
    void startSentence() {
        month = NONE;
        year = NONE;
        weekday = NONE;
        yearOfMonth = NONE;
    }

    private void know() {
        if (createdYear == 0) {
            createdYear = (int) hidden.quantity(Quantity.CREATED_YEAR, row);
            createdMonth = (int) hidden.quantity(Quantity.CREATED_MONTH, row) - 1;
            createdDay = (int) hidden.quantity(Quantity.CREATED_WEEKDAY, row);
        }
    }

    /** A month, from 0, whose year follows. */
    int monthWithYear() {
        know();
        int ago = createdYear * MONTHS + createdMonth - 1 - bits.skewed(MONTHS_AGO);
        yearOfMonth = ago / MONTHS;
        return ago % MONTHS;
    }

    /** A month, from 0: one of the next or of the last, and not the row's own, of which some days are past; another one is later. */
    int month(boolean ahead) {
        know();
        if (month != NONE) {
            month += 1 + bits.below(FURTHER);
            month = ahead ? month : Math.min(month, createdMonth);
        } else {
            int near = 1 + bits.below(MONTHS_NEAR);
            month = ahead ? createdMonth + near : createdMonth - near;
        }
        return Math.floorMod(month, MONTHS);
    }

    /** A year: before the row's own, or between that and the one that was named just before. */
    int year() {
        know();
        if (yearOfMonth != NONE) {
            int same = yearOfMonth;
            yearOfMonth = NONE;
            return same;
        }
        year = year == NONE || year >= createdYear
                ? createdYear - 1 - bits.skewed(YEARS_AGO)
                : year + 1 + bits.below(createdYear - year);
        return year;
    }

    /** A day of the week, from 0 for Monday: the row's own, or one that comes behind it. */
    int weekday() {
        know();
        weekday = weekday == NONE
                ? createdDay + (ending ? FURTHER + bits.below(FURTHER) : 0)
                : weekday + 1 + bits.below(FURTHER);
        return weekday % WEEK;
    }

    /** A day of a month, from 1. */
    int day() {
        return 1 + bits.below(DAYS);
    }
}
