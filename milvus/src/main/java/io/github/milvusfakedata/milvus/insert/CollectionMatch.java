package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.milvus.collection.LiveCollection;
import io.github.milvusfakedata.milvus.internal.wire.WireTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.Task;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.StructArrayFieldSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a collection on the server has the fields of a schema: told before the first row, and for all fields at once. */
final class CollectionMatch {
    private CollectionMatch() {}

    /**
     * Does nothing where the fields are the same.
     *
     * @throws FakeDataException with every field that is missing or of another type, and those that the schema lacks
     */
    static void require(LiveCollection live, Collection wanted) {
        Map<String, Integer> there = new HashMap<>();
        for (FieldSchema field : live.description().getSchema().getFieldsList()) {
            there.put(field.getName(), field.getDataTypeValue());
        }
        for (StructArrayFieldSchema field : live.description().getSchema().getStructArrayFieldsList()) {
            there.put(field.getName(), DataType.ArrayOfStruct_VALUE);
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < wanted.fields().size(); i++) {
            Field field = wanted.fields().get(i);
            Integer type = there.remove(field.name());
            if (type == null) {
                problems.add(other(live, "fields[" + i + "]", "has no field " + Shown.quoted(field.name()) + "."));
            } else if (type != number(field)) {
                problems.add(other(
                        live,
                        "fields[" + i + "].type",
                        "has the field " + Shown.quoted(field.name()) + " as " + WireTypes.name(type) + ", not "
                                + field.type() + "."));
            }
        }
        there.remove("$meta");
        there.keySet().stream()
                .sorted()
                .forEach(name -> problems.add(
                        other(live, "fields", "has a field " + Shown.quoted(name) + ", which the schema lacks.")));
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
    }

    private static int number(Field field) {
        return field.fields().isEmpty() ? field.milvusType().orElseThrow().wireNumber() : DataType.ArrayOfStruct_VALUE;
    }

    private static Problem other(LiveCollection live, String path, String what) {
        return Problem.error(
                ProblemCode.COLLECTION_SCHEMA.id(),
                path,
                "The collection " + Shown.quoted(live.name()) + " " + what,
                "Recreate it with " + Task.CREATE_COLLECTION + " " + Setting.DROP_IF_EXISTS
                        + ", or choose another with " + Setting.COLLECTION + ".");
    }
}
