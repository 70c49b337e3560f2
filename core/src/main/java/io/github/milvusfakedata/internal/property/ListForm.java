package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import java.util.List;
import java.util.Optional;

/** A list of objects, which the reader of the whole reads unless it is said otherwise. */
abstract class ListForm<E> extends Form<List<E>> {
    @Override
    Optional<List<E>> read(ObjectProperties given, String name) {
        return Optional.empty();
    }

    @Override
    void write(List<E> objects, JsonWriter json) {
        json.beginList();
        for (E object : objects) {
            writeElement(object, json);
        }
        json.endList();
    }

    /** Writes one of the objects. */
    abstract void writeElement(E object, JsonWriter json);
}
