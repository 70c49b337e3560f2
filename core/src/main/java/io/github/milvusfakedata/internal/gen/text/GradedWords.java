package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.SharedFlag;
import java.util.List;

/** Words that a row has by how much of something it has: what was spent, how glad its text is. */
final class GradedWords {
    private static final List<List<String>> MOODS =
            List.of(List.of("negative"), List.of("neutral"), List.of("positive"));

    /** What buyers write above a sad, a plain and a glad review. */
    private static final List<List<String>> VERDICTS = List.of(
            List.of("Disappointed", "Would not buy again", "Broke after two weeks", "Not as described", "Sent it back"),
            List.of("It's okay", "Does what it should", "Good with small flaws", "Average", "Fine for the price"),
            List.of("Love it", "Great value", "Exactly what I needed", "Would buy again", "Highly recommended"));

    /** From those who spent least to those who spent most. */
    private static final List<String> TIERS =
            List.of("bronze", "bronze", "bronze", "bronze", "silver", "silver", "silver", "gold", "gold", "platinum");

    /** The last two of ten are those who {@link SharedFlag#PREMIUM} says so of. */
    private static final List<String> PLANS =
            List.of("free", "free", "free", "free", "free", "basic", "basic", "basic", "premium", "premium");

    private GradedWords() {}

    /** Words for sad, plain and glad texts, or titles of them. */
    static List<List<String>> moods(String part) {
        return part.equals("title") ? VERDICTS : MOODS;
    }

    /** Tiers or plans, from those who spent least to those who spent most. */
    static List<String> loyalty(String part) {
        return part.equals("plan") ? PLANS : TIERS;
    }
}
