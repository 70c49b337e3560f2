package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.stream.IntStream;

/** Milvus assigns nothing but primary keys. */
final class AutoIdRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        return IntStream.range(0, collection.fields().size())
                .filter(i -> isMisplaced(collection.fields().get(i).flags()))
                .mapToObj(i -> Problem.error(
                        ProblemCode.AUTO_ID.id(),
                        Rule.pathOf(i) + ".auto_id",
                        "Only a primary key can have auto_id, and this field is not one.",
                        "Remove auto_id, or add \"is_primary\": true if this is the key."))
                .toList();
    }

    private static boolean isMisplaced(Flags flags) {
        return flags.autoId() && !flags.primaryKey();
    }
}
