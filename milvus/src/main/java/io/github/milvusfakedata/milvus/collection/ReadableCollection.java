package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.Task;
import java.util.concurrent.CancellationException;

/** Sees to it that a collection can be read and searched. */
public final class ReadableCollection {
    private ReadableCollection() {}

    /**
     * Loads a collection unless it is loaded.
     *
     * @throws FakeDataException if it lacks an index that loading needs
     * @throws MilvusException if the server refuses for another reason
     * @throws CancellationException if it was cancelled
     */
    public static void require(MilvusServer server, String name, Cancellation cancellation) {
        if (Loading.isLoaded(server, name)) {
            return;
        }
        try {
            Loading.load(server, name, cancellation);
        } catch (MilvusException refused) {
            if (!refused.isTransient() && lacksIndex(server, name)) {
                throw withoutIndex(server, name, "so the server can't load it");
            }
            throw refused;
        }
    }

    /**
     * Does nothing for a collection of which a field has an index.
     *
     * @throws FakeDataException if none has, so that no vectors can be searched; Milvus Lite reads such a collection
     * @throws MilvusException if the server refuses
     */
    public static void requireIndex(MilvusServer server, String name) {
        if (LiveIndexes.of(server, name).isEmpty()) {
            throw withoutIndex(server, name, "so its vectors can't be searched");
        }
    }

    /** Whether a vector field has no index; servers load nothing then. */
    private static boolean lacksIndex(MilvusServer server, String name) {
        return !LiveIndexes.missing(server, name).isEmpty();
    }

    private static FakeDataException withoutIndex(MilvusServer server, String name, String effect) {
        return FakeDataException.of(Problem.error(
                ProblemCode.COLLECTION_INDEX.id(),
                Setting.COLLECTION,
                "The collection " + Shown.quoted(name) + " on "
                        + server.target().address() + " lacks an index, " + effect + ".",
                "Create its indexes with " + Task.CREATE_COLLECTION + " " + Setting.ONLY_INDEX + "."));
    }
}
