package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberMeaningsTest {
    private static final int ROWS = 200;
    private static final long WINDOW_START = 1_420_070_400_000L;
    private static final long WINDOW_END = 1_767_225_599_999L;

    @Test
    void keepsWholeNumbersWithinAnyBounds() {
        for (String name : names()) {
            for (long seed = 0; seed < 12; seed++) {
                long bits = CounterRng.mix(seed * 31 + name.hashCode());
                long low = bits >> (bits & 63);
                long high = CounterRng.mix(bits) >> (bits >> 8 & 63);
                long min = Math.min(low, high);
                long max = Math.max(low, high);
                long[] values = longs(name, min, max, new Recipe(seed, Subject.VIDEOS));
                for (long value : values) {
                    assertThat(value >= min && value <= max)
                            .as("seed %d: %s %d in %d … %d", seed, name, value, min, max)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void keepsFloatsWithinAnyBounds() {
        for (String name : names()) {
            for (int seed = 0; seed < 12; seed++) {
                long bits = CounterRng.mix(seed * 37 + name.hashCode());
                float low = finite(Float.intBitsToFloat((int) bits));
                float high = finite(Float.intBitsToFloat((int) (bits >> 32)));
                float min = Math.min(low, high);
                float max = Math.max(low, high);
                Recipe recipe = new Recipe(seed, Subject.VIDEOS);
                ColumnBuffer out = Filled.rows(Meant.floats(ColumnShape.FLOAT, name, min, max, true, recipe), 5, ROWS);
                for (int row = 0; row < ROWS; row++) {
                    assertThat(out.floats()[row] >= min && out.floats()[row] <= max)
                            .as("seed %d: %s %s in %s … %s", seed, name, out.floats()[row], min, max)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void keepsDoublesWithinAnyBounds() {
        for (String name : names()) {
            for (int seed = 0; seed < 12; seed++) {
                long bits = CounterRng.mix(seed * 41 + name.hashCode());
                double low = seed == 0 ? -Double.MAX_VALUE : finite(Double.longBitsToDouble(bits));
                double high = seed == 0 ? Double.MAX_VALUE : finite(Double.longBitsToDouble(CounterRng.mix(bits)));
                double min = Math.min(low, high);
                double max = Math.max(low, high);
                Recipe recipe = new Recipe(seed, Subject.COMMERCE);
                ColumnBuffer out = Filled.rows(Meant.floats(ColumnShape.DOUBLE, name, min, max, true, recipe), 5, ROWS);
                for (int row = 0; row < ROWS; row++) {
                    assertThat(out.doubles()[row] >= min && out.doubles()[row] <= max)
                            .as("seed %d: %s %s in %s … %s", seed, name, out.doubles()[row], min, max)
                            .isTrue();
                }
            }
        }
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0.5;
    }

    @Test
    void fitsTheShapeWhereNoBoundsAreGiven() {
        for (String name : names()) {
            Recipe recipe = new Recipe(3, Subject.NEWS);
            ColumnBuffer bytes = Filled.rows(Meant.integers(ColumnShape.INT8, name, 0, 100, false, recipe), 0, ROWS);
            ColumnBuffer shorts =
                    Filled.rows(Meant.integers(ColumnShape.INT16, name, 0, 1_000, false, recipe), 0, ROWS);
            ColumnBuffer doubles =
                    Filled.rows(Meant.floats(ColumnShape.DOUBLE, name, 0, 1_000, false, recipe), 0, ROWS);
            for (int row = 0; row < ROWS; row++) {
                assertThat(bytes.ints()[row]).as(name).isBetween(-128, 127);
                assertThat(shorts.ints()[row]).as(name).isBetween(-32_768, 32_767);
                assertThat(doubles.doubles()[row]).as(name).isFinite();
            }
        }
    }

    @Test
    void givesTheOnlyValueThatBoundsAllow() {
        for (String name : names()) {
            assertThat(longs(name, 7, 7, new Recipe(1, Subject.USERS))).as(name).containsOnly(7);
        }
    }

    @Test
    void givesTheSameRowsHoweverTheyAreCut() {
        Recipe recipe = new Recipe(4, Subject.IMAGES);
        for (String name : names()) {
            long[] whole = longs(name, 0, 1_000_000, recipe);
            ColumnBuffer piece =
                    Filled.rows(Meant.integers(ColumnShape.INT64, name, 0, 1_000_000, true, recipe), 90, 60);
            assertThat(Arrays.copyOf(piece.longs(), 60)).as(name).isEqualTo(Arrays.copyOfRange(whole, 90, 150));
        }
    }

    @Test
    void givesDatesOfTheWindowInMillisecondsOrSeconds() {
        Recipe recipe = new Recipe(5, Subject.DOCUMENTS);
        for (String name : List.of("publish_date", "createdAt", "last_login", "upload_time", "timestamp")) {
            for (long value : free(name, recipe)) {
                assertThat(value).as(name).isBetween(WINDOW_START, WINDOW_END);
            }
            ColumnBuffer seconds =
                    Filled.rows(Meant.integers(ColumnShape.INT32, name, 0, 1_000_000, false, recipe), 0, ROWS);
            for (int row = 0; row < ROWS; row++) {
                assertThat(seconds.ints()[row] * 1_000L).as(name).isBetween(WINDOW_START - 1_000, WINDOW_END);
            }
        }
    }

    @Test
    void stretchesDatesOverOtherBounds() {
        long min = 1_700_000_000L;
        long max = 1_710_000_000L;
        long[] values = longs("created_at", min, max, new Recipe(6, Subject.DOCUMENTS));
        assertThat(Arrays.stream(values)
                        .filter(value -> value == min || value == max)
                        .count())
                .isLessThan(3);
        assertThat(Arrays.stream(values).min().orElseThrow()).isLessThan(min + 1_000_000);
        assertThat(Arrays.stream(values).max().orElseThrow()).isGreaterThan(max - 1_000_000);
    }

    @Test
    void letsTheFieldsOfARowAgree() {
        for (long seed = 0; seed < 20; seed++) {
            Recipe recipe = new Recipe(seed, Subject.USERS);
            long[] registered = free("registration_date", recipe);
            long[] login = free("last_login", recipe);
            long[] views = longs("view_count", 0, 10_000_000_000L, recipe);
            long[] likes = longs("like_count", 0, 1_000_000_000L, recipe);
            long[] purchases = longs("total_purchases", 0, 10_000, recipe);
            float[] spent = Filled.rows(
                            Meant.floats(ColumnShape.FLOAT, "total_spent", 0, 1_000_000, true, recipe), 0, ROWS)
                    .floats();
            for (int row = 0; row < ROWS; row++) {
                assertThat(login[row]).isGreaterThanOrEqualTo(registered[row]);
                assertThat(likes[row]).isLessThanOrEqualTo(views[row]);
                assertThat(spent[row] > 0).isEqualTo(purchases[row] > 0);
            }
        }
    }

    @Test
    void sellsNothingForMoreThanItsPrice() {
        for (Subject subject : Subject.values()) {
            for (long seed = 0; seed < 10; seed++) {
                Recipe recipe = new Recipe(seed, subject);
                double[] prices = Filled.rows(
                                Meant.floats(ColumnShape.DOUBLE, "price", 0, 1_000, false, recipe), 0, ROWS)
                        .doubles();
                double[] sales = Filled.rows(
                                Meant.floats(ColumnShape.DOUBLE, "sale_price", 0, 1_000, false, recipe), 0, ROWS)
                        .doubles();
                for (int row = 0; row < ROWS; row++) {
                    assertThat(sales[row]).isBetween(0.59 * prices[row] - 0.01, prices[row]);
                }
            }
        }
    }

    @Test
    void countsTheWordsThatTheTextHas() {
        for (Subject subject : Subject.values()) {
            Recipe recipe = new Recipe(9, subject);
            List<String> texts = Filled.texts(Meant.texts("full_text", 50_000, recipe), 0, ROWS);
            long[] counts = longs("word_count", 50, 10_000, recipe);
            long[] minutes = longs("reading_time_minutes", 1, 60, recipe);
            for (int row = 0; row < ROWS; row++) {
                String text = texts.get(row);
                assertThat(text).doesNotContain("  ").doesNotEndWith(" ").matches("(?s).*[.?!]\"?");
                assertThat(text.split(" ")).hasSize((int) counts[row]);
                assertThat(minutes[row]).isEqualTo((counts[row] + 199) / 200);
            }
        }
    }

    @Test
    void roundsPricesToCentsAndRatingsToTenths() {
        Recipe recipe = new Recipe(10, Subject.COMMERCE);
        double[] prices = Filled.rows(Meant.floats(ColumnShape.DOUBLE, "price", 0.01, 10_000, true, recipe), 0, ROWS)
                .doubles();
        double[] ratings = Filled.rows(Meant.floats(ColumnShape.DOUBLE, "rating", 1, 5, true, recipe), 0, ROWS)
                .doubles();
        int nines = 0;
        for (int row = 0; row < ROWS; row++) {
            long cents = Math.round(prices[row] * 100);
            assertThat(prices[row]).isEqualTo(cents / 100.0);
            assertThat(ratings[row]).isEqualTo(Math.round(ratings[row] * 10) / 10.0);
            nines += cents % 100 == 99 ? 1 : 0;
        }
        assertThat(nines).isBetween(ROWS / 3, ROWS * 3 / 4);
    }

    @Test
    void fillsTheBoundsOfAScore() {
        double[] scores = Filled.rows(
                        Meant.floats(ColumnShape.DOUBLE, "relevance_score", 0, 100, true, new Recipe(11, Subject.NEWS)),
                        0,
                        ROWS)
                .doubles();
        assertThat(Arrays.stream(scores, 0, ROWS).max().orElseThrow()).isGreaterThan(90);
    }

    @Test
    void countsBeyondABoundBecomeTheBound() {
        Recipe recipe = new Recipe(13, Subject.USERS);
        long[] views = longs("view_count", 0, 10_000_000_000L, recipe);
        long most = Arrays.stream(views).sorted().toArray()[ROWS * 3 / 4];

        long[] bounded = longs("view_count", 0, most, recipe);

        assertThat(bounded)
                .isEqualTo(
                        Arrays.stream(views).map(value -> Math.min(value, most)).toArray());
    }

    @Test
    void pricesBeyondABoundAreSpreadBetweenTheBounds() {
        Recipe recipe = new Recipe(14, Subject.COMMERCE);
        double[] prices = prices(1_000_000, recipe);
        double most = Arrays.stream(prices).sorted().toArray()[ROWS * 3 / 4];

        double[] bounded = prices(most, recipe);

        for (int row = 0; row < ROWS; row++) {
            if (prices[row] <= most) {
                assertThat(bounded[row]).isEqualTo(prices[row]);
            } else {
                assertThat(bounded[row]).isBetween(0.0, most);
            }
        }
        assertThat(Arrays.stream(bounded).filter(value -> value == most).count())
                .isLessThan(ROWS / 20);
    }

    private static double[] prices(double most, Recipe recipe) {
        ColumnBuffer out = Filled.rows(Meant.floats(ColumnShape.DOUBLE, "price", 0, most, true, recipe), 0, ROWS);
        return Arrays.copyOf(out.doubles(), ROWS);
    }

    @Test
    void shapesTheElementsOfArraysToo() {
        ElementSource source =
                Meant.floatElements(ColumnShape.FLOAT, "ratings", 1, 5, true, new Recipe(12, Subject.COMMERCE));
        int[] offsets = {0, 3, 3, 10};
        ColumnBuffer three = new ColumnBuffer(source.layout());
        source.fill(7, 3, offsets, three);
        ColumnBuffer last = new ColumnBuffer(source.layout());
        source.fill(9, 1, new int[] {0, 7}, last);
        for (int element = 0; element < 10; element++) {
            float tenths = three.floats()[element] * 10;
            assertThat(tenths).isBetween(10f, 50f).isEqualTo(Math.round(tenths));
        }
        assertThat(Arrays.copyOf(last.floats(), 7)).isEqualTo(Arrays.copyOfRange(three.floats(), 3, 10));
    }

    private static long[] free(String name, Recipe recipe) {
        ColumnBuffer out = Filled.rows(Meant.integers(ColumnShape.INT64, name, 0, 1L << 40, false, recipe), 0, ROWS);
        return Arrays.copyOf(out.longs(), ROWS);
    }

    private static long[] longs(String name, long min, long max, Recipe recipe) {
        ColumnBuffer out = Filled.rows(Meant.integers(ColumnShape.INT64, name, min, max, true, recipe), 0, ROWS);
        return Arrays.copyOf(out.longs(), ROWS);
    }

    private static float finite(float value) {
        return Float.isFinite(value) ? value : 0.5f;
    }

    /** The first name of each meaning, so that a new one is tested without another line here. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("what_nobody_knows"));
        for (Meaning meaning : MeaningFile.of("numbers").of(Subject.VIDEOS)) {
            names.add(meaning.names().get(0).replace(' ', '_'));
        }
        return names;
    }
}
