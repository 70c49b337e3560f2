package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;

/** A text that is written as it is, and read in a way of its own. */
abstract class TextForm extends Form<String> {
    @Override
    void write(String text, JsonWriter json) {
        json.value(text);
    }
}
