package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.StructSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The elements of an Array of Struct: sub-fields that are scalars or dense vectors. Milvus keeps each sub-field as an array
 * of its own, so a struct stands nowhere else; that is why {@link FieldTypes#ALL} doesn't list it.
 */
final class StructType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.STRUCT;
    }

    @Override
    public Indexable indexable() {
        return Indexable.STRUCTS;
    }

    /** Checks the sub-fields of an array: that there are some, their types and parameters. */
    @Override
    public void check(Field field, String path, List<Problem> problems) {
        if (field.fields().isEmpty()) {
            problems.add(Problem.error(
                    ParameterChecks.MISSING,
                    path + ".fields",
                    "Array of Struct " + Shown.quoted(field.name()) + " needs fields, the sub-fields of its structs.",
                    "Add for example \"fields\": [{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 500}]."));
        }
        for (int i = 0; i < field.fields().size(); i++) {
            checkMember(field.fields().get(i), path + ".fields[" + i + "]", problems);
        }
    }

    private static void checkMember(Field member, String path, List<Problem> problems) {
        Optional<FieldType> type = memberType(member);
        if (type.isEmpty()) {
            problems.add(Problem.error(
                    ProblemCode.ELEMENT_TYPE.id(),
                    path + ".type",
                    "A sub-field of a Struct can't be of type " + Shown.quoted(member.type()) + ".",
                    "Use one of " + memberTypes() + "."));
            return;
        }
        type.get().check(member, path, problems);
    }

    /** The type of a sub-field, if it is one that Milvus allows there: {@code ValidateFieldsInStruct} of its proxy. */
    static Optional<FieldType> memberType(Field member) {
        return FieldTypes.named(member.type()).filter(StructType::isMember);
    }

    private static boolean isMember(FieldType type) {
        return type.roles().contains(Role.ELEMENT) || type.roles().contains(Role.MEMBER);
    }

    private static String memberTypes() {
        return FieldTypes.ALL.stream()
                .filter(StructType::isMember)
                .map(FieldType::name)
                .collect(Collectors.joining(", "));
    }

    @Override
    public ColumnLimits limits(Field field) {
        List<ColumnLimits> members = new ArrayList<>();
        for (Field member : field.fields()) {
            members.add(memberType(member).orElseThrow().limits(member));
        }
        return ColumnLimits.struct(members);
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        List<StructSpec.MemberSpec> members = new ArrayList<>();
        for (Field member : field.fields()) {
            FieldType type = memberType(member).orElseThrow();
            members.add(new StructSpec.MemberSpec(member.name(), FieldValues.elements(type, member, subject)));
        }
        return new StructSpec(members);
    }

    /** As the arrays that hold them. */
    @Override
    public boolean isImportedFrom(FileKind kind) {
        return FieldTypes.of(MilvusType.ARRAY).isImportedFrom(kind);
    }

    @Override
    public Class<?> javaType() {
        return Map.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"chunks\", \"type\": \"Array\", \"element_type\": \"Struct\", \"max_capacity\": 8, \"fields\": ["
                + "{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 500},"
                + " {\"name\": \"vector\", \"type\": \"FloatVector\", \"dim\": 128}]}";
    }

    @Override
    public String summary() {
        return "Sub-fields, each a scalar or a dense vector. Rows contain a Map from name to value.";
    }
}
