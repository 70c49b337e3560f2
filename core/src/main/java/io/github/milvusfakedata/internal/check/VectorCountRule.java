package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.List;
import java.util.stream.Stream;

/** There is a vector field, and no more of them than Milvus takes. */
final class VectorCountRule implements Rule {
    /** Milvus' {@code proxy.maxVectorFieldNum} since 3.0 and 2.6.17. */
    private static final int MOST = 10;

    private static final int MOST_BEFORE = 4;
    private static final MilvusVersion SINCE = new MilvusVersion(2, 6, 17);

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
        boolean before = !conditions.version().isAtLeast(SINCE);
        int most = before ? MOST_BEFORE : MOST;
        if (count > most) {
            String other = before ? MOST + " since " + SINCE : MOST_BEFORE + " before " + SINCE;
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
