package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import java.util.ArrayList;
import java.util.List;

/** The properties of several forms that say how what is drawn becomes a number. */
final class NumberScaleProperties {
    static final String DIVIDE_BY = "divide_by";
    static final String ADD = "add";
    static final String ROUND = "round";
    static final String OUTSIDE = "outside";

    private static final List<String> ALL = List.of(DIVIDE_BY, ADD, ROUND, OUTSIDE);

    private NumberScaleProperties() {}

    /** The names of a form's own properties, and those of the scale behind them. */
    static String[] behind(String... own) {
        List<String> names = new ArrayList<>(List.of(own));
        names.addAll(ALL);
        return names.toArray(String[]::new);
    }

    /**
     * Reads a scale; values beyond bounds, and decimals, are treated as usual where nothing is said of them.
     *
     * @param decimals the usual ones
     */
    static NumberScale read(FormObject object, OutsideBounds usual, int decimals) {
        return new NumberScale(
                object.number(DIVIDE_BY, 1),
                object.number(ADD, 0),
                decimals(object, decimals),
                object.constant(OUTSIDE, OutsideBounds.class).orElse(usual));
    }

    /** The decimals to round to. */
    static int decimals(FormObject object, int usual) {
        return object.count(ROUND, 0, NumberScale.MOST_DECIMALS, usual);
    }

    /** Writes a scale, without what is usual. */
    static void write(NumberScale scale, OutsideBounds usual, int decimals, FormText text) {
        if (scale.unit() != 1) {
            text.put(DIVIDE_BY, scale.unit());
        }
        if (scale.offset() != 0) {
            text.put(ADD, scale.offset());
        }
        writeDecimals(scale, decimals, text);
        text.putUnless(usual, OUTSIDE, scale.outside());
    }

    /** Writes the decimals alone, unless they are the usual ones. */
    static void writeDecimals(NumberScale scale, int usual, FormText text) {
        if (scale.decimals() != usual) {
            text.put(ROUND, scale.decimals());
        }
    }
}
