package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.property.FunctionTypes;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions have names of their own and types and parameters that Milvus takes. Sources: import-contract 6.4, Milvus 3.0's
 * checkFunctionBasicParams.
 */
final class FunctionRule implements Rule {
    private static final String CODE = ProblemCode.FUNCTION.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < collection.functions().size(); i++) {
            Function function = collection.functions().get(i);
            String path = "functions[" + i + ']';
            checkName(function, path, problems);
            Integer first = names.putIfAbsent(function.name(), i);
            if (first != null && !function.name().isBlank()) {
                problems.add(Problem.error(
                        CODE,
                        path + ".name",
                        Shown.quoted(function.name()) + " is the name of functions[" + first + "] already.",
                        "Give each function a name of its own."));
            }
            checkType(function, path, problems);
        }
        return problems;
    }

    private static void checkName(Function function, String path, List<Problem> problems) {
        String name = function.name();
        if (name.isBlank()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".name",
                    "The function's name is empty.",
                    "Write for example \"name\": \"text_bm25\"."));
        } else if (!MilvusNames.isWellFormed(name) || MilvusNames.bytes(name) > Collection.MOST_NAME_BYTES) {
            problems.add(Problem.warning(
                    CODE,
                    path + ".name",
                    "A name must be a letter or underscore, then letters, digits and underscores, at most "
                            + Collection.MOST_NAME_BYTES + " bytes, got " + Shown.quoted(name) + ".",
                    "Write for example " + Shown.quoted(MilvusNames.wellFormed(name)) + "."));
        }
    }

    private static void checkType(Function function, String path, List<Problem> problems) {
        String place = path + ".type";
        Optional<FunctionKind> kind = FunctionKind.of(function.type());
        if (kind.isPresent()) {
            checkParams(function, kind.get(), path, problems);
        } else if (FunctionTypes.ALL.contains(function.type())) {
            problems.add(Problem.warning(
                    CODE,
                    place,
                    "Milvus accepts functions of the type " + function.type() + " in searches only, not in a schema.",
                    "Remove the function to create the collection."));
        } else {
            problems.add(Problem.error(
                    CODE,
                    place,
                    "There is no function type " + Shown.quoted(function.type()) + ", only "
                            + String.join(", ", FunctionTypes.ALL) + ".",
                    NearestName.of(function.type(), FunctionTypes.ALL)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Write for example \"type\": \"BM25\".")));
        }
    }

    private static void checkParams(Function function, FunctionKind kind, String path, List<Problem> problems) {
        if (!kind.takesParams() && !function.params().isEmpty()) {
            problems.add(Problem.warning(
                    CODE,
                    path + ".params",
                    "Milvus allows no params for a " + kind.id() + " function.",
                    "Remove params; k1 and b of BM25 belong to the index."));
        }
        if (kind.needsParams() && function.params().isEmpty()) {
            problems.add(Problem.warning(
                    CODE,
                    path + ".params",
                    "Milvus needs params for a " + kind.id() + " function, such as provider and model_name.",
                    "Add for example \"params\": {\"provider\": \"openai\", \"model_name\":"
                            + " \"text-embedding-3-small\"}."));
        }
    }
}
