package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.vector.SparseVectors;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.spec.SparseVectorSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * A sparse vector. Milvus knows no dimension of it: {@code dim} is our own optional bound of the indices and is never sent
 * to a server.
 */
final class SparseFloatVectorType implements FieldType {
    /** Indices lie below 2^32 − 1: Milvus' {@code ValidateSparseFloatRows}. */
    private static final long LARGEST_BOUND = (1L << Integer.SIZE) - 1;

    @Override
    public MilvusType type() {
        return MilvusType.SPARSE_FLOAT_VECTOR;
    }

    @Override
    public Indexable indexable() {
        return Indexable.SPARSE;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        if (field.params().dim().isEmpty()) {
            return;
        }
        long dim = field.params().dim().getAsLong();
        if (dim < 1 || dim > LARGEST_BOUND) {
            problems.add(Problem.error(
                    ParameterChecks.DIM,
                    path + ".dim",
                    "The dim of a SparseFloatVector limits its indices and must be 1 to " + LARGEST_BOUND + ", got "
                            + dim + ".",
                    "Leave it out, or write for example \"dim\": 30000."));
        }
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return new SparseVectorSpec(field.params().dim().orElse(SparseVectors.DEFAULT_VOCABULARY));
    }

    @Override
    public boolean isImportedFrom(FileKind kind) {
        return kind != FileKind.NUMPY;
    }

    @Override
    public Class<?> javaType() {
        return SortedMap.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"terms\", \"type\": \"SparseFloatVector\"}";
    }

    @Override
    public String summary() {
        return "Up to 64 weighted terms with indices below dim (default: 30,522). Rows contain a map from Long to Float.";
    }
}
