package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.milvus.collection.Loading;
import io.github.milvusfakedata.milvus.collection.UsableData;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.Task;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

/**
 * Rows put into a collection straight from the generators. It goes on where it was stopped, be it by a fault, a restart of the
 * server or the user: rows are known by their keys, so that none is lost and none is there twice. Where Milvus assigns the keys
 * it can't know them, and says so.
 *
 * @param progress what was done, and how fast
 * @param storedRows rows of the collection afterwards; nothing where it could not be loaded
 */
public record Insertion(InsertProgress progress, OptionalLong storedRows) {
    private static final int SAMPLE_ROWS = 64;

    /**
     * Inserts all rows, has the server flush them and loads the collection, if it has the indexes that this needs.
     *
     * @throws FakeDataException if the schema has mistakes, there is no such collection, or it holds rows that can't be told
     *     from these
     * @throws MilvusException if the server refuses rows, or does not come back in time; another call goes on from there
     * @throws CancellationException if it was stopped; another call goes on from there
     */
    public static Insertion of(MilvusServer server, FakeData data, InsertOptions options) {
        UsableData.require(data);
        LiveCollection collection = LiveCollection.require(
                server,
                options.collection(),
                "Create it with " + Task.CREATE_COLLECTION + ", or add " + Setting.CREATE
                        + " to create it and insert.");
        CollectionMatch.require(collection, data.collection());
        RowMessages messages = RowMessages.of(data);
        if (options.upsert() && !messages.hasKeys()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.OPTION_CLASH.id(),
                    Setting.UPSERT,
                    "Milvus assigns the keys, so there are no rows with the same key to replace.",
                    "Leave it out."));
        }
        boolean lookFirst = requireKnowable(server, options, messages);
        InsertWorkers workers = new InsertWorkers(
                server, options, messages, data.rows(), batchRows(data, options, messages), lookFirst);
        // Milvus Lite is not made for several writers at a time.
        InsertProgress done = workers.run(server.version().lite() ? 1 : options.inFlight());
        Flushing.flush(server, options);
        boolean loaded = isLoaded(server, options);
        return new Insertion(
                done, loaded ? OptionalLong.of(KeyProbe.rows(server, options.collection())) : OptionalLong.empty());
    }

    /** Whether rows must be looked for before they are sent: only a collection that holds some can have them already. */
    private static boolean requireKnowable(MilvusServer server, InsertOptions options, RowMessages messages) {
        boolean loaded = isLoaded(server, options);
        long rows = loaded ? KeyProbe.rows(server, options.collection()) : Flushing.flushedRows(server, options);
        if (rows == 0 || options.upsert() || options.append()) {
            return false;
        }
        if (!messages.hasKeys()) {
            throw holdsRows(
                    options,
                    rows,
                    "Milvus assigns the keys, so there is no telling whether these rows are among them.");
        }
        if (!loaded) {
            throw holdsRows(
                    options,
                    rows,
                    "It has no index, so it can't be searched for these rows; " + Task.CREATE_COLLECTION + " "
                            + Setting.ONLY_INDEX + " creates it.");
        }
        return true;
    }

    private static FakeDataException holdsRows(InsertOptions options, long rows, String why) {
        return FakeDataException.of(Problem.error(
                ProblemCode.COLLECTION_ROWS.id(),
                Setting.COLLECTION,
                "The collection " + Shown.quoted(options.collection()) + " already has " + rows + " rows. " + why,
                "Recreate it with " + Task.CREATE_COLLECTION + " " + Setting.DROP_IF_EXISTS + ", or add all rows with "
                        + Setting.APPEND + "."));
    }

    private static boolean isLoaded(MilvusServer server, InsertOptions options) {
        try {
            if (!Loading.isLoaded(server, options.collection())) {
                Loading.load(server, options.collection(), options.cancellation());
            }
            return true;
        } catch (MilvusException noIndex) {
            if (noIndex.isTransient()) {
                throw noIndex;
            }
            return false;
        }
    }

    /** Rows of a message, by the size of the first ones. */
    private static int batchRows(FakeData data, InsertOptions options, RowMessages messages) {
        int sample = (int) Math.min(SAMPLE_ROWS, data.rows());
        RowMessages sampled = messages.forAnotherWorker();
        sampled.fill(0, sample);
        long bytes =
                sampled.message(options.collection(), Slots.range(0, sample)).size();
        long rows = options.batchBytes() * (long) sample / Math.max(1, bytes);
        return (int) Math.max(1, Math.min(rows, data.rows()));
    }
}
