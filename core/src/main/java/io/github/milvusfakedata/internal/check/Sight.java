package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.ColumnLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be referred to from a place of a schema.
 *
 * @param columns what the fields hold whose values are made here, by name
 * @param listed all values that some of them have, as a schema spells them; none for the others
 */
record Sight(Map<String, ColumnLimits> columns, Map<String, List<String>> listed) {
    /** Nothing, to which something can be added. */
    static Sight empty() {
        return new Sight(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Adds a field; the first of a name counts. */
    void add(String name, Optional<ColumnLimits> limits, List<String> values) {
        if (limits.isPresent() && columns.putIfAbsent(name, limits.get()) == null) {
            listed.put(name, values);
        }
    }

    /** What one of these sees: the others, and behind them what stands around them. */
    Sight seenBy(String name, Sight around) {
        Sight seen = empty();
        columns.forEach((other, limits) -> {
            if (!other.equals(name)) {
                seen.add(other, Optional.of(limits), listed.get(other));
            }
        });
        around.columns.forEach((other, limits) -> seen.add(other, Optional.of(limits), around.listed.get(other)));
        return seen;
    }
}
