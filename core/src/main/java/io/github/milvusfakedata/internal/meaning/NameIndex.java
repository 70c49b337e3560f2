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

    /** Adds a name; one that is there already keeps its meaning. */
    void add(String name, M meaning) {
        byName.putIfAbsent(plain(name), meaning);
    }

    /** Most names are written as {@link FieldName} reads them, and there are a thousand at each start. */
    private static String plain(String name) {
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            boolean endsInS = sign == 's' && (at + 1 == name.length() || name.charAt(at + 1) == ' ');
            if (endsInS || sign != ' ' && (sign < 'a' || sign > 'z')) {
                return FieldName.of(name).whole();
            }
        }
        return name;
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
