package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Percentiles ascend from p0 to p100, and weights are some: what is true of them whatever they are of. */
final class NumberSharesCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENTILES = "Write for example {\"p0\": 1, \"p50\": 40, \"p100\": 900}.";
    private static final String WEIGHTS = "Write for example {\"1\": 30, \"2\": 70}.";

    private NumberSharesCheck() {}

    /** Adds what is wrong; returns whether nothing is. */
    static boolean check(NumberShares shares, String path, List<Problem> problems) {
        Optional<String> message =
                switch (shares.kind()) {
                    case WEIGHTS -> weights(shares.values());
                    case PERCENTILES -> percentiles(shares);
                };
        message.ifPresent(wrong -> problems.add(Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                wrong,
                shares.kind() == NumberShares.ShareKind.WEIGHTS ? WEIGHTS : PERCENTILES)));
        if (shares.kind() == NumberShares.ShareKind.WEIGHTS) {
            checkRepeated(shares.keys(), path, problems);
        }
        return message.isEmpty();
    }

    /** The same number may be written in two ways, as 1 and 1.0. */
    private static void checkRepeated(List<BigDecimal> numbers, String path, List<Problem> problems) {
        Set<BigDecimal> seen = new HashSet<>();
        for (BigDecimal number : numbers) {
            if (!seen.add(number.stripTrailingZeros())) {
                problems.add(Problem.warning(
                        ProblemCode.GENERATE.id(),
                        path,
                        "The number " + shown(number) + " is listed twice.",
                        "Keep one of them."));
            }
        }
    }

    /** What is wrong with weights, if anything. */
    static Optional<String> weights(List<BigDecimal> weights) {
        double sum = 0;
        for (BigDecimal weight : weights) {
            if (weight.signum() < 0) {
                return Optional.of("A weight is 0 or more, got " + shown(weight) + ".");
            }
            sum += weight.doubleValue();
        }
        if (sum == 0) {
            return Optional.of("All weights are 0, so there is nothing to choose.");
        }
        return Double.isFinite(sum) ? Optional.empty() : Optional.of("The weights are too large.");
    }

    private static Optional<String> percentiles(NumberShares shares) {
        List<BigDecimal> percents = shares.keys();
        int last = percents.size() - 1;
        if (last < 1 || percents.get(0).signum() != 0 || percents.get(last).compareTo(HUNDRED) != 0) {
            return Optional.of("Percentiles begin with p0, the smallest number, and end with p100, the largest.");
        }
        for (int i = 1; i <= last; i++) {
            BigDecimal percent = percents.get(i);
            if (percent.compareTo(percents.get(i - 1)) <= 0) {
                return Optional.of("Percentiles ascend, but p" + percent + " follows p" + percents.get(i - 1) + ".");
            }
            if (percent.stripTrailingZeros().scale() > 1) {
                return Optional.of("Percentiles are no finer than a tenth, got p" + percent + ".");
            }
            BigDecimal value = shares.values().get(i);
            if (value.compareTo(shares.values().get(i - 1)) < 0) {
                return Optional.of("The numbers of percentiles ascend, but p" + percent + " is " + shown(value)
                        + " and p" + percents.get(i - 1) + " is "
                        + shown(shares.values().get(i - 1)) + ".");
            }
        }
        return Optional.empty();
    }

    private static String shown(BigDecimal number) {
        return Literal.number(number).shown();
    }
}
