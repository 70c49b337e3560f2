package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import java.util.List;
import java.util.stream.IntStream;

/** A place within each city of the pool, in its order. */
final class CityPlaces {
    /** Tenths of a degree. */
    private static final int[] LATITUDES = tenths(2);

    private static final int[] LONGITUDES = tenths(3);
    /** Units of 10^−5 degrees in a tenth of a degree. */
    private static final int TENTH = 10_000;

    private static final int[] EVERYWHERE = {};
    private static final long LOWER = 0xFFFF_FFFFL;
    /** Rounded down, so that a city's last place stays its own. */
    private static final long WITHIN = 0xFFFF_FC00L;

    private CityPlaces() {}

    /** Latitude in units of 10^−5 degrees; the first draw chooses the city, the second a place near by. */
    static long latitude(long city, long near) {
        return near(LATITUDES, city, near);
    }

    /** Longitude in the same units. */
    static long longitude(long city, long near) {
        return near(LONGITUDES, city, near);
    }

    /** The cities of a language's country; none for English, whose cities are anywhere. */
    static int[] of(Language language) {
        if (language.isEnglish()) {
            return EVERYWHERE;
        }
        List<String> countries = Pools.column("cities", 1);
        return IntStream.range(0, countries.size())
                .filter(city -> countries.get(city).equals(language.country()))
                .toArray();
    }

    /**
     * Bits that choose one of some cities, from bits that choose any: whatever is laid out by cities then is of those. The
     * part of the bits that chooses among what one city has stays even.
     */
    static long moved(long bits, int[] cities) {
        long place = (bits >>> 32) * cities.length;
        long city = cities[(int) (place >>> 32)];
        long within = place & WITHIN;
        long upper = ((city << 32) + within + LATITUDES.length - 1) / LATITUDES.length;
        return upper << 32 | bits & LOWER;
    }

    private static long near(int[] tenths, long city, long near) {
        return (long) tenths[Spread.EVEN.index(city, tenths.length)] * TENTH + Spread.EVEN.index(near, TENTH);
    }

    private static int[] tenths(int column) {
        return Pools.column("cities", column).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
