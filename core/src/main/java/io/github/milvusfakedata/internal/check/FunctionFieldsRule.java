package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields that functions read and fill exist and fit, and each is filled by one function alone. Sources: import-contract
 * 6.4, Milvus 3.0's checkFunctionInputField and checkFunctionOutputField.
 */
final class FunctionFieldsRule implements Rule {
    private static final String CODE = ProblemCode.FUNCTION.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        Map<String, String> filled = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.functions().size(); i++) {
            Function function = collection.functions().get(i);
            String path = "functions[" + i + ']';
            Optional<FunctionKind> kind = FunctionKind.of(function.type());
            if (kind.isPresent()) {
                Side inputs = new Side(function.inputFieldNames(), path + ".input_field_names", "reads");
                Side outputs = new Side(function.outputFieldNames(), path + ".output_field_names", "fills");
                inputs.requireOne(kind.get(), problems);
                outputs.requireOne(kind.get(), problems);
                for (Named input : inputs.named(collection, problems)) {
                    checkInput(input, kind.get(), conditions, problems);
                }
                for (Named output : outputs.named(collection, problems)) {
                    checkOutput(output, kind.get(), filled, problems);
                }
            }
        }
        return problems;
    }

    private static void checkInput(Named input, FunctionKind kind, Conditions conditions, List<Problem> problems) {
        Field field = input.field();
        boolean isText = FieldTypes.named(field.type())
                .filter(type -> type.roles().contains(Role.ANALYZED))
                .isPresent();
        if (!isText) {
            input.refuse("A " + kind.id() + " function reads VarChar or Text, got " + field.type() + ".", problems);
            return;
        }
        if (kind.needsAnalyzer() && !field.params().enableAnalyzer().orElse(false)) {
            problems.add(Problem.warning(
                    CODE,
                    input.path(),
                    "A " + kind.id() + " function reads only fields with enable_analyzer, which "
                            + Shown.quoted(field.name()) + " lacks.",
                    "Add \"enable_analyzer\": true to the field."));
        }
        boolean mayBeNull = kind == FunctionKind.BM25 && Feature.NULLABLE_BM25_INPUTS.isIn(conditions.version());
        if (field.flags().nullable() && !mayBeNull) {
            input.refuse("A " + kind.id() + " function can't read a nullable field.", problems);
        }
    }

    private static void checkOutput(
            Named output, FunctionKind kind, Map<String, String> filled, List<Problem> problems) {
        Field field = output.field();
        if (field.milvusType().filter(kind.outputTypes()::contains).isEmpty()) {
            String allowed =
                    kind.outputTypes().stream().map(MilvusType::schemaName).collect(Collectors.joining(" or "));
            output.refuse("A " + kind.id() + " function fills a " + allowed + ", got " + field.type() + ".", problems);
        }
        if (field.flags().primaryKey()) {
            output.refuse("A function can't fill the primary key.", problems);
        }
        if (field.flags().nullable()) {
            output.refuse("The output field of a function can't be nullable.", problems);
        }
        String first = filled.putIfAbsent(field.name(), output.path());
        if (first != null) {
            output.refuse(Shown.quoted(field.name()) + " is already the output of " + first + ".", problems);
        }
    }

    /** A field of a function, and where the function names it. */
    private record Named(Field field, String path) {
        private void refuse(String message, List<Problem> problems) {
            problems.add(Problem.error(CODE, path, message, "Name another field, or change this one."));
        }
    }

    /** The fields that a function reads, or those that it fills. */
    private record Side(List<String> names, String path, String does) {
        private void requireOne(FunctionKind kind, List<Problem> problems) {
            if (names.size() != 1) {
                problems.add(Problem.error(
                        CODE,
                        path,
                        "A " + kind.id() + " function " + does + " one field, got " + names.size() + ".",
                        "Write the name of one field."));
            }
        }

        private List<Named> named(Collection collection, List<Problem> problems) {
            List<Named> named = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                String place = path + '[' + i + ']';
                Optional<Field> field = collection.fields().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst();
                field.ifPresentOrElse(
                        found -> named.add(new Named(found, place)),
                        () -> problems.add(missing(collection, name, place)));
            }
            return named;
        }

        private static Problem missing(Collection collection, String name, String place) {
            List<String> known = collection.fields().stream().map(Field::name).toList();
            return Problem.error(
                    CODE,
                    place,
                    "There is no field " + Shown.quoted(name) + ".",
                    NearestName.of(name, known)
                            .map(near -> "Did you mean " + Shown.quoted(near) + "?")
                            .orElse("Add the field to the list of fields."));
        }
    }
}
