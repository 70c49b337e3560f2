package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.poison.EditedSource.RowEdit;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes of single values that a column can hold. */
final class ValueMistakes {
    private static final Set<FileKind> WITHOUT_NUMPY = Mistake.ROWS;
    private static final int HALF_NAN = 0x7E00;
    private static final int BFLOAT_NAN = 0x7FC0;
    private static final int BITS_PER_BYTE = 8;
    private static final String NOT_JSON = "no JSON";

    private ValueMistakes() {}

    static List<Mistake> all() {
        return Stream.concat(ofNumbers().stream(), ofTexts().stream()).toList();
    }

    private static List<Mistake> ofNumbers() {
        return List.of(
                new Mistake(
                        ImportRule.NULL_IN_REQUIRED,
                        WITHOUT_NUMPY,
                        "a field that is not nullable and no key (in CSV, no text)",
                        ValueMistakes::nullInRequired),
                new Mistake(
                        ImportRule.NAN,
                        Mistake.TYPED,
                        "a Float or Double field, for NumPy a FloatVector",
                        dose -> number(
                                dose,
                                field -> dose.kind() == FileKind.NUMPY
                                        ? field.type().equals("FloatVector")
                                        : isFloat(field))),
                new Mistake(
                        ImportRule.VECTOR_NAN,
                        Mistake.PARQUET,
                        "a FloatVector that is not nullable",
                        dose -> number(
                                dose,
                                field -> field.type().equals("FloatVector")
                                        && !field.flags().nullable())),
                new Mistake(
                        ImportRule.NAN_UNCHECKED,
                        Mistake.NUMPY,
                        "a Float or Double field",
                        dose -> number(dose, ValueMistakes::isFloat)),
                new Mistake(
                        ImportRule.HALF_NAN,
                        Mistake.TYPED,
                        "a Float16Vector or BFloat16Vector",
                        dose -> number(
                                dose,
                                field -> field.type().endsWith("Float16Vector")
                                        || field.type().equals("BFloat16Vector"))));
    }

    private static List<Mistake> ofTexts() {
        return List.of(
                new Mistake(ImportRule.TEXT_TOO_LONG, Mistake.ALL, "a VarChar field", ValueMistakes::tooLong),
                text(ImportRule.UTF8, Mistake.COLUMNS, "VarChar", "\u00ff"),
                text(ImportRule.UTF8_REPLACED, Mistake.OBJECTS, "VarChar", "\u00ff"),
                text(ImportRule.JSON_INVALID, Mistake.ALL, "JSON", NOT_JSON),
                text(ImportRule.JSON_TOO_LONG, WITHOUT_NUMPY, "JSON", tooLongJson()),
                text(ImportRule.GEOMETRY, Mistake.ALL, "Geometry", "POINT (1"),
                text(ImportRule.TIMESTAMPTZ, WITHOUT_NUMPY, "Timestamptz", "yesterday"),
                new Mistake(
                        ImportRule.META_SHADOWS_FIELD,
                        Mistake.PARQUET,
                        "a dynamic field",
                        dose -> meta(
                                dose, "{\"" + dose.collection().fields().get(0).name() + "\":1}")),
                new Mistake(
                        ImportRule.ARRAY_TOO_LONG,
                        WITHOUT_NUMPY,
                        "an Array of scalars",
                        dose -> resized(dose, field -> true, field ->
                                (int) (field.params().maxCapacity().orElse(Limits.MOST_ELEMENTS) + 1))),
                new Mistake(
                        ImportRule.EMPTY_BECOMES_NULL,
                        WITHOUT_NUMPY,
                        "a nullable Array of scalars",
                        dose -> resized(dose, field -> field.flags().nullable(), field -> 0)));
    }

    private static Mistake text(ImportRule rule, Set<FileKind> kinds, String type, String bytes) {
        return new Mistake(rule, kinds, "a field of type " + type, dose -> {
            Optional<Field> field = dose.take(each -> each.type().equals(type) && !Dose.isKey(each));
            field.ifPresent(taken -> dose.wrapText(taken.name(), bytes));
            return field.isPresent();
        });
    }

    private static boolean isFloat(Field field) {
        return field.type().equals("Float") || field.type().equals("Double");
    }

    private static boolean nullInRequired(Dose dose) {
        Optional<Field> field = dose.take(each -> !each.flags().nullable()
                && each.params().defaultValue().isEmpty()
                && !Dose.isKey(each)
                && (dose.kind() != FileKind.CSV || !isText(each)));
        long row = dose.row();
        field.ifPresent(taken -> dose.wrap(taken.name(), source -> EditedSource.nullAt(source, row)));
        return field.isPresent();
    }

    /** Whether an empty cell of CSV is a text. */
    private static boolean isText(Field field) {
        return field.type().equals("VarChar") || field.type().equals("Text");
    }

    private static boolean number(Dose dose, Predicate<Field> suits) {
        Optional<Field> field = dose.take(suits);
        long from = dose.row();
        field.ifPresent(taken -> dose.wrap(taken.name(), source -> {
            long row = dose.rowWith(source, from, (buffer, slot) -> true);
            return EditedSource.of(
                    source, row, nan(source.layout().shape(), source.layout().width()));
        }));
        return field.isPresent();
    }

    private static RowEdit nan(ColumnShape shape, int width) {
        return switch (shape) {
            case FLOAT, FLOAT_VECTOR -> (buffer, slot) -> buffer.floats()[slot * width] = Float.NaN;
            case DOUBLE -> (buffer, slot) -> buffer.doubles()[slot] = Double.NaN;
            case FLOAT16_VECTOR -> half(HALF_NAN, width);
            case BFLOAT16_VECTOR -> half(BFLOAT_NAN, width);
            case BOOL, INT8, INT16, INT32, INT64, STRING, JSON -> throw new IllegalStateException(shape.name());
            case BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR, LIST, STRUCT ->
                throw new IllegalStateException(shape.name());
        };
    }

    private static RowEdit half(int bits, int width) {
        return (buffer, slot) -> {
            buffer.bytes()[slot * width] = (byte) bits;
            buffer.bytes()[slot * width + 1] = (byte) (bits >> BITS_PER_BYTE);
        };
    }

    private static boolean tooLong(Dose dose) {
        Optional<Field> field = dose.take(each -> each.type().equals("VarChar"));
        field.ifPresent(taken -> dose.wrapText(
                taken.name(), "x".repeat((int) taken.params().maxLength().orElse(Limits.MOST_VARCHAR_BYTES) + 1)));
        return field.isPresent();
    }

    private static String tooLongJson() {
        return "{\"text\":\"" + "x".repeat(Limits.MOST_JSON_BYTES) + "\"}";
    }

    /** Puts another object in the place of the dynamic field's. */
    static boolean meta(Dose dose, String object) {
        boolean dynamic = dose.takeDynamic();
        if (dynamic) {
            dose.wrapText(Column.DYNAMIC, object);
        }
        return dynamic;
    }

    /** Tells a field how many elements a row shall have. */
    private interface Count {
        int of(Field field);
    }

    private static boolean resized(Dose dose, Predicate<Field> suits, Count count) {
        Optional<Field> field = dose.take(
                suits.and(each -> each.type().equals("Array") && each.fields().isEmpty()));
        long from = dose.row();
        field.ifPresent(taken -> dose.wrap(taken.name(), source -> {
            long row = dose.rowWith(source, from, (buffer, slot) -> buffer.offsets()[1] > 0);
            return new ResizedList(source, row, count.of(taken));
        }));
        return field.isPresent();
    }
}
