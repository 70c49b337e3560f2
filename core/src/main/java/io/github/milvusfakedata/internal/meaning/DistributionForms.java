package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import java.util.List;

/** The forms of distributions. */
final class DistributionForms {
    private static final String BETWEEN = "between";

    private static final DistributionForm<Distribution.Through> QUANTILES =
            new DistributionForm<>(
                    Distribution.Through.class,
                    "{\"quantiles\": [0, 0.25, 1], \"between\": [0, 100]}",
                    "quantiles",
                    BETWEEN) {
                @Override
                Distribution.Through readDistribution(FormObject object) {
                    return new Distribution.Through(object.numbers("quantiles"));
                }

                @Override
                void writeDistribution(Distribution.Through lines, FormText text) {
                    text.putNumbers("quantiles", lines.knots());
                }

                @Override
                NumberScale readScale(FormObject object) {
                    return object.has(BETWEEN) ? stretched(object) : super.readScale(object);
                }

                @Override
                void writeScale(NumberScale scale, FormText text) {
                    if (scale.outside() != OutsideBounds.STRETCH) {
                        super.writeScale(scale, text);
                        return;
                    }
                    text.putNumbers(BETWEEN, List.of(scale.offset(), scale.offset() + 1 / scale.unit()));
                    NumberScaleProperties.writeDecimals(scale, NumberScale.MOST_DECIMALS, text);
                }
            };

    private static final DistributionForm<Distribution.OneOf> ONE_OF =
            new DistributionForm<>(Distribution.OneOf.class, "{\"one_of\": [24, 25, 30]}", "one_of") {
                @Override
                Distribution.OneOf readDistribution(FormObject object) {
                    return new Distribution.OneOf(object.numbers("one_of"));
                }

                @Override
                void writeDistribution(Distribution.OneOf values, FormText text) {
                    text.putNumbers("one_of", values.values());
                }
            };

    private static final DistributionForm<Distribution.AtPercents> AT_PERCENTS =
            new DistributionForm<>(
                    Distribution.AtPercents.class,
                    "{\"at_percents\": [0, 50, 100], \"values\": [1, 40, 900]}",
                    "at_percents",
                    "values") {
                @Override
                Distribution.AtPercents readDistribution(FormObject object) {
                    return new Distribution.AtPercents(object.numbers("at_percents"), object.numbers("values"));
                }

                @Override
                void writeDistribution(Distribution.AtPercents lines, FormText text) {
                    text.putNumbers("at_percents", lines.percents()).putNumbers("values", lines.values());
                }
            };

    private static final DistributionForm<Distribution.Weighted> WEIGHTED =
            new DistributionForm<>(
                    Distribution.Weighted.class,
                    "{\"weighted\": [1, 2, 5], \"weights\": [6, 3, 1]}",
                    "weighted",
                    "weights") {
                @Override
                Distribution.Weighted readDistribution(FormObject object) {
                    return new Distribution.Weighted(object.numbers("weighted"), object.numbers("weights"));
                }

                @Override
                void writeDistribution(Distribution.Weighted values, FormText text) {
                    text.putNumbers("weighted", values.values()).putNumbers("weights", values.weights());
                }
            };

    static final List<ValueForm<?>> ALL =
            List.of(new NamedDistributionForm(), QUANTILES, ONE_OF, AT_PERCENTS, WEIGHTED);

    private DistributionForms() {}

    private static NumberScale stretched(FormObject object) {
        List<Double> ends = object.numbers(BETWEEN);
        boolean isScaledElse = object.has(NumberScaleProperties.DIVIDE_BY)
                || object.has(NumberScaleProperties.ADD)
                || object.has(NumberScaleProperties.OUTSIDE);
        if (ends.size() != 2 || isScaledElse) {
            throw object.mistake(
                    "Two numbers between which 0 to 1 is stretched are needed, and nothing else that scales.",
                    "Write \"between\": [0, 100].");
        }
        double unit = 1 / (ends.get(1) - ends.get(0));
        if (!(ends.get(0) < ends.get(1)) || unit == 0) {
            throw object.mistakeIn(
                    BETWEEN,
                    "The smaller bound comes first, and there are numbers between both, got "
                            + object.node(BETWEEN).items().get(0).text() + " and "
                            + object.node(BETWEEN).items().get(1).text() + ".",
                    "Write \"between\": [0, 100].");
        }
        return new NumberScale(
                unit,
                ends.get(0),
                NumberScaleProperties.decimals(object, NumberScale.MOST_DECIMALS),
                OutsideBounds.STRETCH);
    }
}
