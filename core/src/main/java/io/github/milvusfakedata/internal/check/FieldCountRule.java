package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;

/** There are fields, and no more than Milvus takes. */
final class FieldCountRule implements Rule {
    /** Milvus' {@code proxy.maxFieldNum}. */
    private static final int MOST = 256;

    private static final int MOST_BEFORE = 64;

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
        boolean before = !Feature.MANY_FIELDS.isIn(conditions.version());
        int most = before ? MOST_BEFORE : MOST;
        if (columns > most) {
            String other = before
                    ? MOST + " since " + Feature.MANY_FIELDS.versions().since()
                    : MOST_BEFORE + " before " + Feature.MANY_FIELDS.versions().since();
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
