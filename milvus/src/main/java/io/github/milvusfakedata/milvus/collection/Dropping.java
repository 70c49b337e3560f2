package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.DropCollectionRequest;

/** Removes a collection with all its rows. */
public final class Dropping {
    private Dropping() {}

    /**
     * Drops the collection of a name.
     *
     * @throws FakeDataException if there is none
     * @throws MilvusException if the server refuses
     */
    public static void drop(MilvusServer server, String name) {
        LiveCollection.require(server, name);
        DropCollectionRequest request =
                DropCollectionRequest.newBuilder().setCollectionName(name).build();
        server.run("drop the collection " + Shown.quoted(name), calls -> calls.dropCollection(request));
    }
}
