package io.github.milvusfakedata.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The table of versions, read from a resource when one is asked for: four lines a feature, its id, its {@link VersionRange},
 * what it is, and how that is known.
 */
final class FeatureTable {
    private static final String RESOURCE = "features.txt";
    private static final int LINES = 4;
    private static final Map<Feature, Entry> ENTRIES = read();

    /**
     * What is known of a feature.
     *
     * @param versions those that have it
     * @param meaning what it is
     * @param source how that is known
     */
    record Entry(VersionRange versions, String meaning, String source) {}

    private FeatureTable() {}

    static Entry of(Feature feature) {
        Entry row = ENTRIES.get(feature);
        if (row == null) {
            throw new IllegalStateException("no entry for the feature " + feature.id());
        }
        return row;
    }

    private static Map<Feature, Entry> read() {
        try (InputStream stream = FeatureTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toArray(String[]::new);
            Map<Feature, Entry> rows = new EnumMap<>(Feature.class);
            for (int i = 0; i + LINES <= lines.length; i += LINES) {
                String id = lines[i].strip();
                Entry row = new Entry(VersionRange.of(lines[i + 1]), lines[i + 2].strip(), lines[i + 3].strip());
                if (rows.put(Feature.ofId(id), row) != null) {
                    throw new IllegalStateException("two entries for the feature " + id);
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
