package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.Retries;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.Task;
import io.milvus.grpc.ConsistencyLevel;
import io.milvus.grpc.CreateCollectionRequest;
import io.milvus.grpc.CreateIndexRequest;
import io.milvus.grpc.DropCollectionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * Makes a collection of a schema: its fields, functions, partitions and settings, its indexes, and loads it.
 *
 * @param collection the name on the server
 * @param indexes the indexes that it has
 * @param loaded whether it can be searched
 * @param replaced whether a collection of the name was dropped for it
 */
public record Creation(String collection, List<Index> indexes, boolean loaded, boolean replaced) {
    private static final String STRONG = "strong";

    public Creation {
        indexes = List.copyOf(indexes);
    }

    /**
     * Makes the collection of this data. What the server can't hold is told before anything is made; a collection of the
     * same name is dropped only when the server has taken the new one under another. Where a later step fails or
     * it is stopped, the new collection is dropped again.
     *
     * @throws FakeDataException if the schema has mistakes, the server's version lacks something, or the name is taken
     * @throws MilvusException if the server refuses
     * @throws CancellationException if it was stopped
     */
    public static Creation of(MilvusServer server, FakeData data, CreateOptions options) {
        Collection collection = data.collection();
        List<Problem> problems = new ArrayList<>(ServerRules.problems(server.version(), data));
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(IndexRules.problems(
                    collection, options.indexes(), server.version().milvus()));
        }
        problems.addAll(ServerRules.nameProblems(server.version(), data, options.collection()));
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
        boolean there = LiveCollection.find(server, options.collection()).isPresent();
        if (there && !options.dropIfExists()) {
            throw taken(server, options.collection());
        }
        List<Index> indexes = IndexPlan.of(collection, options.indexes());
        Retries.requireNotCancelled(options.cancellation());
        if (there) {
            rehearse(server, collection, indexes);
            Dropping.drop(server, options.collection());
        }
        create(server, collection, options.collection());
        try {
            indexes.forEach(index -> create(server, options.collection(), index));
            boolean load = options.load() && canBeLoaded(collection, indexes);
            if (load) {
                Loading.load(server, options.collection(), options.cancellation());
            }
            return new Creation(options.collection(), indexes, load, there);
        } catch (MilvusException | CancellationException stopped) {
            undo(server, options.collection(), stopped);
            throw stopped;
        }
    }

    /**
     * Gives a collection that is there the indexes that it lacks, and loads it. Its rows stay.
     *
     * @throws FakeDataException if there is no such collection, or an index or metric is none for a field
     * @throws MilvusException if the server refuses
     * @throws CancellationException if it was stopped; indexes that were made stay
     */
    public static Creation indexes(MilvusServer server, FakeData data, CreateOptions options) {
        Collection collection = data.collection();
        LiveCollection.require(server, options.collection(), "Create it with " + Task.CREATE_COLLECTION + ".");
        List<Problem> problems = IndexRules.problems(
                collection, options.indexes(), server.version().milvus());
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
        Set<String> present = LiveIndexes.of(server, options.collection()).keySet();
        List<Index> missing = IndexPlan.of(collection, options.indexes()).stream()
                .filter(index -> !present.contains(index.field()))
                .toList();
        missing.forEach(index -> create(server, options.collection(), index));
        if (options.load()) {
            ReadableCollection.require(server, options.collection(), options.cancellation());
        }
        return new Creation(options.collection(), missing, options.load(), false);
    }

    /**
     * Makes the collection without rows under a name of its own and drops it again: only the server knows all that it refuses,
     * and what stands under the right name is lost once it is dropped.
     */
    private static void rehearse(MilvusServer server, Collection collection, List<Index> indexes) {
        String name = "rehearsal_" + Long.toHexString(System.nanoTime());
        create(server, collection, name);
        try {
            indexes.forEach(index -> create(server, name, index));
        } catch (MilvusException refused) {
            undo(server, name, refused);
            throw refused;
        }
        Dropping.drop(server, name);
    }

    private static FakeDataException taken(MilvusServer server, String name) {
        return FakeDataException.of(Problem.error(
                ProblemCode.COLLECTION_EXISTS.id(),
                Setting.COLLECTION,
                "There is a collection " + Shown.quoted(name) + " on "
                        + server.target().address() + " already.",
                "Add " + Setting.DROP_IF_EXISTS + " to replace it and all its rows, or choose another name with "
                        + Setting.COLLECTION + "."));
    }

    private static void create(MilvusServer server, Collection collection, String name) {
        CollectionSettings settings = collection.settings();
        CreateCollectionRequest.Builder request = CreateCollectionRequest.newBuilder()
                .setCollectionName(name)
                .setSchema(SchemaMessages.of(name, collection).toByteString())
                .setShardsNum(settings.numShards().orElse(1))
                .setConsistencyLevel(consistency(settings));
        boolean keyed =
                collection.fields().stream().anyMatch(field -> field.flags().partitionKey());
        if (keyed) {
            settings.numPartitions().ifPresent(request::setNumPartitions);
        }
        settings.properties().forEach((key, value) -> request.addProperties(SchemaMessages.pair(key, value)));
        CreateCollectionRequest built = request.build();
        server.run("create the collection " + Shown.quoted(name), calls -> calls.createCollection(built));
    }

    /** Milvus' own clients ask for Bounded where nobody says otherwise. */
    private static ConsistencyLevel consistency(CollectionSettings settings) {
        return switch (settings.consistencyLevel().orElse("").toLowerCase(Locale.ROOT)) {
            case STRONG -> ConsistencyLevel.Strong;
            case "session" -> ConsistencyLevel.Session;
            case "eventually" -> ConsistencyLevel.Eventually;
            default -> ConsistencyLevel.Bounded;
        };
    }

    private static void create(MilvusServer server, String collection, Index index) {
        CreateIndexRequest.Builder request = CreateIndexRequest.newBuilder()
                .setCollectionName(collection)
                .setFieldName(index.field())
                .setIndexName(index.field().replaceAll("[\\[\\]]", "_"))
                .addExtraParams(SchemaMessages.pair("index_type", index.type()));
        index.metric().ifPresent(metric -> request.addExtraParams(SchemaMessages.pair("metric_type", metric)));
        if (!index.params().isEmpty()) {
            request.addExtraParams(SchemaMessages.pair("params", IndexParams.json(index.params())));
        }
        CreateIndexRequest built = request.build();
        server.run(
                "make the index " + index.type() + " of the field " + Shown.quoted(index.field()),
                calls -> calls.createIndex(built));
    }

    /** Whether each vector field has an index, without which Milvus loads nothing. */
    private static boolean canBeLoaded(Collection collection, List<Index> indexes) {
        Map<String, Index> byField = indexes.stream().collect(Collectors.toMap(Index::field, index -> index));
        return collection.fields().stream()
                .filter(field -> !SchemaMessages.isStructArray(field))
                .filter(field -> SchemaMessages.isVector(field))
                .map(Field::name)
                .allMatch(byField::containsKey);
    }

    /** A half-made collection would be in the way of the next try; that it can't be dropped must not hide why. */
    private static void undo(MilvusServer server, String name, RuntimeException why) {
        // With the flag set the server would not even be asked.
        boolean interrupted = Thread.interrupted();
        try {
            DropCollectionRequest request =
                    DropCollectionRequest.newBuilder().setCollectionName(name).build();
            server.run("drop the half-made collection", calls -> calls.dropCollection(request));
        } catch (MilvusException alsoRefused) {
            why.addSuppressed(alsoRefused);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
