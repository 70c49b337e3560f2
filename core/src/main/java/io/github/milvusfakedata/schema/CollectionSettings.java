package io.github.milvusfakedata.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a collection is made in Milvus. No value of a row depends on it.
 *
 * @param database the database that the collection is in
 * @param numPartitions how many partitions the rows are spread over by the partition key
 * @param numShards over how many shards Milvus spreads what is written
 * @param consistencyLevel how fresh a search must be: {@code Strong}, {@code Bounded}, {@code Session} or {@code
 *     Eventually}
 * @param properties the collection's properties, such as {@code collection.ttl.seconds}, in the order of the schema
 */
public record CollectionSettings(
        Optional<String> database,
        OptionalInt numPartitions,
        OptionalInt numShards,
        Optional<String> consistencyLevel,
        Map<String, String> properties) {
    /** Nothing set: Milvus' own defaults. */
    public static final CollectionSettings NONE = new CollectionSettings(
            Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Map.of());

    /** The consistency levels that there are, the strictest first. */
    public static final List<String> CONSISTENCY_LEVELS = List.of("Strong", "Bounded", "Session", "Eventually");

    public CollectionSettings {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(numPartitions, "numPartitions");
        Objects.requireNonNull(numShards, "numShards");
        Objects.requireNonNull(consistencyLevel, "consistencyLevel");
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The same settings with another number of partitions. */
    public CollectionSettings withPartitions(int count) {
        return new CollectionSettings(database, OptionalInt.of(count), numShards, consistencyLevel, properties);
    }

    /** The same settings with another number of shards. */
    public CollectionSettings withShards(int count) {
        return new CollectionSettings(database, numPartitions, OptionalInt.of(count), consistencyLevel, properties);
    }
}
