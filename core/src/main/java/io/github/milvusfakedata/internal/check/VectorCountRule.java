package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.List;
import java.util.stream.Stream;

/** There is a vector field, and no more of them than Milvus takes. */
final class VectorCountRule implements Rule {
    /** Milvus' {@code proxy.maxVectorFieldNum}. */
    private static final int MOST = 10;

    private static final int MOST_BEFORE = 4;

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        // Vectors in structs count, too: Milvus' validateVectorFieldNum.
        long count = collection.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .filter(VectorCountRule::isVector)
                .count();
        boolean allKnown = collection.fields().stream()
                .allMatch(field -> FieldTypes.named(field.type()).isPresent());
        if (count == 0 && allKnown && !collection.fields().isEmpty()) {
            return List.of(Problem.warning(
                    ProblemCode.VECTOR_COUNT.id(),
                    "fields",
                    "Milvus needs at least one vector field, got none.",
                    "Add for example {\"name\": \"embedding\", \"type\": \"FloatVector\", \"dim\": 128}."));
        }
        boolean before = !Feature.TEN_VECTORS.isIn(conditions.version());
        int most = before ? MOST_BEFORE : MOST;
        if (count > most) {
            String other = before
                    ? MOST + " since " + Feature.TEN_VECTORS.versions().since()
                    : MOST_BEFORE + " before " + Feature.TEN_VECTORS.versions().since();
            return List.of(Problem.warning(
                    ProblemCode.VECTOR_COUNT.id(),
                    "fields",
                    "Milvus " + conditions.version() + " takes at most " + most + " vector fields (" + other + "), got "
                            + count + ".",
                    "Keep " + most + " of them to import the data."));
        }
        return List.of();
    }

    private static boolean isVector(Field field) {
        return FieldTypes.named(field.type())
                .filter(type -> type.roles().contains(Role.VECTOR))
                .isPresent();
    }
}
