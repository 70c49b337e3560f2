package io.github.milvusfakedata.internal.type;

import java.util.List;
import java.util.Locale;
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

    /** What the Python tool and old Milvus call VarChar; Milvus itself creates no such field. */
    private static final String STRING = "string";

    private static final FieldType STRUCT = new StructType();

    /** Every type that can be written in a schema: {@link #ALL}, and Struct, which stands in arrays only. */
    public static final List<FieldType> WITH_STRUCT =
            Stream.concat(ALL.stream(), Stream.of(STRUCT)).toList();

    private FieldTypes() {}

    /** The type of an array's elements by name: one of {@link #ALL} that may stand there, or Struct, which stands nowhere else. */
    public static Optional<FieldType> element(String name) {
        return normalized(name).equals(normalized(STRUCT.name()))
                ? Optional.of(STRUCT)
                : named(name).filter(type -> type.roles().contains(Role.ELEMENT));
    }

    /** The type of a name; letter case and underscores don't matter, and String means VarChar. */
    public static Optional<FieldType> named(String name) {
        String wanted = isString(name) ? "varchar" : normalized(name);
        return ALL.stream()
                .filter(type -> normalized(type.name()).equals(wanted))
                .findFirst();
    }

    /** The type of a number on Milvus' wire, Struct among them. */
    public static Optional<FieldType> numbered(int number) {
        return WITH_STRUCT.stream()
                .filter(type -> type.milvusNumber() == number)
                .findFirst();
    }

    /** Whether a name is the old name of VarChar. */
    public static boolean isString(String name) {
        return normalized(name).equals(STRING);
    }

    private static String normalized(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
