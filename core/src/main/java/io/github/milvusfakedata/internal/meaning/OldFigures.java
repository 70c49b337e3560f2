package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.WktForm;
import io.github.milvusfakedata.internal.spec.FigureSpec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class OldFigures {
    private static final List<Figures> FIGURES = List.of(
            new Figures(
                    "point, location, position, place, coordinate, coord, pin, marker, centre, center, centroid, origin,"
                            + " destination, address, stop, spot, site",
                    "a point",
                    outOfSixteen(16, 0, 0, 0, 0, 0)),
            new Figures(
                    "route, path, track, trajectory, line, road, way, trail, river, street, course, trip",
                    "a line of two to eight points, one in eight of several lines",
                    outOfSixteen(0, 0, 14, 0, 2, 0)),
            new Figures(
                    "area, zone, region, boundary, border, polygon, footprint, outline, territory, parcel, district,"
                            + " coverage, fence, geofence, extent, bound, building, country, catchment",
                    "a polygon of four to sixteen corners, some with a hole, one in eight of several polygons",
                    outOfSixteen(0, 14, 0, 0, 0, 2)));

    private static final FigureSpec MIXED = outOfSixteen(11, 2, 1, 1, 0, 1);

    /**
     * What some field names mean.
     *
     * @param names the names, separated by commas
     * @param what what the figures are, for the reference
     * @param outcomes a form for each of sixteen equally likely outcomes
     */
    record Figures(String names, String what, FigureSpec outcomes) {}

    private static FigureSpec outcomes(FieldName name) {
        NameIndex<FigureSpec> index = new NameIndex<>();
        for (Figures figures : FIGURES) {
            index.add(figures.names(), figures.outcomes());
        }
        return index.find(name).orElse(MIXED);
    }

    static List<Figures> figures() {
        return FIGURES;
    }

    static FigureSpec of(FieldName name) {
        return outcomes(name);
    }

    private static FigureSpec outOfSixteen(int... numbers) {
        Map<WktForm, Integer> weights = new EnumMap<>(WktForm.class);
        for (WktForm form : WktForm.values()) {
            weights.put(form, numbers[form.ordinal()]);
        }
        return new FigureSpec(weights);
    }
}
