package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.Optional;

/**
 * Moments as text by RFC 3339, those of one row in agreement with each other and with its other moments: most in UTC, a
 * quarter in the time of the row's place, some with a fraction of a second. Milvus takes all of these forms and keeps the
 * moment alone.
 */
public final class TimestampTexts implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);
    private static final int LONGEST = 32;
    private static final long HOUR = 3_600_000;

    /** Fifteen degrees, in units of 10^−5 degrees: the width of a time zone. */
    private static final long ZONE = 1_500_000;

    /** Zones end at twelve hours either side: within the −12:00 to +14:00 that Milvus takes. */
    private static final int MOST_HOURS = 12;

    private final Optional<Quantity> quantity;
    private final long key;
    private final SharedDraws hidden;

    /**
     * The moments of a field.
     *
     * @param quantity the moment of the row that they show; empty for any between 2015 and 2025
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public TimestampTexts(Optional<Quantity> quantity, long key, Recipe recipe) {
        this.quantity = quantity;
        this.key = key;
        hidden = new SharedDraws(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        byte[] bytes = out.requireBytes(Math.multiplyExact(rows, LONGEST));
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            at = moment(firstRow + row, bytes, at);
            offsets[row + 1] = at;
        }
    }

    private int moment(long row, byte[] to, int at) {
        long bits = CounterRng.bits(key, row);
        long millis = quantity.isPresent() ? hidden.quantity(quantity.get(), row) : anyMoment(bits);
        long form = bits >>> 60;
        int hours = (form & 3) == 0 ? zone(hidden.quantity(Quantity.LONGITUDE, row)) : 0;
        long local = millis + hours * HOUR;
        int end = AsciiNumbers.date(local, to, at);
        to[end] = 'T';
        end = AsciiNumbers.clock(local, to, end + 1);
        if (form >>> 2 == 0) {
            to[end] = '.';
            end = AsciiNumbers.digits(Math.floorMod(millis, 1000), 3, 10, to, end + 1);
        }
        return hours == 0 ? utc(to, end) : offset(hours, to, end);
    }

    private static long anyMoment(long bits) {
        long window = SharedDraws.WINDOW_END - SharedDraws.WINDOW_START + 1;
        return SharedDraws.WINDOW_START + CounterRng.below(CounterRng.lane(bits, 0), window);
    }

    private static int zone(long longitude) {
        int hours = (int) Math.floorDiv(longitude + ZONE / 2, ZONE);
        return Math.max(-MOST_HOURS, Math.min(MOST_HOURS, hours));
    }

    private static int utc(byte[] to, int at) {
        to[at] = 'Z';
        return at + 1;
    }

    private static int offset(int hours, byte[] to, int at) {
        to[at] = (byte) (hours < 0 ? '-' : '+');
        int end = AsciiNumbers.digits(Math.abs(hours), 2, 10, to, at + 1);
        to[end] = ':';
        return AsciiNumbers.digits(0, 2, 10, to, end + 1);
    }
}
