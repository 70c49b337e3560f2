package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.ZipfRanks;
import io.github.milvusfakedata.internal.gen.law.ExponentialLaw;
import io.github.milvusfakedata.internal.gen.law.Law;
import io.github.milvusfakedata.internal.gen.law.LogLogisticLaw;
import io.github.milvusfakedata.internal.gen.law.LogNormalLaw;
import io.github.milvusfakedata.internal.gen.law.NormalLaw;
import io.github.milvusfakedata.internal.gen.law.ParetoLaw;
import io.github.milvusfakedata.internal.gen.law.TriangularLaw;
import io.github.milvusfakedata.internal.gen.law.UniformLaw;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.ZipfSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The distributions of numbers that have a name, in the order of the reference. */
final class LawForms {
    private static final String DISTRIBUTION = NamedDistributionForm.DISTRIBUTION;
    private static final String MIN = NumberCutProperties.MIN;
    private static final String MAX = NumberCutProperties.MAX;

    private static final LawForm<UniformLaw> UNIFORM =
            new LawForm<>(
                    UniformLaw.class,
                    "uniform",
                    "{\"distribution\": \"uniform\", \"min\": 0, \"max\": 100}",
                    true,
                    MIN,
                    MAX,
                    NumberCutProperties.UNIQUE) {
                @Override
                UniformLaw law(FormObject object) {
                    BigDecimal min = object.number(MIN);
                    BigDecimal max = object.number(MAX);
                    NumberCutProperties.requireOrder(object, Optional.of(min), Optional.of(max));
                    return new UniformLaw(min.doubleValue(), max.doubleValue());
                }

                @Override
                void writeLaw(UniformLaw law, FormText text) {
                    text.put(DISTRIBUTION, name());
                }
            };

    private static final LawForm<NormalLaw> NORMAL =
            new LawForm<>(
                    NormalLaw.class,
                    "normal",
                    "{\"distribution\": \"normal\", \"mean\": 10, \"stddev\": 2}",
                    false,
                    "mean",
                    "stddev") {
                @Override
                NormalLaw law(FormObject object) {
                    return new NormalLaw(object.number("mean").doubleValue(), positive(object, "stddev"));
                }

                @Override
                void writeLaw(NormalLaw law, FormText text) {
                    text.put(DISTRIBUTION, name()).put("mean", law.mean()).put("stddev", law.stddev());
                }
            };

    private static final LawForm<LogNormalLaw> LOGNORMAL =
            new LawForm<>(
                    LogNormalLaw.class,
                    "lognormal",
                    "{\"distribution\": \"lognormal\", \"median\": 40, \"sigma\": 0.8}",
                    false,
                    "median",
                    "sigma") {
                @Override
                void requireOwnWords(FormObject object) {
                    for (String other : List.of("mean", "stddev", "mu")) {
                        if (object.has(other)) {
                            throw object.mistakeIn(
                                    other,
                                    "A lognormal distribution has a median and sigma, the standard deviation of the"
                                            + " logarithm, but no " + other + ".",
                                    "Write " + example() + ": the median is e to the power of the logarithm's mean.");
                        }
                    }
                }

                @Override
                LogNormalLaw law(FormObject object) {
                    return new LogNormalLaw(
                            positive(object, "median"), object.has("sigma") ? positive(object, "sigma") : 1);
                }

                @Override
                void writeLaw(LogNormalLaw law, FormText text) {
                    text.put(DISTRIBUTION, name()).put("median", law.median());
                    if (law.sigma() != 1) {
                        text.put("sigma", law.sigma());
                    }
                }
            };

    private static final LawForm<ExponentialLaw> EXPONENTIAL =
            new LawForm<>(
                    ExponentialLaw.class,
                    "exponential",
                    "{\"distribution\": \"exponential\", \"mean\": 30}",
                    false,
                    "mean") {
                @Override
                ExponentialLaw law(FormObject object) {
                    return new ExponentialLaw(positive(object, "mean"));
                }

                @Override
                void writeLaw(ExponentialLaw law, FormText text) {
                    text.put(DISTRIBUTION, name()).put("mean", law.mean());
                }
            };

    private static final LawForm<ParetoLaw> PARETO =
            new LawForm<>(
                    ParetoLaw.class,
                    "pareto",
                    "{\"distribution\": \"pareto\", \"minimum\": 1, \"shape\": 1.16}",
                    false,
                    "minimum",
                    "shape") {
                @Override
                ParetoLaw law(FormObject object) {
                    return new ParetoLaw(positive(object, "minimum"), positive(object, "shape"));
                }

                @Override
                void writeLaw(ParetoLaw law, FormText text) {
                    text.put(DISTRIBUTION, name()).put("minimum", law.minimum()).put("shape", law.shape());
                }
            };

