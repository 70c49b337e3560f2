package io.github.milvusfakedata.milvus.bulk;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * An import as the server tells it.
 *
 * @param id the server's number of it
 * @param collection the collection's name, empty where the server does not say
 * @param state how far it is
 * @param percent share that is done, 0 … 100
 * @param rows rows imported so far, where the server says
 * @param reason the server's words where it has failed, else empty
 */
public record ImportJob(
        String id, String collection, ImportState state, int percent, OptionalLong rows, String reason) {
    public ImportJob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(reason, "reason");
    }
}
