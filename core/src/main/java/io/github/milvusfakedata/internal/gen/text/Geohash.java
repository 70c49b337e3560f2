package io.github.milvusfakedata.internal.gen.text;

/** Places as letters and digits, each of which halves the area five times: the more a place's name shares, the nearer it is. */
final class Geohash {
    /** The most letters and digits. */
    static final int MOST = 8;

    /** All letters and digits but a, i, l and o. */
    private static final byte[] SIGNS = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p',
        'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'
    };

    private static final int BITS_A_SIGN = 5;
    private static final int HALVES = MOST * BITS_A_SIGN / 2;

    /** Half of the largest difference of latitudes and of longitudes, in units of 10^−5 degrees. */
    private static final long QUARTER_TURN = 9_000_000;

    private static final long HALF_TURN = 18_000_000;

    private Geohash() {}

    /** Writes so many letters and digits of a place, given in units of 10^−5 degrees; returns the place behind them. */
    static int write(long latitude, long longitude, int count, byte[] to, int at) {
        long north = (latitude + QUARTER_TURN << HALVES) / (2 * QUARTER_TURN);
        long east = (longitude + HALF_TURN << HALVES) / (2 * HALF_TURN);
        long bits = 0;
        for (int half = HALVES - 1; half >= 0; half--) {
            bits = bits << 2 | (east >> half & 1) << 1 | north >> half & 1;
        }
        for (int sign = 0; sign < count; sign++) {
            int shift = (MOST - 1 - sign) * BITS_A_SIGN;
            to[at + sign] = SIGNS[(int) (bits >> shift) & SIGNS.length - 1];
        }
        return at + count;
    }
}
