package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ElementCounts;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of elements of one type. */
final class ArrayType implements FieldType {
    /** An element type is unknown or no element. */
    static final String ELEMENT_TYPE = ProblemCode.ELEMENT_TYPE.id();

    /** Milvus' limit of {@code max_capacity}, import-contract 6.3. */
    private static final int LARGEST_CAPACITY = Limits.MOST_ELEMENTS;

    @Override
    public MilvusType type() {
        return MilvusType.ARRAY;
    }

    @Override
    public Indexable indexable() {
        return Indexable.ARRAY;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        checkCapacity(field, path, problems);
        Optional<String> name = field.params().elementType();
        if (name.isEmpty()) {
            problems.add(ParameterChecks.missing(
                    field, path, FieldParameters.ELEMENT_TYPE, "the type of its elements", "\"VarChar\""));
            return;
        }
        Optional<FieldType> element = elementType(field);
        if (element.isEmpty()) {
            problems.add(Problem.error(
                    ELEMENT_TYPE,
                    path + ".element_type",
                    "An Array's elements can't be of type " + Shown.quoted(name.get()) + ".",
                    "Use one of " + elementTypes() + "."));
            return;
        }
        element.get().check(elementField(field, element.get()), path, problems);
    }

    private void checkCapacity(Field field, String path, List<Problem> problems) {
        if (field.params().maxCapacity().isEmpty()) {
            problems.add(ParameterChecks.missing(
                    field, path, FieldParameters.MAX_CAPACITY, "the maximum number of elements", "10"));
            return;
        }
        long capacity = field.params().maxCapacity().getAsLong();
        if (capacity < 1 || capacity > LARGEST_CAPACITY) {
            problems.add(Problem.error(
                    ParameterChecks.MAX_CAPACITY,
                    path + ".max_capacity",
                    "max_capacity, the maximum number of elements, must be 1 to " + LARGEST_CAPACITY + ", got "
                            + capacity + ".",
                    "Write for example \"max_capacity\": 10."));
        }
    }

    /** The type of an array's elements, if it is one that Milvus allows there. */
    static Optional<FieldType> elementType(Field array) {
        return array.params().elementType().flatMap(FieldTypes::element);
    }

    private static String elementTypes() {
        return FieldTypes.ALL.stream()
                .filter(type -> type.roles().contains(Role.ELEMENT))
                .map(FieldType::name)
                .collect(Collectors.joining(", ", "", ", " + MilvusType.STRUCT.schemaName()));
    }

    /** The elements as a field of their own; they share the array's max_length, min, max and sub-fields. */
    private static Field elementField(Field array, FieldType element) {
        return array.toBuilder().type(element.name()).build();
    }

    @Override
    public ColumnLimits limits(Field field) {
        FieldType element = elementType(field).orElseThrow();
        return ColumnLimits.list(element.limits(elementField(field, element)), counts(field));
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        FieldType element = elementType(field).orElseThrow();
        ValueSpec elements = FieldValues.elements(element, elementField(field, element), subject);
        ElementCounts counts = counts(field);
        return new ListSpec(elements, counts.fewest(), counts.most(), ListSpec.Lengths.SHORT);
    }

    /**
     * How many elements the lists of a checked field have. Milvus without {@code Feature.EMPTY_ARRAYS_KEPT} stores an empty
     * list of a nullable array as null. It imports empty lists of structs, but the values of the recipe have none.
     */
    private static ElementCounts counts(Field field) {
        boolean neverEmpty = field.flags().nullable() || !field.fields().isEmpty();
        return new ElementCounts(
                neverEmpty ? 1 : 0, ParameterChecks.checked(field.params().maxCapacity()));
    }

    @Override
    public boolean isImportedFrom(FileKind kind) {
        return kind != FileKind.NUMPY;
    }

    @Override
    public Optional<String> mismatch(Literal value, Field field) {
        return elementType(field)
                .map(element -> element.mismatch(value, elementField(field, element)))
                .orElse(Optional.empty());
    }

    @Override
    public Class<?> javaType() {
        return List.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"tags\", \"type\": \"Array\", \"element_type\": \"VarChar\", \"max_capacity\": 10,"
                + " \"max_length\": 50}";
    }

    @Override
    public String summary() {
        return "Up to max_capacity elements, mostly few; at least one in a nullable field and of structs. Elements are Bool,"
                + " Int8 to Int64, Float, Double or VarChar, which min, max and max_length bound, or Struct with sub-fields"
                + " that are such scalars or dense vectors.";
    }
}
