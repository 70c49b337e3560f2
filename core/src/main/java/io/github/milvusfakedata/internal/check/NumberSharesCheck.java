package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.NumberShares;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Percentiles ascend from p0 to p100, and weights are some: what is true of them whatever they are of. */
final class NumberSharesCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENTILES = "Write for example {\"p0\": 1, \"p50\": 40, \"p100\": 900}.";
    private static final String WEIGHTS = "Write for example {\"1\": 30, \"2\": 70}.";

    private NumberSharesCheck() {}

    /** Adds what is wrong; returns whether nothing is. */
    static boolean check(NumberShares shares, String path, List<Problem> problems) {
        return switch (shares.kind()) {
            case WEIGHTS -> checkWeights(shares, path, problems);
            case PERCENTILES -> {
                Optional<String> message = percentiles(shares);
                message.ifPresent(wrong -> problems.add(error(path, wrong, PERCENTILES)));
                yield message.isEmpty();
            }
        };
    }

    private static boolean checkWeights(NumberShares shares, String path, List<Problem> problems) {
        ListedWeights listed =
                new ListedWeights(shares.keys().stream().map(Literal::number).toList(), shares.values());
        List<ListedWeights.Wrong> weights = listed.weights();
        List<ListedWeights.Wrong> repeated = listed.repeated(Optional.empty());
        weights.forEach(wrong -> problems.add(error(path + wrong.place(), wrong.message(), WEIGHTS)));
        repeated.forEach(wrong -> problems.add(error(path + wrong.place(), wrong.message(), "Keep one of them.")));
        return weights.isEmpty() && repeated.isEmpty();
    }

    private static Problem error(String path, String message, String hint) {
        return Problem.error(ProblemCode.GENERATE.id(), path, message, hint);
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
