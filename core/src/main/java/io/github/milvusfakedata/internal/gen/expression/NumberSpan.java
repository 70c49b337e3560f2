package io.github.milvusfakedata.internal.gen.expression;

/**
 * Between which numbers others lie.
 *
 * @param least none is smaller
 * @param most none is larger
 */
public record NumberSpan(double least, double most) {
    public NumberSpan {
        if (!(least <= most)) {
            throw new IllegalArgumentException("no number from " + least + " to " + most);
        }
    }

    /** The smallest span of some numbers, at least one. */
    static NumberSpan around(double... numbers) {
        double least = numbers[0];
        double most = numbers[0];
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return new NumberSpan(least, most);
    }

    /** The span of both. */
    NumberSpan and(NumberSpan other) {
        return new NumberSpan(Math.min(least, other.least), Math.max(most, other.most));
    }
}
