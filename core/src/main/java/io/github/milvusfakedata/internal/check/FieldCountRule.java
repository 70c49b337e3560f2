package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;

/** There are fields, and no more than Milvus takes. */
final class FieldCountRule implements Rule {
    /** Milvus' {@code proxy.maxFieldNum} since 3.0, import-contract 6.2. */
    private static final int MOST = 256;

    private static final int MOST_BEFORE = 64;
    private static final MilvusVersion SINCE = new MilvusVersion(3, 0, 0);

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        int count = collection.fields().size();
        if (count == 0) {
            return List.of(Problem.error(
                    ProblemCode.FIELD_COUNT.id(),
                    "fields",
                    "A collection needs at least one field, got none.",
                    "Add for example {\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}."));
        }
        // A struct's sub-fields are columns of their own in Milvus.
        int columns = count
                + collection.fields().stream()
                        .mapToInt(field -> field.fields().size())
                        .sum();
        boolean before = !conditions.version().isAtLeast(SINCE);
        int most = before ? MOST_BEFORE : MOST;
        if (columns > most) {
            String other = before ? MOST + " since " + SINCE : MOST_BEFORE + " before " + SINCE;
            return List.of(Problem.warning(
                    ProblemCode.FIELD_COUNT.id(),
                    "fields",
                    "Milvus " + conditions.version() + " takes at most " + most + " fields (" + other + "), got "
                            + columns + ".",
                    "Put some of them into a JSON field to import the data."));
        }
        return List.of();
    }
}
