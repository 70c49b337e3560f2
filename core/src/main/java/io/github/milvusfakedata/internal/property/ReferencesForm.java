package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Collection;
import java.util.Map;
import java.util.Optional;

/** Schemas by the names that generate uses; the reader of the whole reads them, since it reads schemas. */
final class ReferencesForm extends Form<Map<String, Collection>> {
    @Override
    Optional<Map<String, Collection>> read(ObjectProperties given, String name) {
        return Optional.empty();
    }

    @Override
    void write(Map<String, Collection> references, JsonWriter json) {
        json.beginObject();
        references.forEach((name, collection) -> CollectionProperties.write(collection, json.name(name)));
        json.endObject();
    }
}
