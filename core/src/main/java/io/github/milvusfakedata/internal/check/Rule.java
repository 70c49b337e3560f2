package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** One rule that a collection must obey. */
interface Rule {
    /** What breaks the rule. */
    List<Problem> check(Collection collection, Conditions conditions);

    /** A field and where it stands in its schema, such as {@code fields[3]}. */
    record Placed(Field field, String path) {}

    /** The fields of a collection with their paths. */
    static List<Placed> fields(Collection collection) {
        return IntStream.range(0, collection.fields().size())
                .mapToObj(i -> new Placed(collection.fields().get(i), pathOf(i)))
                .toList();
    }

    /** The sub-fields of an array of structs with their paths, none of other fields. */
    static List<Placed> members(Placed struct) {
        List<Field> members = struct.field().fields();
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Placed(members.get(i), struct.path() + ".fields[" + i + ']'))
                .toList();
    }

    /** The path of a field. */
    static String pathOf(int field) {
        return "fields[" + field + ']';
    }
}
