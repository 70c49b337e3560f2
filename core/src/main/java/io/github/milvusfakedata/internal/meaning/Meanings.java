package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ObjectSpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names of fields mean, for each kind of value. */
public final class Meanings {
    private Meanings() {}

    /** The texts of a field of this name; a few words about the row's topic where it has no meaning. */
    public static ValueSpec texts(String fieldName, Subject subject) {
        return knownTexts(fieldName, subject)
                .orElseGet(() -> speaking(MeaningFile.of("texts").otherwise(subject), FieldName.of(fieldName)));
    }

    /** The texts of a field of this name, if it has a meaning. */
    public static Optional<ValueSpec> knownTexts(String fieldName, Subject subject) {
        FieldName name = FieldName.of(fieldName);
        return MeaningFile.of("texts").find(name, subject).map(spec -> speaking(spec, name));
    }

    /** The numbers of a field of this name, made to fit what it holds; empty if it has no meaning or none that fits. */
    public static Optional<ValueSpec> numbers(String fieldName, ColumnLimits limits, Subject subject) {
        FieldName name = FieldName.of(fieldName);
        MeaningFile meanings = MeaningFile.of("numbers");
        return MomentUnit.moments(name, meanings, subject)
                .or(() -> meanings.find(name, subject))
                .flatMap(spec -> spec.within(limits, subject));
    }

    /** The moments of a field of this name: those that it means, or any between 2015 and 2025. */
    public static ValueSpec timestamps(String fieldName, Subject subject) {
        return MeaningFile.of("numbers")
                .find(FieldName.of(fieldName), subject)
                .filter(TimestampSpec.class::isInstance)
                .orElseGet(() -> new TimestampSpec(Optional.empty()));
    }

    /** Whether numbers of a field of this name are moments: milliseconds since 1970 in Int64, seconds elsewhere. */
    public static boolean areMoments(String fieldName, Subject subject) {
        return MeaningFile.of("numbers")
                .find(FieldName.of(fieldName), subject)
                .filter(TimestampSpec.class::isInstance)
                .isPresent();
    }

    /** The booleans of a field of this name; half of them true where it has no meaning. */
    public static ValueSpec flags(String fieldName, Subject subject) {
        return find(MeaningFile.of("flags"), fieldName, subject);
    }

    /** The figures of a field of this name; mostly points where it has no meaning. */
    public static ValueSpec figures(String fieldName, Subject subject) {
        return find(MeaningFile.of("figures"), fieldName, subject);
    }

    /** The objects of a field of this name; more about the row, as the subject has it, where it has no meaning. */
    public static ValueSpec objects(String fieldName, Subject subject) {
        return speaking(find(MeaningFile.of("objects"), fieldName, subject), FieldName.of(fieldName));
    }

    /** The objects of the dynamic field, of a few believable keys, none of which is a field's name. */
    public static ValueSpec dynamicObjects(Set<String> fieldNames) {
        return ObjectSpec.of(DynamicKeyNames.templates(fieldNames));
    }

    /** Whether a field of this name would have values that its name says, in a column of this type. */
    public static boolean isKnown(String fieldName, MilvusType type, Subject subject) {
        if (!isNamed(type)) {
            return false;
        }
        Optional<ValueSpec> found = MeaningFile.of(kind(type)).find(FieldName.of(fieldName), subject);
        boolean moments =
                type.textKind().filter(kind -> kind == TextKind.TIMESTAMP).isPresent();
        return found.filter(spec -> !moments || spec instanceof TimestampSpec).isPresent();
    }

    /** The names that mean something in a column of this type, in the order of the reference. */
    public static List<String> names(MilvusType type, Subject subject) {
        return MeaningFile.of(kind(type)).of(subject).stream()
                .flatMap(meaning -> meaning.names().stream())
                .toList();
    }

    /** Whether names say what columns of a type hold. */
    private static boolean isNamed(MilvusType type) {
        return switch (type.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, JSON, STRING -> true;
            case LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    private static String kind(MilvusType type) {
        return switch (type.shape()) {
            case BOOL -> "flags";
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> "numbers";
            case JSON -> "objects";
            case STRING -> kind(type.textKind().orElseThrow());
            case LIST, STRUCT -> throw new IllegalArgumentException("no names of " + type);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw new IllegalArgumentException("no names of " + type);
        };
    }

    private static String kind(TextKind kind) {
        return switch (kind) {
            case STRING, DOCUMENT -> "texts";
            case JSON -> "objects";
            case GEOMETRY -> "figures";
            case TIMESTAMP -> "numbers";
        };
    }

    private static ValueSpec find(MeaningFile file, String fieldName, Subject subject) {
        return file.find(FieldName.of(fieldName), subject).orElseGet(() -> file.otherwise(subject));
    }

    private static ValueSpec speaking(ValueSpec spec, FieldName name) {
        return FileWords.of(name).map(spec::speakingOf).orElse(spec);
    }
}
