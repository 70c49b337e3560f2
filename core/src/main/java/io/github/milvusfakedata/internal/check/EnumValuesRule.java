package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values that a schema lists are values of their fields, and stand where values can be listed. */
final class EnumValuesRule implements Rule {
    private static final String CODE = ProblemCode.ENUM_VALUES.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        Rule.fields(collection).stream()
                .flatMap(placed -> Stream.concat(Stream.of(placed), Rule.members(placed).stream()))
                .filter(placed -> !placed.field().params().enumValues().isEmpty())
                .forEach(placed -> check(placed, problems));
        return problems;
    }

    private static void check(Placed placed, List<Problem> problems) {
        Optional<FieldType> type = FieldTypes.named(placed.field().type());
        String path = placed.path() + ".enum_values";
        if (type.isEmpty()) {
            return;
        }
        if (placed.field().flags().primaryKey()) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "Every value of a primary key is different, so they can't come from a list.",
                    "Remove enum_values; min, max and max_length bound a key."));
            return;
        }
        if (!canBeListed(placed, type.get())) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "The values of " + type.get().name() + " can't be listed.",
                    "Remove enum_values: they are for Bool, numbers, VarChar and arrays of these."));
            return;
        }
        checkValues(placed, type.get(), path, problems);
    }

    private static boolean canBeListed(Placed placed, FieldType type) {
        return shape(placed, type).isPresent();
    }

    /** The shape of the values; those of an array are those of its elements. */
    private static Optional<ColumnShape> shape(Placed placed, FieldType type) {
        FieldType listed = type.type() == MilvusType.ARRAY
                ? placed.field()
                        .params()
                        .elementType()
                        .flatMap(FieldTypes::element)
                        .orElse(type)
                : type;
        return listed.listedShape();
    }

    private static void checkValues(Placed placed, FieldType type, String path, List<Problem> problems) {
        List<Literal> values = placed.field().params().enumValues();
        ListedWeights listed = new ListedWeights(values, placed.field().params().enumWeights());
        listed.weights()
                .forEach(wrong -> problems.add(Problem.error(
                        CODE, path + wrong.place(), wrong.message(), "Write for example {\"new\": 3, \"used\": 1}.")));
        listed.repeated(shape(placed, type)).forEach(wrong -> problems.add(listed.repetition(CODE, path, wrong)));
        for (int i = 0; i < values.size(); i++) {
            Literal value = values.get(i);
            String place = path + listed.place(i);
            type.mismatch(value, placed.field())
                    .ifPresent(reason -> problems.add(Problem.error(
                            CODE,
                            place,
                            "The value " + value.shown() + " is not valid for the field: " + reason + ".",
                            "Write values that fit the field.")));
        }
    }
}
