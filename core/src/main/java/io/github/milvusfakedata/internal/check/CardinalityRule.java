package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number of different values is a share of the rows, and stands where rows can share values. */
final class CardinalityRule implements Rule {
    private static final String CODE = ProblemCode.CARDINALITY.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        return Rule.fields(collection).stream()
                .flatMap(placed -> placed.field().params().cardinalityRatio().stream()
                        .boxed()
                        .flatMap(ratio -> check(placed.field(), ratio, placed.path() + ".cardinality_ratio").stream()))
                .toList();
    }

    private static Optional<Problem> check(Field field, double ratio, String path) {
        if (!(ratio > 0 && ratio <= 1)) {
            String shown = Double.isFinite(ratio) ? BigDecimal.valueOf(ratio).toString() : "no finite number";
            return Optional.of(Problem.error(
                    CODE,
                    path,
                    "cardinality_ratio is the number of distinct values divided by the number of rows, above 0 to 1, got "
                            + shown + ".",
                    "Write for example \"cardinality_ratio\": 0.01, or list one value in enum_values."));
        }
        Optional<FieldType> type = FieldTypes.named(field.type());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (field.flags().primaryKey() && ratio < 1) {
            return Optional.of(Problem.error(
                    CODE, path, "Every value of a primary key is different.", "Remove cardinality_ratio."));
        }
        if (!type.get().isShareable()) {
            return Optional.of(Problem.error(
                    CODE,
                    path,
                    "cardinality_ratio does not apply to the type " + type.get().name() + ".",
                    "Remove it: it is for Bool, numbers and VarChar."));
        }
        return field.params().enumValues().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        CODE,
                        path,
                        "enum_values lists all values, so cardinality_ratio has no effect.",
                        "Keep one of them."));
    }
}
