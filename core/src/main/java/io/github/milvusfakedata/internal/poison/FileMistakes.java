package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.numpy.NumpyMistake;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.TextKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Mistakes of files: their form, their ends, how columns are encoded. */
final class FileMistakes {
    private static final Predicate<Field> SCALARS = FieldNeeds.shape(
                    ColumnShape.BOOL,
                    ColumnShape.INT8,
                    ColumnShape.INT16,
                    ColumnShape.INT32,
                    ColumnShape.INT64,
                    ColumnShape.FLOAT,
                    ColumnShape.DOUBLE)
            .or(FieldNeeds.text(TextKind.STRING, TextKind.JSON));

    private static final Predicate<Field> FLOATS =
            FieldNeeds.shape(ColumnShape.FLOAT, ColumnShape.DOUBLE, ColumnShape.FLOAT_VECTOR);

    /** Fields whose Parquet columns never have a dictionary. */
    private static final Predicate<Field> PLAIN =
            FLOATS.or(FieldNeeds.shape(ColumnShape.INT16, ColumnShape.INT32, ColumnShape.INT64));

    private FileMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        ImportRule.LZ4, Mistake.PARQUET, "a field of type Int16 to Double, or a FloatVector", plan -> {
                            Optional<Field> field = plan.take(PLAIN);
                            field.ifPresent(taken -> plan.lz4().add(taken.name()));
                            return field.isPresent();
                        }),
                new Mistake(
                        ImportRule.BYTE_STREAM_SPLIT,
                        Mistake.PARQUET,
                        "a field of type Float, Double or FloatVector",
                        FileMistakes::split),
                new Mistake(
                        ImportRule.FILE_DAMAGED,
                        Set.of(FileKind.PARQUET, FileKind.JSON, FileKind.NUMPY),
                        "a field",
                        FileMistakes::damage),
                new Mistake(ImportRule.JSON_TOP_LEVEL, Set.of(FileKind.JSON), "a field", plan -> {
                    plan.text().useOtherTopLevel();
                    return true;
                }),
                numpy(ImportRule.UNEQUAL_ROWS, NumpyMistake.ROW_LESS, "two fields", field -> true),
                numpy(ImportRule.NUMPY_SHAPE, NumpyMistake.SHAPE, "a field of single values", SCALARS),
                numpy(ImportRule.NUMPY_ORDER, NumpyMistake.ORDER, "a dense vector field", FieldNeeds::isDenseVector),
                new Mistake(ImportRule.NUMPY_BYTES, Mistake.NUMPY, "a VarChar field", plan -> {
                    Optional<Field> field = plan.take(FieldNeeds.text(TextKind.STRING));
                    field.ifPresent(taken -> {
                        plan.wrap(taken.name(), PlainTexts::of);
                        plan.wrapText(taken.name(), "");
                        plan.numpy().put(taken.name(), NumpyMistake.BYTES);
                    });
                    return field.isPresent();
                }));
    }

    private static Mistake numpy(ImportRule rule, NumpyMistake mistake, String needs, Predicate<Field> suits) {
        return new Mistake(rule, Mistake.NUMPY, needs, plan -> {
            Optional<Field> field = plan.take(suits);
            field.ifPresent(taken -> plan.numpy().put(taken.name(), mistake));
            return field.isPresent();
        });
    }

    private static boolean split(MistakePlan plan) {
        Optional<Field> field = plan.take(FLOATS);
        field.ifPresent(taken -> {
            plan.split().add(taken.name());
            if (FieldNeeds.shapeOf(taken) == ColumnShape.FLOAT_VECTOR) {
                plan.wrap(taken.name(), VectorLists::of);
            }
        });
        return field.isPresent();
    }

    private static boolean damage(MistakePlan plan) {
        if (plan.kind() != FileKind.NUMPY) {
            plan.cut();
            return true;
        }
        Optional<Field> field = plan.take(each -> true);
        field.ifPresent(taken -> plan.numpy().put(taken.name(), NumpyMistake.CUT));
        return field.isPresent();
    }
}
