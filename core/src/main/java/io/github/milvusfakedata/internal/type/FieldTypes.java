package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The registry of all types. */
public final class FieldTypes {
    /** Every type, in the order of the reference page. */
    public static final List<FieldType> ALL = List.of(
            new BoolType(),
            new Int8Type(),
            new Int16Type(),
            new Int32Type(),
            new Int64Type(),
            new FloatType(),
            new DoubleType(),
            new VarCharType(),
            new TextType(),
            new JsonType(),
            new GeometryType(),
            new TimestamptzType(),
            new ArrayType(),
            new FloatVectorType(),
            new BinaryVectorType(),
            new Float16VectorType(),
            new BFloat16VectorType(),
            new Int8VectorType(),
            new SparseFloatVectorType());

    private static final FieldType STRUCT = new StructType();

    /** Every type that can be written in a schema: {@link #ALL}, and Struct, which stands in arrays only. */
    public static final List<FieldType> WITH_STRUCT =
            Stream.concat(ALL.stream(), Stream.of(STRUCT)).toList();

    private FieldTypes() {}

    /** All that is known of a type. */
    public static FieldType of(MilvusType type) {
        return WITH_STRUCT.stream()
                .filter(known -> known.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not registered: " + type));
    }

    /** The type of an array's elements by name: one of {@link #ALL} that may stand there, or Struct, which stands nowhere else. */
    public static Optional<FieldType> element(String name) {
        return MilvusType.named(name).filter(type -> type.has(Role.ELEMENT)).map(FieldTypes::of);
    }

    /** The type of a name that a field can have; letter case and underscores don't matter, and String means VarChar. */
    public static Optional<FieldType> named(String name) {
        return MilvusType.named(name).filter(type -> type != MilvusType.STRUCT).map(FieldTypes::of);
    }
}
