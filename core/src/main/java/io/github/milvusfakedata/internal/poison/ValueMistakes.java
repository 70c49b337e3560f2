package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.poison.EditedSource.RowEdit;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
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
    private static final Predicate<Field> FLOATING = FieldNeeds.shape(ColumnShape.FLOAT, ColumnShape.DOUBLE);

    /** Fields in which an empty cell of CSV is a text. */
    private static final Predicate<Field> EMPTY_CELLS = FieldNeeds.text(TextKind.STRING, TextKind.DOCUMENT);

    private ValueMistakes() {}

    static List<Mistake> all() {
        return Stream.concat(ofNumbers().stream(), ofTexts().stream()).toList();
    }

    private static List<Mistake> ofNumbers() {
        return List.of(
                new Mistake(
                        ImportRule.NULL_IN_REQUIRED,
                        WITHOUT_NUMPY,
                        "a field that is neither nullable nor a key (for CSV, nor a text)",
                        ValueMistakes::nullInRequired),
                new Mistake(
                        ImportRule.NAN,
                        Mistake.TYPED,
                        "a Float or Double field, for NumPy a FloatVector",
                        plan -> number(
                                plan,
                                plan.kind() == FileKind.NUMPY ? FieldNeeds.shape(ColumnShape.FLOAT_VECTOR) : FLOATING)),
                new Mistake(
                        ImportRule.VECTOR_NAN,
                        Mistake.PARQUET,
                        "a FloatVector that is not nullable",
                        plan -> number(
                                plan, FieldNeeds.shape(ColumnShape.FLOAT_VECTOR).and(field -> !field.flags()
                                        .nullable()))),
                new Mistake(
                        ImportRule.NAN_UNCHECKED,
                        Mistake.NUMPY,
                        "a Float or Double field",
                        plan -> number(plan, FLOATING)),
                new Mistake(
                        ImportRule.HALF_NAN,
                        Mistake.TYPED,
                        "a Float16Vector or BFloat16Vector",
                        plan -> number(
                                plan, FieldNeeds.shape(ColumnShape.FLOAT16_VECTOR, ColumnShape.BFLOAT16_VECTOR))));
    }

    private static List<Mistake> ofTexts() {
        return List.of(
                new Mistake(ImportRule.TEXT_TOO_LONG, Mistake.ALL, "a VarChar field", ValueMistakes::tooLong),
                text(ImportRule.UTF8, Mistake.COLUMNS, MilvusType.VARCHAR, "\u00ff"),
                text(ImportRule.UTF8_REPLACED, Mistake.OBJECTS, MilvusType.VARCHAR, "\u00ff"),
                text(ImportRule.NUMPY_NUL, Mistake.NUMPY, MilvusType.VARCHAR, "a\0b"),
                text(ImportRule.JSON_INVALID, Mistake.ALL, MilvusType.JSON, NOT_JSON),
                text(ImportRule.JSON_TOO_LONG, WITHOUT_NUMPY, MilvusType.JSON, tooLongJson()),
                text(ImportRule.GEOMETRY, Mistake.ALL, MilvusType.GEOMETRY, "POINT (1"),
                text(ImportRule.TIMESTAMPTZ, WITHOUT_NUMPY, MilvusType.TIMESTAMPTZ, "yesterday"),
                new Mistake(
                        ImportRule.ARRAY_TOO_LONG,
                        WITHOUT_NUMPY,
                        "an Array of scalars",
                        plan -> resized(plan, field -> true, field ->
                                (int) (field.params().maxCapacity().orElse(Limits.MOST_ELEMENTS) + 1))),
                new Mistake(
                        ImportRule.EMPTY_BECOMES_NULL,
                        Mistake.PARQUET,
                        "a nullable Array of scalars",
                        plan -> resized(plan, field -> field.flags().nullable(), field -> 0)));
    }

    private static Mistake text(ImportRule rule, Set<FileKind> kinds, MilvusType type, String bytes) {
        return new Mistake(rule, kinds, "a field of type " + type.schemaName(), plan -> {
            Optional<Field> field =
                    plan.take(each -> each.milvusType().equals(Optional.of(type)) && !FieldNeeds.isKey(each));
            field.ifPresent(taken -> plan.wrapText(taken.name(), bytes));
            return field.isPresent();
        });
    }

    private static boolean nullInRequired(MistakePlan plan) {
        Optional<Field> field = plan.take(each -> !FieldNeeds.mayBeNull(each)
                && !FieldNeeds.isKey(each)
                && (plan.kind() != FileKind.CSV || !EMPTY_CELLS.test(each)));
        long row = plan.row();
        field.ifPresent(taken -> plan.wrap(taken.name(), source -> EditedSource.nullAt(source, row)));
        return field.isPresent();
    }

    private static boolean number(MistakePlan plan, Predicate<Field> suits) {
        Optional<Field> field = plan.take(suits);
        long from = plan.row();
        field.ifPresent(taken -> plan.wrap(taken.name(), source -> {
            long row = plan.rowWith(source, from, (buffer, slot) -> true);
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

    private static boolean tooLong(MistakePlan plan) {
        Optional<Field> field = plan.take(FieldNeeds.text(TextKind.STRING));
        field.ifPresent(taken -> plan.wrapText(
                taken.name(), "x".repeat((int) taken.params().maxLength().orElse(Limits.MOST_VARCHAR_BYTES) + 1)));
        return field.isPresent();
    }

    private static String tooLongJson() {
        return "{\"text\":\"" + "x".repeat(Limits.MOST_JSON_BYTES) + "\"}";
    }

    /** Puts another object in the place of the dynamic field's. */
    static boolean meta(MistakePlan plan, String object) {
        boolean dynamic = plan.takeDynamic();
        if (dynamic) {
            plan.wrapText(Column.DYNAMIC, object);
        }
        return dynamic;
    }

    /** Tells a field how many elements a row shall have. */
    private interface Count {
        int of(Field field);
    }

    private static boolean resized(MistakePlan plan, Predicate<Field> suits, Count count) {
        Optional<Field> field = plan.take(suits.and(FieldNeeds.shape(ColumnShape.LIST))
                .and(each -> each.fields().isEmpty()));
        long from = plan.row();
        field.ifPresent(taken -> plan.wrap(taken.name(), source -> {
            long row = plan.rowWith(source, from, (buffer, slot) -> buffer.offsets()[1] > 0);
            return new ResizedList(source, row, count.of(taken));
        }));
        return field.isPresent();
    }
}
