package io.github.milvusfakedata.internal.meaning;

import java.util.List;
import java.util.Objects;

/**
 * What some field names mean for an object.
 *
 * @param names the names, separated by commas, as in {@link Meaning}
 * @param what what the objects tell, for the reference
 * @param templates shapes of the objects, with single quotes in place of double ones
 */
record JsonMeaning(String names, String what, List<String> templates) {
    JsonMeaning {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(what, "what");
        templates = List.copyOf(templates);
    }
}
