package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.text.WktForm;
import io.github.milvusfakedata.rule.WellKnownText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

class GeometriesTest {
    private static final int ROWS = 4_000;
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    @Test
    void everyFigureIsValidAndOnTheMap() throws ParseException {
        WKTReader reader = new WKTReader();
        for (long seed = 0; seed < 5; seed++) {
            for (String name : List.of("shape", "route", "zone", "location")) {
                for (String text : texts(name, seed)) {
                    Geometry figure = reader.read(text);
                    IsValidOp validity = new IsValidOp(figure);
                    assertThat(validity.isValid())
                            .as("seed %d, %s: %s", seed, text, validity.getValidationError())
                            .isTrue();
                    assertThat(WORLD.contains(figure.getEnvelopeInternal()))
                            .as(text)
                            .isTrue();
                    assertThat(text.length()).isLessThanOrEqualTo(WktForm.LONGEST);
                    assertThat(WellKnownText.isValid(text)).as(text).isTrue();
                }
            }
        }
    }

    @Test
    void mostFiguresAreOfTheFormThatTheNameSuggests() throws ParseException {
        assertThat(forms("location")).containsOnlyKeys("Point");
        assertThat(forms("delivery_route")).containsOnlyKeys("LineString", "MultiLineString");
        assertThat(forms("sales_areas")).containsOnlyKeys("Polygon", "MultiPolygon");
        Map<String, Integer> mixed = forms("geom");
        assertThat(mixed).containsOnlyKeys("Point", "Polygon", "LineString", "MultiPoint", "MultiPolygon");
        assertThat(mixed.get("Point")).isBetween(ROWS / 2, ROWS * 3 / 4);
    }

    @Test
    void pointsLieWhereLatitudeAndLongitudeSay() throws ParseException {
        Recipe recipe = new Recipe(3, Subject.GENERAL);
        List<String> points = Filled.texts(Meant.figures("location", recipe), 0, 200);
        double[] longitudes = Filled.rows(
                        Meant.floats(ColumnShape.DOUBLE, "longitude", 0, 1_000, false, recipe), 0, 200)
                .doubles();
        double[] latitudes = Filled.rows(Meant.floats(ColumnShape.DOUBLE, "latitude", 0, 1_000, false, recipe), 0, 200)
                .doubles();
        for (int row = 0; row < 200; row++) {
            Point point = (Point) new WKTReader().read(points.get(row));
            assertThat(point.getX()).isEqualTo(longitudes[row]);
            assertThat(point.getY()).isEqualTo(latitudes[row]);
        }
    }

    @Test
    void figuresHardlyEverRepeat() {
        assertThat(new HashSet<>(texts("geom", 1))).hasSizeGreaterThan(ROWS * 99 / 100);
    }

    private static Map<String, Integer> forms(String name) throws ParseException {
        Map<String, Integer> forms = new HashMap<>();
        for (String text : texts(name, 7)) {
            forms.merge(new WKTReader().read(text).getGeometryType(), 1, Integer::sum);
        }
        return forms;
    }

    private static List<String> texts(String name, long seed) {
        return Filled.texts(Meant.figures(name, new Recipe(seed, Subject.GENERAL)), 0, ROWS);
    }
}
