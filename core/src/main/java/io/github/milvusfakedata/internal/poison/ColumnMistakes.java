package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes of whole columns: one that is missing, or that should be, or that is of another type. */
final class ColumnMistakes {
    private static final String EXTRA = "no_field_of_this_name";
    private static final Predicate<Field> GEOMETRIES = FieldNeeds.text(TextKind.GEOMETRY);
    private static final String TWO_COLUMNS = "at least two columns, one of them of a required field";

    private ColumnMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        ImportRule.COLUMN_MISSING,
                        Mistake.ALL,
                        TWO_COLUMNS,
                        plan -> remove(plan, field -> !FieldNeeds.mayBeNull(field))),
                new Mistake(
                        ImportRule.OPTIONAL_COLUMN_MISSING,
                        Mistake.COLUMNS,
                        "a nullable field of another type than Geometry",
                        plan -> remove(plan, field -> FieldNeeds.mayBeNull(field) && !GEOMETRIES.test(field))),
                new Mistake(
                        ImportRule.GEOMETRY_MISSING,
                        Mistake.TYPED,
                        "a Geometry field that is nullable or has a default value",
                        plan -> remove(plan, field -> FieldNeeds.mayBeNull(field) && GEOMETRIES.test(field))),
                new Mistake(ImportRule.COLUMN_TYPE, Mistake.TYPED, "a field", ColumnMistakes::changeType),
                new Mistake(ImportRule.DUPLICATE_COLUMN, Mistake.PARQUET, "a field", ColumnMistakes::repeat),
                new Mistake(ImportRule.REPEATED_COLUMN, Mistake.CSV, "a field", ColumnMistakes::repeat),
                new Mistake(
                        ImportRule.UNKNOWN_COLUMN,
                        Mistake.ROWS,
                        "no dynamic field, which would accept the column",
                        ColumnMistakes::addUnknown),
                new Mistake(ImportRule.UNKNOWN_FILE, Mistake.NUMPY, "a field", ColumnMistakes::addUnknown),
                new Mistake(
                        ImportRule.AUTO_ID_PRESENT,
                        Mistake.ALL,
                        "a primary key with auto_id",
                        plan -> addUnwritten(plan, field -> field.flags().autoId())),
                new Mistake(
                        ImportRule.FUNCTION_OUTPUT_PRESENT,
                        Mistake.ROWS,
                        "a function",
                        plan -> addUnwritten(plan, field -> plan.collection().isFunctionOutput(field))),
                new Mistake(
                        ImportRule.PRECISION,
                        Mistake.PARQUET,
                        "a Float field",
                        plan -> wrap(plan, FieldNeeds.shape(ColumnShape.FLOAT), WiderNumbers::of)),
                new Mistake(
                        ImportRule.VECTOR_LENGTH,
                        Mistake.ROWS,
                        "a dense vector field",
                        plan -> wrap(plan, FieldNeeds::isDenseVector, WiderVectors::of)),
                new Mistake(ImportRule.DUPLICATE_KEY, Mistake.ALL, "a key without auto_id", ColumnMistakes::repeatKey));
    }

    private static boolean wrap(MistakePlan plan, Predicate<Field> suits, UnaryOperator<ColumnSource> wrapper) {
        Optional<Field> field = plan.take(suits);
        field.ifPresent(taken -> plan.wrap(taken.name(), wrapper));
        return field.isPresent();
    }

    private static boolean remove(MistakePlan plan, Predicate<Field> suits) {
        long written = plan.collection().fields().stream()
                .filter(plan.collection()::isWritten)
                .count();
        Optional<Field> field = written < 2 ? Optional.empty() : plan.take(suits);
        field.ifPresent(taken -> plan.edit((columns, binder) -> columns.stream()
                .filter(column -> !column.name().equals(taken.name()))
                .toList()));
        return field.isPresent();
    }

    /** Numbers where texts belong, and a text where anything else does. */
    private static boolean changeType(MistakePlan plan) {
        return wrap(plan, field -> true, source -> switch (source.layout().shape()) {
            case STRING, JSON, SPARSE_VECTOR -> new RowNumbers();
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> new SameText();
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> new SameText();
            case LIST, STRUCT -> new SameText();
        });
    }

    private static boolean repeat(MistakePlan plan) {
        Optional<Field> field = plan.take(each -> true);
        field.ifPresent(taken -> plan.edit((columns, binder) -> Stream.concat(
                        columns.stream(),
                        columns.stream().filter(column -> column.name().equals(taken.name())))
                .toList()));
        return field.isPresent();
    }

    private static boolean addUnknown(MistakePlan plan) {
        if (plan.kind() != FileKind.PARQUET
                && plan.kind() != FileKind.NUMPY
                && plan.collection().dynamicField()) {
            return false;
        }
        plan.edit((columns, binder) -> with(columns, new Column(EXTRA, new RowNumbers())));
        return true;
    }

    private static List<Column> with(List<Column> columns, Column further) {
        List<Column> more = new ArrayList<>(columns);
        more.add(further);
        return List.copyOf(more);
    }

    /** Adds a column that Milvus makes itself. */
    private static boolean addUnwritten(MistakePlan plan, Predicate<Field> suits) {
        Optional<Field> field =
                plan.collection().fields().stream().filter(suits).findFirst();
        field.ifPresent(taken -> plan.edit((columns, binder) -> {
            Column own = binder.apply(written(plan.collection(), taken)).stream()
                    .filter(column -> column.name().equals(taken.name()))
                    .findFirst()
                    .orElseThrow();
            return with(columns, own);
        }));
        return field.isPresent();
    }

    /** A collection in which a field is an ordinary one. */
    private static Collection written(Collection collection, Field field) {
        Flags flags = field.flags();
        Flags own = new Flags(flags.primaryKey(), false, flags.nullable(), flags.partitionKey(), flags.clusteringKey());
        Field ordinary = new Field(
                field.name(), field.type(), own, field.params(), field.fields(), field.index(), field.description());
        List<Field> fields = collection.fields().stream()
                .map(each -> each.equals(field) ? ordinary : each)
                .toList();
        return new Collection(
                collection.name(),
                collection.description(),
                collection.subject(),
                collection.language(),
                collection.dynamicField(),
                fields,
                List.of(),
                collection.dynamicFields(),
                collection.settings(),
                collection.groups(),
                collection.references());
    }

    /** The key of a row is that of the row before it. */
    private static boolean repeatKey(MistakePlan plan) {
        Optional<Field> key = plan.take(field -> field.flags().primaryKey());
        long row = plan.row();
        key.ifPresent(field -> plan.wrap(
                field.name(),
                source -> EditedSource.of(source, row, (buffer, slot) -> {
                    ColumnBuffer before = new ColumnBuffer(source.layout());
                    source.fill(row - 1, 1, before);
                    put(before, buffer, slot);
                })));
        return key.isPresent();
    }

    private static void put(ColumnBuffer one, ColumnBuffer buffer, int slot) {
        if (one.layout().dictionary().isEmpty() && one.layout().shape() == ColumnShape.STRING) {
            byte[] text = new byte[one.offsets()[1]];
            System.arraycopy(one.bytes(), 0, text, 0, text.length);
            EditedSource.setText(buffer, slot, text);
        } else {
            SlotCopy.copy(one, 0, buffer, slot);
        }
    }
}
