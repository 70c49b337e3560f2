package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.HiddenDraws;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import java.util.List;

/**
 * Places on the map as well-known text, longitude before latitude, around the row's place: a point lies where the row's
 * latitude and longitude say, everything else within a degree or so. All are valid: rings are closed, run counterclockwise
 * (holes clockwise) and don't cross themselves, and the parts of a multipolygon don't touch.
 */
public final class Geometries implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    /** Coordinates stay this far inside of the map's edges, in units of 10^−5 degrees, wherever figures have an extent. */
    private static final long MARGIN = 300_000;

    private static final long EAST_END = 18_000_000;
    private static final long NORTH_END = 9_000_000;

    /** Which forms a field has, by the names at the end of its own. */
    private static final List<Figures> FIGURES = List.of(
            new Figures(
                    "point, location, position, place, coordinate, coord, pin, marker, centre, center, centroid, origin,"
                            + " destination, address, stop, spot, site",
                    "a point",
                    WktForm.outOfSixteen(16, 0, 0, 0, 0, 0)),
            new Figures(
                    "route, path, track, trajectory, line, road, way, trail, river, street, course, trip",
                    "a line of two to eight points, one in eight of several lines",
                    WktForm.outOfSixteen(0, 0, 14, 0, 2, 0)),
            new Figures(
                    "area, zone, region, boundary, border, polygon, footprint, outline, territory, parcel, district,"
                            + " coverage, fence, geofence, extent, bound, building, country, catchment",
                    "a polygon of four to sixteen corners, some with a hole, one in eight of several polygons",
                    WktForm.outOfSixteen(0, 14, 0, 0, 0, 2)));

    private static final WktForm[] MIXED = WktForm.outOfSixteen(11, 2, 1, 1, 0, 1);

    /**
     * What some field names mean.
     *
     * @param names the names, separated by commas
     * @param what what the figures are, for the reference
     * @param outcomes a form for each of sixteen equally likely outcomes
     */
    record Figures(String names, String what, WktForm[] outcomes) {}

    private final WktForm[] outcomes;
    private final long key;
    private final HiddenDraws hidden;

    /** The figures of a field. */
    public Geometries(String path, Recipe recipe) {
        outcomes = outcomes(FieldName.of(path));
        key = recipe.key(Stream.VALUE, path);
        hidden = new HiddenDraws(recipe);
    }

    private static WktForm[] outcomes(FieldName name) {
        NameIndex<WktForm[]> index = new NameIndex<>();
        for (Figures figures : FIGURES) {
            index.add(figures.names(), figures.outcomes());
        }
        return index.find(name).orElse(MIXED);
    }

    /** What the names mean, for the reference. */
    static List<Figures> figures() {
        return FIGURES;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public int longestText() {
        return WktForm.LONGEST;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            byte[] bytes = out.requireBytes(at + WktForm.LONGEST);
            at = figure(firstRow + row, bytes, at);
            offsets[row + 1] = at;
        }
    }

    private int figure(long row, byte[] to, int at) {
        long bits = CounterRng.bits(key, row);
        WktForm form = outcomes[CounterRng.below(bits, outcomes.length)];
        long longitude = hidden.quantity(Quantity.LONGITUDE, row);
        long latitude = hidden.quantity(Quantity.LATITUDE, row);
        if (form == WktForm.POINT) {
            return form.write(bits, longitude, latitude, to, at);
        }
        return form.write(bits, inside(longitude, EAST_END), inside(latitude, NORTH_END), to, at);
    }

    private static long inside(long coordinate, long end) {
        return Math.max(MARGIN - end, Math.min(end - MARGIN, coordinate));
    }
}
