package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.rng.CounterRng;
import java.nio.charset.StandardCharsets;

/**
 * The forms of well-known text that {@link FigureTexts} writes. Coordinates are in units of 10^−5 degrees, about a metre;
 * figures lie within six times their radius of the place that they are given.
 */
public enum WktForm {
    POINT,
    POLYGON,
    LINESTRING,
    MULTIPOINT,
    MULTILINESTRING,
    MULTIPOLYGON;

    /** No figure has more bytes: three polygons of 17 corners, each with a hole of as many, of 24 bytes a corner. */
    public static final int LONGEST = 2_600;

    private static final int PLACES = 5;
    private static final int DIRECTIONS = 16;
    private static final int CIRCLE = DIRECTIONS - 1;
    private static final int ONE_SHIFT = 12;
    private static final int[] EASTWARDS = directions(0);
    private static final int[] NORTHWARDS = directions(DIRECTIONS / 4);

    /** 200 m to 20 km. */
    private static final int SMALLEST_RADIUS = 200;

    private static final int RADIUS_RANGE = 20_000 - SMALLEST_RADIUS;
    private static final int PERCENT = 100;

    private final byte[] tag = (name() + " ").getBytes(StandardCharsets.US_ASCII);

    /** Cosines of sixteen directions, from a quarter turn on sines, in units of 2^−12. */
    private static int[] directions(int behind) {
        int[] parts = new int[DIRECTIONS];
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            double angle = 2 * StrictMath.PI * (direction - behind) / DIRECTIONS;
            parts[direction] = (int) StrictMath.rint(StrictMath.cos(angle) * (1 << ONE_SHIFT));
        }
        return parts;
    }

    /** Writes a figure at a place, decided by random bits. Returns the place behind it in the array. */
    int write(long bits, long longitude, long latitude, byte[] to, int at) {
        System.arraycopy(tag, 0, to, at, tag.length);
        int end = at + tag.length;
        int radius = SMALLEST_RADIUS + CounterRng.below(CounterRng.lane(bits, 0), RADIUS_RANGE);
        long own = CounterRng.lane(bits, 1);
        return switch (this) {
            case POINT -> closed(point(longitude, latitude, to, opened(to, end)), to);
            case POLYGON -> polygon(own, longitude, latitude, radius, to, end);
            case LINESTRING -> line(own, longitude, latitude, radius, to, end);
            case MULTIPOINT, MULTILINESTRING, MULTIPOLYGON -> several(own, longitude, latitude, radius, to, end);
        };
    }

    /** Two or three parts, each three radii east of the one before, so that polygons don't meet. */
    private int several(long bits, long longitude, long latitude, int radius, byte[] to, int at) {
        int parts = 2 + (int) (bits & 1);
        int end = opened(to, at);
        for (int part = 0; part < parts; part++) {
            end = part == 0 ? end : separated(to, end);
            long own = CounterRng.lane(bits, part);
            long east = longitude + 3L * radius * part;
            end = switch (this) {
                case MULTIPOINT -> closed(point(east, latitude + (own >>> 56), to, opened(to, end)), to);
                case MULTILINESTRING -> line(own, east, latitude, radius, to, end);
                case POINT, POLYGON, LINESTRING, MULTIPOLYGON -> polygon(own, east, latitude, radius, to, end);
            };
        }
        return closed(end, to);
    }

    /** Two to eight points, each in nearly the direction of the one before. */
    private static int line(long bits, long longitude, long latitude, int radius, byte[] to, int at) {
        int points = 2 + CounterRng.below(bits, 7);
        int direction = (int) bits & CIRCLE;
        long east = longitude;
        long north = latitude;
        int end = point(east, north, to, opened(to, at));
        for (int next = 1; next < points; next++) {
            long own = CounterRng.lane(bits, next);
            direction = direction + CounterRng.below(own, 5) - 2 & CIRCLE;
            int step = radius / 4 + (int) (own & CIRCLE);
            east += (long) EASTWARDS[direction] * step >> ONE_SHIFT;
            north += (long) NORTHWARDS[direction] * step >> ONE_SHIFT;
            end = point(east, north, to, separated(to, end));
        }
        return closed(end, to);
    }

    /**
     * A ring of 4, 8 or 16 corners, each in a direction of its own and 60 to 100 per cent of the radius away, so that it
     * can't cross itself; in one of eight cases with a hole of at most 30 per cent of the radius, which even a ring of four
     * corners leaves room for (0.6 × cos 45° = 0.42).
     */
    private static int polygon(long bits, long longitude, long latitude, int radius, byte[] to, int at) {
        int step = 1 << CounterRng.below(bits, 3);
        int end = ring(bits, longitude, latitude, radius, 60, 40, step, to, opened(to, at));
        if ((bits & 7) == 0) {
            end = ring(CounterRng.mix(bits), longitude, latitude, radius, 20, 10, -step, to, separated(to, end));
        }
        return closed(end, to);
    }

    private static int ring(
            long bits,
            long longitude,
            long latitude,
            int radius,
            int leastPercent,
            int range,
            int step,
            byte[] to,
            int at) {
        int end = opened(to, at);
        int corners = DIRECTIONS / Math.abs(step);
        for (int corner = 0; corner <= corners; corner++) {
            end = corner == 0 ? end : separated(to, end);
            int direction = corner * step & CIRCLE;
            int percent = leastPercent + CounterRng.below(CounterRng.lane(bits, corner % corners), range + 1);
            long reach = (long) radius * percent / PERCENT;
            end = point(
                    longitude + (EASTWARDS[direction] * reach >> ONE_SHIFT),
                    latitude + (NORTHWARDS[direction] * reach >> ONE_SHIFT),
                    to,
                    end);
        }
        return closed(end, to);
    }

    private static int point(long longitude, long latitude, byte[] to, int at) {
        int end = AsciiNumbers.fixed(longitude, PLACES, to, at);
        to[end] = ' ';
        return AsciiNumbers.fixed(latitude, PLACES, to, end + 1);
    }

    private static int opened(byte[] to, int at) {
        to[at] = '(';
        return at + 1;
    }

    private static int separated(byte[] to, int at) {
        to[at] = ',';
        to[at + 1] = ' ';
        return at + 2;
    }

    private static int closed(int at, byte[] to) {
        to[at] = ')';
        return at + 1;
    }
}