    private static final LawForm<TriangularLaw> TRIANGULAR =
            new LawForm<>(
                    TriangularLaw.class,
                    "triangular",
                    "{\"distribution\": \"triangular\", \"min\": 0, \"mode\": 3, \"max\": 10}",
                    true,
                    MIN,
                    "mode",
                    MAX) {
                @Override
                TriangularLaw law(FormObject object) {
                    double min = object.number(MIN).doubleValue();
                    double mode = object.number("mode").doubleValue();
                    double max = object.number(MAX).doubleValue();
                    if (!(min < max) || mode < min || mode > max) {
                        throw object.mistakeIn(
                                "mode",
                                "min, mode and max must ascend, got "
                                        + object.node(MIN).text() + ", "
                                        + object.node("mode").text() + " and "
                                        + object.node(MAX).text() + ".",
                                "Write " + example() + ", for example.");
                    }
                    return new TriangularLaw(min, mode, max);
                }

                @Override
                void writeLaw(TriangularLaw law, FormText text) {
                    text.put(DISTRIBUTION, name())
                            .put(MIN, law.least())
                            .put("mode", law.mode())
                            .put(MAX, law.most());
                }
            };

    private static final LawForm<LogLogisticLaw> LOGLOGISTIC =
            new LawForm<>(
                    LogLogisticLaw.class,
                    "loglogistic",
                    "{\"distribution\": \"loglogistic\", \"median\": 39, \"spread\": 0.55}",
                    false,
                    "median",
                    "spread") {
                @Override
                LogLogisticLaw law(FormObject object) {
                    return new LogLogisticLaw(positive(object, "median"), positive(object, "spread"));
                }

                @Override
                void writeLaw(LogLogisticLaw law, FormText text) {
                    text.put(DISTRIBUTION, name()).put("median", law.median()).put("spread", law.spread());
                }
            };

    private static final NamedNumbers ZIPF =
            new NamedNumbers(
                    "zipf",
                    "{\"distribution\": \"zipf\", \"exponent\": 1.1, \"n\": 5000}",
                    List.of("exponent", "n", MIN, MAX)) {
                @Override
                boolean says(ValueSpec spec) {
                    return spec instanceof ZipfSpec;
                }

                @Override
                ZipfSpec read(FormObject object) {
                    Optional<BigDecimal> min = NumberCutProperties.bound(object, MIN);
                    Optional<BigDecimal> max = NumberCutProperties.bound(object, MAX);
                    NumberCutProperties.requireOrder(object, min, max);
                    return new ZipfSpec(
                            exponent(object, "exponent", example()), count(object, "n", example()), min, max);
                }

                @Override
                void write(ValueSpec spec, FormText text) {
                    ZipfSpec ranks = (ZipfSpec) spec;
                    text.put(DISTRIBUTION, name())
                            .put("exponent", ranks.exponent())
                            .put("n", ranks.count());
                    ranks.min().ifPresent(min -> text.put(MIN, min));
                    ranks.max().ifPresent(max -> text.put(MAX, max));
                }
            };

    static final List<NamedNumbers> ALL =
            List.of(UNIFORM, NORMAL, LOGNORMAL, EXPONENTIAL, ZIPF, PARETO, TRIANGULAR, LOGLOGISTIC);

    private LawForms() {}

    static boolean isUniform(Law law) {
        return law instanceof UniformLaw;
    }

    /** The exponent of Zipf's law: 0 to 10. */
    static double exponent(FormObject object, String property, String example) {
        double exponent = object.number(property).doubleValue();
        if (!(exponent >= 0 && exponent <= ZipfRanks.MOST_EXPONENT)) {
            throw object.mistakeIn(
                    property,
                    "The exponent must be from 0 to 10, got "
                            + object.node(property).text() + ".",
                    "Write " + example + ", for example.");
        }
        return exponent;
    }

    /** How many ranks there are. */
    static long count(FormObject object, String property, String example) {
        long count = object.whole(property);
        if (count < 1 || count > ZipfRanks.MOST_RANKS) {
            throw object.mistakeIn(
                    property,
                    property + " must be a whole number from 1 to 2^53, got "
                            + object.node(property).text() + ".",
                    "Write " + example + ", for example.");
        }
        return count;
    }
}
