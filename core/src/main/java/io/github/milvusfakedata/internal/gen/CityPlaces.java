package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.pool.Pools;
import java.util.List;

/** A place in the country of each city of the pool, in its order. */
final class CityPlaces {
    /** Tenths of a degree. */
    private static final int[] LATITUDES = tenths(4);

    private static final int[] LONGITUDES = tenths(5);
    /** Units of 10^−5 degrees in a tenth of a degree. */
    private static final int TENTH = 10_000;

    private CityPlaces() {}

    /** Latitude in units of 10^−5 degrees; the first draw chooses the city, the second a place near by. */
    static long latitude(long city, long near) {
        return near(LATITUDES, city, near);
    }

    /** Longitude in the same units. */
    static long longitude(long city, long near) {
        return near(LONGITUDES, city, near);
    }

    private static long near(int[] tenths, long city, long near) {
        return (long) tenths[Spread.EVEN.index(city, tenths.length)] * TENTH + Spread.EVEN.index(near, TENTH);
    }

    private static int[] tenths(int column) {
        List<String> codes = Pools.entries("country_facts");
        List<String> facts = Pools.column("country_facts", column);
        List<String> cities = Pools.column("cities", 1);
        int[] tenths = new int[cities.size()];
        for (int city = 0; city < tenths.length; city++) {
            tenths[city] = Integer.parseInt(facts.get(codes.indexOf(cities.get(city))));
        }
        return tenths;
    }
}
