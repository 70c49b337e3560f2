package io.github.milvusfakedata.schema;

import io.github.milvusfakedata.column.ColumnShape;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of fields that Milvus has. Whatever differs by type is asked of a constant: its shape, its roles, for texts their
 * kind. Others switch over these and never over types, so that a new type touches none of them.
 */
public enum MilvusType {
    BOOL("Bool", 1, Feature.ALWAYS, ColumnShape.BOOL, Role.ELEMENT, Role.DEFAULT_VALUE),
    INT8("Int8", 2, Feature.ALWAYS, ColumnShape.INT8, Constants.NUMBER),
    INT16("Int16", 3, Feature.ALWAYS, ColumnShape.INT16, Constants.NUMBER),
    INT32("Int32", 4, Feature.ALWAYS, ColumnShape.INT32, Constants.NUMBER),
    INT64(
            "Int64",
            5,
            Feature.ALWAYS,
            ColumnShape.INT64,
            Role.PRIMARY_KEY,
            Role.PARTITION_KEY,
            Role.CLUSTERING_KEY,
            Role.ELEMENT,
            Role.DEFAULT_VALUE),
    FLOAT("Float", 10, Feature.ALWAYS, ColumnShape.FLOAT, Constants.NUMBER),
    DOUBLE("Double", 11, Feature.ALWAYS, ColumnShape.DOUBLE, Constants.NUMBER),
    VARCHAR(
            "VarChar",
            21,
            Feature.ALWAYS,
            TextKind.STRING,
            Role.PRIMARY_KEY,
            Role.PARTITION_KEY,
            Role.CLUSTERING_KEY,
            Role.ELEMENT,
            Role.DEFAULT_VALUE,
            Role.ANALYZED),
    TEXT("Text", 25, Feature.LONG_TEXTS, TextKind.DOCUMENT, Role.ANALYZED),
    JSON("JSON", 23, Feature.ALWAYS, TextKind.JSON),
    GEOMETRY("Geometry", 24, Feature.GEOMETRIES, TextKind.GEOMETRY, Role.DEFAULT_VALUE),
    TIMESTAMPTZ("Timestamptz", 26, Feature.TIMESTAMPS, TextKind.TIMESTAMP, Role.DEFAULT_VALUE),
    ARRAY("Array", 22, Feature.ARRAYS, ColumnShape.LIST),
    FLOAT_VECTOR("FloatVector", 101, Feature.ALWAYS, ColumnShape.FLOAT_VECTOR, Role.VECTOR, Role.MEMBER),
    BINARY_VECTOR("BinaryVector", 100, Feature.ALWAYS, ColumnShape.BINARY_VECTOR, Role.VECTOR, Role.MEMBER),
    FLOAT16_VECTOR("Float16Vector", 102, Feature.FLOAT16_VECTORS, ColumnShape.FLOAT16_VECTOR, Role.VECTOR, Role.MEMBER),
    BFLOAT16_VECTOR(
            "BFloat16Vector", 103, Feature.BFLOAT16_VECTORS, ColumnShape.BFLOAT16_VECTOR, Role.VECTOR, Role.MEMBER),
    INT8_VECTOR("Int8Vector", 105, Feature.INT8_VECTORS, ColumnShape.INT8_VECTOR, Role.VECTOR, Role.MEMBER),
    SPARSE_FLOAT_VECTOR("SparseFloatVector", 104, Feature.SPARSE_VECTORS, ColumnShape.SPARSE_VECTOR, Role.VECTOR),
    /** The elements of an Array of Struct; Milvus keeps each sub-field as an array of its own, so it stands nowhere else. */
    STRUCT("Struct", 201, Feature.STRUCTS, ColumnShape.STRUCT, Role.ELEMENT);

    /** Roles that several constants share; a nested class, since constants are made before the enum's own fields. */
    private static final class Constants {
        /** Numbers that are keys only for the Python tool. */
        static final Role[] NUMBER = {Role.PRIMARY_KEY_ELSEWHERE, Role.ELEMENT, Role.CLUSTERING_KEY, Role.DEFAULT_VALUE
        };
    }

    /** What the Python tool and old Milvus call VarChar; Milvus itself creates no such field. */
    private static final String STRING = "string";

    private static final Map<String, MilvusType> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(type -> normalized(type.schemaName), type -> type));

    private final String schemaName;
    private final int wireNumber;
    private final Feature feature;
    private final ColumnShape shape;
    private final Optional<TextKind> textKind;
    private final Set<Role> roles;

    MilvusType(String schemaName, int wireNumber, Feature feature, TextKind kind, Role... roles) {
        this(
                schemaName,
                wireNumber,
                feature,
                kind == TextKind.JSON ? ColumnShape.JSON : ColumnShape.STRING,
                Optional.of(kind),
                roles);
    }

    MilvusType(String schemaName, int wireNumber, Feature feature, ColumnShape shape, Role... roles) {
        this(schemaName, wireNumber, feature, shape, Optional.empty(), roles);
    }

    MilvusType(
            String schemaName,
            int wireNumber,
            Feature feature,
            ColumnShape shape,
            Optional<TextKind> textKind,
            Role... roles) {
        this.schemaName = schemaName;
        this.wireNumber = wireNumber;
        this.feature = feature;
        this.shape = shape;
        this.textKind = textKind;
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(Arrays.asList(roles));
        this.roles = Set.copyOf(set);
    }

    /** The canonical name, such as {@code FloatVector}. */
    public String schemaName() {
        return schemaName;
    }

    /** Number of the type in Milvus' wire protocol, enum {@code DataType} of milvus-proto's schema.proto. */
    public int wireNumber() {
        return wireNumber;
    }

    /** What a version of Milvus has if it has the type. */
    public Feature feature() {
        return feature;
    }

    /** The form of its values in memory. */
    public ColumnShape shape() {
        return shape;
    }

    /** What its texts are; empty for a type whose values are no texts. */
    public Optional<TextKind> textKind() {
        return textKind;
    }

    /** What a field of the type may be beyond an ordinary column. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether a field of the type may be this. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The type of a name; letter case and underscores don't matter, and String means VarChar. */
    public static Optional<MilvusType> named(String name) {
        return isString(name) ? Optional.of(VARCHAR) : Optional.ofNullable(BY_NAME.get(normalized(name)));
    }

    /** The type of a number on Milvus' wire. */
    public static Optional<MilvusType> numbered(int wireNumber) {
        return Arrays.stream(values())
                .filter(type -> type.wireNumber == wireNumber)
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
