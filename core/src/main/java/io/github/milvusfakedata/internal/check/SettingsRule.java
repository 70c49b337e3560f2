package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;

/** Milvus can make a collection with these settings. Source: import-contract 6.2. */
final class SettingsRule implements Rule {
    private static final String CODE = ProblemCode.SETTING.id();

    /** Milvus' {@code rootCoord.maxPartitionNum}. */
    private static final int MOST_PARTITIONS = 1024;

    private static final int MOST_PARTITIONS_BEFORE = 4096;

    /** Milvus' {@code proxy.maxShardNum}. */
    private static final int MOST_SHARDS = 16;

    private static final List<String> LEVELS = CollectionSettings.CONSISTENCY_LEVELS;

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        CollectionSettings settings = collection.settings();
        List<Problem> problems = new ArrayList<>();
        settings.numPartitions().ifPresent(count -> checkPartitions(collection, count, conditions, problems));
        settings.numShards()
                .ifPresent(count -> checkCount("num_shards", "shards", count, MOST_SHARDS, conditions, problems));
        settings.consistencyLevel()
                .filter(level -> !LEVELS.contains(level))
                .ifPresent(level -> problems.add(Problem.error(
                        CODE,
                        "consistency_level",
                        "There is no consistency level " + Shown.quoted(level) + ", only " + String.join(", ", LEVELS)
                                + ".",
                        NearestName.of(level, LEVELS)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Leave it out for Bounded."))));
        settings.database()
                .filter(name -> !MilvusNames.isWellFormed(name) || MilvusNames.bytes(name) > Collection.MOST_NAME_BYTES)
                .ifPresent(name -> problems.add(Problem.warning(
                        CODE,
                        "database",
                        "A database's name must be a letter or underscore, then letters, digits and underscores, at most "
                                + Collection.MOST_NAME_BYTES + " bytes; got " + Shown.quoted(name) + ".",
                        "Leave it out for the database default.")));
        return problems;
    }

    private static void checkPartitions(
            Collection collection, int count, Conditions conditions, List<Problem> problems) {
        boolean fewer = Feature.FEWER_PARTITIONS.isIn(conditions.version());
        int most = fewer ? MOST_PARTITIONS : MOST_PARTITIONS_BEFORE;
        checkCount("num_partitions", "partitions", count, most, conditions, problems);
        // One is what every collection has, and what servers tell of it.
        if (count != 1
                && collection.fields().stream().noneMatch(field -> field.flags().partitionKey())) {
            problems.add(Problem.error(
                    CODE,
                    "num_partitions",
                    "num_partitions needs a partition key, and no field is one.",
                    "Add \"is_partition_key\": true to a field, or leave num_partitions out."));
        }
    }

    private static void checkCount(
            String property, String things, int count, int most, Conditions conditions, List<Problem> problems) {
        String message =
                "Milvus " + conditions.version() + " makes 1 to " + most + " " + things + ", got " + count + ".";
        String hint = "Write for example \"" + property + "\": " + Math.min(most, 2) + ".";
        if (count < 1) {
            problems.add(Problem.error(CODE, property, message, hint));
        } else if (count > most) {
            problems.add(Problem.warning(CODE, property, message, hint));
        }
    }
}
