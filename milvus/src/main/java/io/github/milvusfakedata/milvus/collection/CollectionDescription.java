package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.Optional;
import java.util.OptionalInt;

/** A collection of a server as a schema, from which a look-alike can be made. */
public final class CollectionDescription {
    private CollectionDescription() {}

    /**
     * The schema of a collection: fields, functions, indexes and settings.
     *
     * @throws FakeDataException if there is none of the name
     * @throws MilvusException if the server refuses
     */
    public static Collection of(MilvusServer server, String name) {
        LiveCollection live = LiveCollection.require(server, name);
        Collection schema = DescribedSchema.of(
                name,
                live.description(),
                LiveIndexes.of(server, name),
                server.target().database().filter(database -> !database.equals("default")));
        return server.version().lite() ? schema.withSettings(settingsOfLite(schema.settings())) : schema;
    }

    /** Milvus Lite has neither shards nor levels of consistency; what it says of them is what the protocol has for nothing. */
    private static CollectionSettings settingsOfLite(CollectionSettings settings) {
        return new CollectionSettings(
                settings.database(),
                settings.numPartitions(),
                OptionalInt.empty(),
                Optional.empty(),
                settings.properties());
    }

    /**
     * The same, with what some rows from all over it say: how often which value comes, how numbers and lengths are
     * distributed, shares of nulls, and the keys of the dynamic field. The collection is loaded for it.
     *
     * @param rows how many rows to look at, 1 to 16,384
     * @throws FakeDataException if there is no collection of the name
     * @throws MilvusException if the server refuses
     */
    public static Collection sampled(MilvusServer server, String name, int rows) {
        Collection schema = of(server, name);
        ReadableCollection.require(server, name, new Cancellation());
        return FieldSample.refined(server, name, schema, rows);
    }

    /** A schema as a document, in the form that is read as a schema file. */
    public static String json(Collection schema) {
        return SchemaWriter.toJson(schema);
    }
}
