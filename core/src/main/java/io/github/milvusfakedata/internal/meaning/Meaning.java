package io.github.milvusfakedata.internal.meaning;

import java.util.List;
import java.util.Objects;

/**
 * What some field names mean for a text.
 *
 * @param names the names, separated by commas: words in the singular that stand at the end of a field's name
 * @param what what the texts are, for the reference
 * @param plan how they are made
 */
record Meaning(String names, String what, TextPlan plan) {
    Meaning {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(plan, "plan");
    }

    /** Each of the names. */
    List<String> eachName() {
        return List.of(names.split(", "));
    }
}
