package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.milvus.internal.wire.WireTypes;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.FieldSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a collection has the fields of a dataset. */
final class StoredSchema {
    private StoredSchema() {}

    /** What is wrong, one sentence each; empty if rows can be compared. */
    static List<String> differences(LiveCollection collection, RowForm form) {
        CollectionSchema schema = collection.description().getSchema();
        Map<String, FieldSchema> stored = new HashMap<>();
        schema.getFieldsList().forEach(field -> stored.put(field.getName(), field));
        List<String> found = new ArrayList<>();
        key(stored, form.key(), found);
        for (FieldForm field : form.fields()) {
            boolean struct = schema.getStructArrayFieldsList().stream()
                    .anyMatch(one -> one.getName().equals(field.name()));
            if (field.name().equals("$meta")) {
                if (!schema.getEnableDynamicField()) {
                    found.add("The dynamic field is disabled, but the dataset has keys for it.");
                }
            } else if (!struct) {
                type(stored.get(field.name()), field, found);
            }
        }
        return found;
    }

    private static void key(Map<String, FieldSchema> stored, Field key, List<String> found) {
        FieldSchema field = stored.get(key.name());
        if (field == null || !field.getIsPrimaryKey()) {
            String actual = stored.values().stream()
                    .filter(FieldSchema::getIsPrimaryKey)
                    .map(one -> Shown.quoted(one.getName()))
                    .findFirst()
                    .orElse("another field");
            found.add("The primary key is " + actual + ", not " + Shown.quoted(key.name()) + ".");
        } else if (field.getAutoID() != key.flags().autoId()) {
            found.add("The primary key " + Shown.quoted(key.name()) + (field.getAutoID() ? " is" : " is not")
                    + " assigned by the server, unlike the dataset's.");
        }
    }

    private static void type(FieldSchema stored, FieldForm field, List<String> found) {
        if (stored == null) {
            found.add("There is no field " + Shown.quoted(field.name()) + ".");
        } else if (stored.getDataTypeValue() != field.type().wireNumber()) {
            found.add("The field " + Shown.quoted(field.name()) + " is of type "
                    + WireTypes.name(stored.getDataTypeValue()) + ", not "
                    + field.type().schemaName() + ".");
        }
    }
}
