package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.RowNumbering;

/** Moments as text by RFC 3339, all with the same offset from UTC: {@code 2024-03-01T08:15:30+01:00}. */
public final class NumberedMoments extends TextsOfNumbers {
    private static final int LONGEST = 32;
    private static final long MICROS_A_MINUTE = 60_000_000;

    /** The first microsecond of the year 1. */
    private static final long FIRST = -62_135_596_800_000_000L;

    /** The last microsecond of the year 9999. */
    private static final long LAST = 253_402_300_799_999_999L;

    private final int offset;
    private final int places;
    private final long fraction;

    /**
     * @param micros microseconds since 1970
     * @param offset minutes by which the clock of the texts is ahead of UTC
     * @param places of the fraction of a second: 0, 3 or 6
     */
    public NumberedMoments(RowNumbering micros, int offset, int places) {
        super(micros, LONGEST);
        this.offset = offset;
        this.places = places;
        this.fraction = places == 3 ? 1000 : 1;
    }

    @Override
    int write(long micros, byte[] to, int at) {
        // Sizes are measured on rows far beyond those of any dataset, whose moments may have no year of four digits.
        long local = Math.max(FIRST, Math.min(micros + offset * MICROS_A_MINUTE, LAST));
        long millis = Math.floorDiv(local, 1000L);
        int end = AsciiNumbers.date(millis, to, at);
        to[end] = 'T';
        end = AsciiNumbers.clock(millis, to, end + 1);
        if (places > 0) {
            to[end] = '.';
            end = AsciiNumbers.digits(Math.floorMod(local, 1_000_000L) / fraction, places, 10, to, end + 1);
        }
        if (offset == 0) {
            to[end] = 'Z';
            return end + 1;
        }
        to[end] = (byte) (offset < 0 ? '-' : '+');
        end = AsciiNumbers.digits(Math.abs(offset) / 60, 2, 10, to, end + 1);
        to[end] = ':';
        return AsciiNumbers.digits(Math.abs(offset) % 60, 2, 10, to, end + 1);
    }
}
