package io.github.milvusfakedata.internal.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a field's name means. The longest known name at the end of it decides; if there is none, one that ends
 * earlier.
 *
 * @param <M> the kind of meaning
 */
final class NameIndex<M> {
    private final Map<String, M> byName = new HashMap<>();

    /** Adds names, separated by commas; one that is there already keeps its meaning. */
    void add(String names, M meaning) {
        int start = 0;
        while (start < names.length()) {
            int comma = names.indexOf(',', start);
            int end = comma < 0 ? names.length() : comma;
            FieldName name = FieldName.of(names.substring(start, end));
            byName.putIfAbsent(name.part(0, name.words().size()), meaning);
            start = end + 1;
        }
    }

    /** The meaning of a field's name, if any part of it is known. */
    Optional<M> find(FieldName name) {
        for (int end = name.words().size(); end > 0; end--) {
            for (int start = 0; start < end; start++) {
                M meaning = byName.get(name.part(start, end));
                if (meaning != null) {
                    return Optional.of(meaning);
                }
            }
        }
        return Optional.empty();
    }
}
