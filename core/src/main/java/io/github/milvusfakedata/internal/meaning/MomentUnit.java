package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.Map;
import java.util.Optional;

/** The unit in which moments are counted, where a field's name ends in it: {@code created_at_us}, {@code start_unix_nano}. */
final class MomentUnit {
    private static final Map<String, Double> MILLIS = Map.ofEntries(
            Map.entry("ms", 1.0),
            Map.entry("milli", 1.0),
            Map.entry("millis", 1.0),
            Map.entry("millisecond", 1.0),
            Map.entry("s", 1000.0),
            Map.entry("sec", 1000.0),
            Map.entry("second", 1000.0),
            Map.entry("unix", 1000.0),
            Map.entry("us", 0.001),
            Map.entry("micro", 0.001),
            Map.entry("microsecond", 0.001),
            Map.entry("ns", 0.000_001),
            Map.entry("nano", 0.000_001),
            Map.entry("nanosecond", 0.000_001));

    private MomentUnit() {}

    /** The moments of a name that ends in a unit, if it means some without it. */
    static Optional<ValueSpec> moments(FieldName name, MeaningFile meanings, Subject subject) {
        int before = name.words().size() - 1;
        if (before < 1 || !MILLIS.containsKey(name.words().get(before))) {
            return Optional.empty();
        }
        return meanings.find(new FieldName(name.words().subList(0, before)), subject)
                .filter(TimestampSpec.class::isInstance)
                .map(spec -> ((TimestampSpec) spec).in(MILLIS.get(name.words().get(before))));
    }
}
