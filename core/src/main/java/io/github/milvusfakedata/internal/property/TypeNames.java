package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Type names as people write them, and what they may have meant by a name that is none. */
public final class TypeNames {
    /** What other programs call our types; written as {@link NearestName#plain} leaves a name. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("int", "Int64"),
            Map.entry("integer", "Int64"),
            Map.entry("long", "Int64"),
            Map.entry("bigint", "Int64"),
            Map.entry("short", "Int16"),
            Map.entry("byte", "Int8"),
            Map.entry("float32", "Float"),
            Map.entry("real", "Float"),
            Map.entry("number", "Double"),
            Map.entry("float64", "Double"),
            Map.entry("decimal", "Double"),
            Map.entry("boolean", "Bool"),
            Map.entry("str", "VarChar"),
            Map.entry("text", "VarChar"),
            Map.entry("char", "VarChar"),
            Map.entry("date", "Int64"),
            Map.entry("datetime", "Int64"),
            Map.entry("timestamp", "Int64"),
            Map.entry("object", "JSON"),
            Map.entry("dict", "JSON"),
            Map.entry("map", "JSON"),
            Map.entry("list", "Array"),
            Map.entry("vector", "FloatVector"),
            Map.entry("densevector", "FloatVector"),
            Map.entry("float32vector", "FloatVector"),
            Map.entry("float16", "Float16Vector"),
            Map.entry("bfloat16", "BFloat16Vector"),
            Map.entry("sparse", "SparseFloatVector"),
            Map.entry("sparsevector", "SparseFloatVector"));

    /** How pymilvus prints its types. */
    private static final String PYMILVUS_PREFIX = "datatype.";

    /** How Python prints one of them within a list or dictionary. */
    private static final Pattern PRINTED = Pattern.compile("^<(DataType\\.\\w+): \\d+>$");

    /** How the first version of the REST API prints types with a length or dimension. */
    private static final Pattern WITH_LENGTH = Pattern.compile("^(\\w+)\\(\\d+\\)$");

    private TypeNames() {}

    /** The canonical name; an unknown name comes back as it is, since the checks report it. */
    public static String canonical(String name) {
        return MilvusType.named(bare(name))
                .filter(type -> type != MilvusType.STRUCT)
                .map(MilvusType::schemaName)
                .orElse(name);
    }

    /** The canonical name of the type of elements, which may be structs. */
    public static String canonicalElement(String name) {
        return MilvusType.named(bare(name))
                .filter(type -> type.has(Role.ELEMENT))
                .map(MilvusType::schemaName)
                .orElse(canonical(name));
    }

    /** The name without what programs print around it: {@code DataType.INT64}, {@code <DataType.INT64: 5>}, {@code VarChar(200)}. */
    public static String bare(String name) {
        String bare = PRINTED.matcher(name).replaceFirst("$1");
        bare = WITH_LENGTH.matcher(bare).replaceFirst("$1");
        return NearestName.plain(bare).startsWith(PYMILVUS_PREFIX) ? bare.substring(PYMILVUS_PREFIX.length()) : bare;
    }

    /** The type of a number on Milvus' wire, as a dictionary of pymilvus has it. */
    public static Optional<String> numbered(String number) {
        try {
            return MilvusType.numbered(Integer.parseInt(number)).map(MilvusType::schemaName);
        } catch (NumberFormatException noWholeNumber) {
            return Optional.empty();
        }
    }

    /** The collection with canonical type names. */
    public static Collection canonical(Collection collection) {
        List<Field> fields =
                collection.fields().stream().map(TypeNames::canonical).toList();
        List<Field> dynamic =
                collection.dynamicFields().stream().map(TypeNames::dynamic).toList();
        return collection.withFields(fields).withDynamicFields(dynamic);
    }

    private static Field dynamic(Field key) {
        Field.Builder named = key.toBuilder().type(DynamicTypeNames.canonical(key.type()));
        key.params().elementType().map(DynamicTypeNames::canonical).ifPresent(named::elementType);
        return named.build();
    }

    /** That a field or its elements are of the type String, which Milvus takes nowhere; the path is that of the type. */
    public static Problem stringWarning(String path) {
        return Problem.warning(
                ProblemCode.TYPE_STRING.id(),
                path,
                "Milvus has no fields of type String, so it is read as VarChar.",
                "Write VarChar.");
    }

    private static Field canonical(Field field) {
        Field.Builder named = field.toBuilder()
                .type(canonical(field.type()))
                .fields(field.fields().stream().map(TypeNames::canonical).toList());
        field.params().elementType().map(TypeNames::canonicalElement).ifPresent(named::elementType);
        return named.build();
    }

    /** The type that was probably meant by a name which is none. */
    public static Optional<String> suggestion(String name) {
        String plain = NearestName.plain(name);
        String bare = plain.startsWith(PYMILVUS_PREFIX) ? plain.substring(PYMILVUS_PREFIX.length()) : plain;
        if (ELSEWHERE.containsKey(bare)) {
            return Optional.of(ELSEWHERE.get(bare));
        }
        return NearestName.of(
                bare,
                Arrays.stream(MilvusType.values())
                        .filter(type -> type != MilvusType.STRUCT)
                        .map(MilvusType::schemaName)
                        .toList());
    }
}
