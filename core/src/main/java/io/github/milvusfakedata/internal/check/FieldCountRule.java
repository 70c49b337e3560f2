package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;

/** There are fields, and no more than Milvus takes. */
final class FieldCountRule implements Rule {
    /** Milvus' {@code proxy.maxFieldNum} since 3.0. */
    private static final int MOST = 256;

    @Override
    public List<Problem> check(Collection collection, long rows) {
        int count = collection.fields().size();
        if (count == 0) {
            return List.of(Problem.error(
                    ProblemCode.FIELD_COUNT.id(),
                    "fields",
                    "A collection needs at least one field, got none.",
                    "Write for example {\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true} into the list."));
        }
        if (count > MOST) {
            return List.of(Problem.warning(
                    ProblemCode.FIELD_COUNT.id(),
                    "fields",
                    "Milvus takes at most " + MOST + " fields (64 before 3.0), got " + count + ".",
                    "Put some of them into a JSON field to import the data."));
        }
        return List.of();
    }
}
