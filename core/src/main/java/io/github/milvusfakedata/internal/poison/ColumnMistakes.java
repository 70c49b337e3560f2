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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes of whole columns: one that is missing, or that should be, or that is of another type. */
final class ColumnMistakes {
    private static final String EXTRA = "no_field_of_this_name";
    private static final String TWO_COLUMNS = "two columns at least, one of a field that needs values";

    private ColumnMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        ImportRule.COLUMN_MISSING,
                        Mistake.ALL,
                        TWO_COLUMNS,
                        dose -> remove(dose, field -> !mayBeNull(field))),
                new Mistake(
                        ImportRule.OPTIONAL_COLUMN_MISSING,
                        Mistake.COLUMNS,
                        "a nullable field",
                        dose -> remove(dose, ColumnMistakes::mayBeNull)),
                new Mistake(ImportRule.COLUMN_TYPE, Mistake.TYPED, "a field", ColumnMistakes::changeType),
                new Mistake(ImportRule.DUPLICATE_COLUMN, Mistake.COLUMNS, "a field", ColumnMistakes::repeat),
                new Mistake(
                        ImportRule.UNKNOWN_COLUMN,
                        Mistake.ROWS,
                        "no dynamic field, which would take the column",
                        ColumnMistakes::addUnknown),
                new Mistake(ImportRule.UNKNOWN_FILE, Mistake.NUMPY, "a field", ColumnMistakes::addUnknown),
                new Mistake(
                        ImportRule.AUTO_ID_PRESENT,
                        Mistake.ALL,
                        "a primary key with auto_id",
                        dose -> addUnwritten(dose, field -> field.flags().autoId())),
                new Mistake(
                        ImportRule.FUNCTION_OUTPUT_PRESENT,
                        Mistake.ROWS,
                        "a function",
                        dose -> addUnwritten(dose, field -> dose.collection().isFunctionOutput(field))),
                new Mistake(
                        ImportRule.PRECISION,
                        Mistake.PARQUET,
                        "a Float field",
                        dose -> wrap(dose, field -> field.type().equals("Float"), WiderNumbers::of)),
                new Mistake(
                        ImportRule.VECTOR_LENGTH,
                        Mistake.ROWS,
                        "a dense vector field",
                        dose -> wrap(dose, ColumnMistakes::isDense, WiderVectors::of)),
                new Mistake(ImportRule.DUPLICATE_KEY, Mistake.ALL, "a key without auto_id", ColumnMistakes::repeatKey));
    }

    private static boolean mayBeNull(Field field) {
        return field.flags().nullable() || field.params().defaultValue().isPresent();
    }

    static boolean isDense(Field field) {
        return field.type().endsWith("Vector") && !field.type().startsWith("Sparse");
    }

    private static boolean wrap(Dose dose, Predicate<Field> suits, UnaryOperator<ColumnSource> wrapper) {
        Optional<Field> field = dose.take(suits);
        field.ifPresent(taken -> dose.wrap(taken.name(), wrapper));
        return field.isPresent();
    }

    private static boolean remove(Dose dose, Predicate<Field> suits) {
        long written = dose.collection().fields().stream()
                .filter(dose.collection()::isWritten)
                .count();
        Optional<Field> field = written < 2 ? Optional.empty() : dose.take(suits);
        field.ifPresent(taken -> dose.edit((columns, binder) -> columns.stream()
                .filter(column -> !column.name().equals(taken.name()))
                .toList()));
        return field.isPresent();
    }

    /** Numbers where texts belong, and a text where anything else does. */
    private static boolean changeType(Dose dose) {
        return wrap(dose, field -> true, source -> switch (source.layout().shape()) {
            case STRING, JSON, SPARSE_VECTOR -> new RowNumbers();
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> new SameText();
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> new SameText();
            case LIST, STRUCT -> new SameText();
        });
    }

    private static boolean repeat(Dose dose) {
        Optional<Field> field = dose.take(each -> true);
        field.ifPresent(taken -> dose.edit((columns, binder) -> Stream.concat(
                        columns.stream(),
                        columns.stream().filter(column -> column.name().equals(taken.name())))
                .toList()));
        return field.isPresent();
    }

    private static boolean addUnknown(Dose dose) {
        if (dose.kind() != FileKind.PARQUET
                && dose.kind() != FileKind.NUMPY
                && dose.collection().dynamicField()) {
            return false;
        }
        dose.edit((columns, binder) -> with(columns, new Column(EXTRA, new RowNumbers())));
        return true;
    }

    private static List<Column> with(List<Column> columns, Column further) {
        List<Column> more = new ArrayList<>(columns);
        more.add(further);
        return List.copyOf(more);
    }

    /** Adds a column that Milvus makes itself. */
    private static boolean addUnwritten(Dose dose, Predicate<Field> suits) {
        Optional<Field> field =
                dose.collection().fields().stream().filter(suits).findFirst();
        field.ifPresent(taken -> dose.edit((columns, binder) -> {
            Column own = binder.apply(written(dose.collection(), taken)).stream()
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
                collection.dynamicField(),
                fields,
                List.of(),
                collection.dynamicFields(),
                collection.settings());
    }

    /** The key of a row is that of the row before it. */
    private static boolean repeatKey(Dose dose) {
        Optional<Field> key = dose.take(field -> field.flags().primaryKey());
        long row = dose.row();
        key.ifPresent(field -> dose.wrap(
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
            Slots.copy(one, 0, buffer, slot);
        }
    }
}
