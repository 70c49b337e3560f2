package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.numpy.NumpyMistake;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Mistakes of files: their form, their ends, how columns are encoded. */
final class FileMistakes {
    private static final List<String> SCALARS =
            List.of("Bool", "Int8", "Int16", "Int32", "Int64", "Float", "Double", "VarChar", "JSON");
    /** Types whose Parquet columns never have a dictionary. */
    private static final List<String> PLAIN = List.of("Int16", "Int32", "Int64", "Float", "Double", "FloatVector");

    private static final List<String> FLOATS = List.of("Float", "Double", "FloatVector");

    private FileMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        ImportRule.LZ4, Mistake.PARQUET, "a field of type Int16 to Double, or a FloatVector", dose -> {
                            Optional<Field> field = dose.take(each -> PLAIN.contains(each.type()));
                            field.ifPresent(taken -> dose.lz4().add(taken.name()));
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
                new Mistake(ImportRule.JSON_TOP_LEVEL, Set.of(FileKind.JSON), "a field", dose -> {
                    dose.text().useOtherTopLevel();
                    return true;
                }),
                numpy(ImportRule.UNEQUAL_ROWS, NumpyMistake.ROW_LESS, "two fields", field -> true),
                numpy(
                        ImportRule.NUMPY_SHAPE,
                        NumpyMistake.SHAPE,
                        "a field of single values",
                        field -> SCALARS.contains(field.type())),
                numpy(ImportRule.NUMPY_ORDER, NumpyMistake.ORDER, "a dense vector field", ColumnMistakes::isDense),
                new Mistake(ImportRule.NUMPY_BYTES, Mistake.NUMPY, "a VarChar field", dose -> {
                    Optional<Field> field = dose.take(each -> each.type().equals("VarChar"));
                    field.ifPresent(taken -> {
                        dose.wrap(taken.name(), PlainTexts::of);
                        dose.numpy().put(taken.name(), NumpyMistake.BYTES);
                    });
                    return field.isPresent();
                }));
    }

    private static Mistake numpy(ImportRule rule, NumpyMistake mistake, String needs, Predicate<Field> suits) {
        return new Mistake(rule, Mistake.NUMPY, needs, dose -> {
            Optional<Field> field = dose.take(suits);
            field.ifPresent(taken -> dose.numpy().put(taken.name(), mistake));
            return field.isPresent();
        });
    }

    private static boolean split(Dose dose) {
        Optional<Field> field = dose.take(each -> FLOATS.contains(each.type()));
        field.ifPresent(taken -> {
            dose.split().add(taken.name());
            if (taken.type().equals("FloatVector")) {
                dose.wrap(taken.name(), VectorLists::of);
            }
        });
        return field.isPresent();
    }

    private static boolean damage(Dose dose) {
        if (dose.kind() != FileKind.NUMPY) {
            dose.cut();
            return true;
        }
        Optional<Field> field = dose.take(each -> true);
        field.ifPresent(taken -> dose.numpy().put(taken.name(), NumpyMistake.CUT));
        return field.isPresent();
    }
}
