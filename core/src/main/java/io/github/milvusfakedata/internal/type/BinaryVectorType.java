package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** A vector of bits, eight a byte. Its limits are eight times those of other vectors: Milvus' {@code validateDimension}. */
final class BinaryVectorType implements FieldType {
    private static final int LARGEST_DIM = Limits.MOST_BITS;

    @Override
    public MilvusType type() {
        return MilvusType.BINARY_VECTOR;
    }

    @Override
    public Indexable indexable() {
        return Indexable.BITS;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        if (field.params().dim().isEmpty()) {
            problems.add(ParameterChecks.missing(field, path, FieldParameters.DIM, "the number of its bits", "128"));
            return;
        }
        long dim = field.params().dim().getAsLong();
        if (dim < Byte.SIZE || dim > LARGEST_DIM || dim % Byte.SIZE != 0) {
            problems.add(Problem.error(
                    ParameterChecks.DIM,
                    path + ".dim",
                    "BinaryVector needs a multiple of 8 from 8 to " + LARGEST_DIM + ", got " + dim + ".",
                    nearestAllowed(dim)));
        }
    }

    private static String nearestAllowed(long dim) {
        long below = Math.max(Byte.SIZE, Math.min(LARGEST_DIM, Math.floorDiv(dim, (long) Byte.SIZE) * Byte.SIZE));
        long above = Math.min(LARGEST_DIM, below + Byte.SIZE);
        return below == above || dim < below ? "Use " + below + "." : "Use " + below + " or " + above + ".";
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return new VectorSpec(ParameterChecks.checked(field.params().dim()));
    }

    @Override
    public Class<?> javaType() {
        return byte[].class;
    }

    @Override
    public String example() {
        return "{\"name\": \"fingerprint\", \"type\": \"BinaryVector\", \"dim\": 128}";
    }

    @Override
    public String summary() {
        return "A vector of dim bits; rows contain dim / 8 bytes. Clustered by the row's topic, by Hamming distance.";
    }
}
