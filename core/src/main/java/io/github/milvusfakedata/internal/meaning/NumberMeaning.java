package io.github.milvusfakedata.internal.meaning;

import java.util.Objects;

/**
 * What some field names mean for a number.
 *
 * @param names the names, separated by commas, as in {@link Meaning}
 * @param what what the numbers are, for the reference
 * @param plan how they fall
 */
record NumberMeaning(String names, String what, NumberPlan plan) {
    NumberMeaning {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(plan, "plan");
    }
}
