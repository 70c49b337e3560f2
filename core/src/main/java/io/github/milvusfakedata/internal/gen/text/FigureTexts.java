package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;

/**
 * CityPlaces on the map as well-known text, longitude before latitude, around the row's place: a point lies where the row's
 * latitude and longitude say, everything else within a degree or so. All are valid: rings are closed, run counterclockwise
 * (holes clockwise) and don't cross themselves, and the parts of a multipolygon don't touch.
 */
public final class FigureTexts implements ColumnSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.STRING);

    /** Coordinates stay this far inside of the map's edges, in units of 10^−5 degrees, wherever figures have an extent. */
    private static final long MARGIN = 300_000;

    private static final long EAST_END = 18_000_000;
    private static final long NORTH_END = 9_000_000;

    private final WktForm[] outcomes;
    private final long key;
    private final SharedDraws draws;

    /**
     * The figures of a field.
     *
     * @param outcomes the forms, each as often as any other; a frequent one is repeated
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     */
    public FigureTexts(List<WktForm> outcomes, long key, Recipe recipe) {
        this.outcomes = outcomes.toArray(new WktForm[0]);
        this.key = key;
        draws = new SharedDraws(recipe);
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
        long longitude = draws.quantity(Quantity.LONGITUDE, row);
        long latitude = draws.quantity(Quantity.LATITUDE, row);
        if (form == WktForm.POINT) {
            return form.write(bits, longitude, latitude, to, at);
        }
        return form.write(bits, inside(longitude, EAST_END), inside(latitude, NORTH_END), to, at);
    }

    private static long inside(long coordinate, long end) {
        return Math.max(MARGIN - end, Math.min(end - MARGIN, coordinate));
    }
}
