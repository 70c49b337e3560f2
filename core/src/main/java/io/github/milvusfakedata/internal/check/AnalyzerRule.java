package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Params;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;

/** Only texts are cut into terms, and only where they are can filters look for terms. Source: import-contract 6.4. */
final class AnalyzerRule implements Rule {
    private static final String CODE = ProblemCode.ANALYZER.id();
    private static final String ENABLE_ANALYZER = "enable_analyzer";
    private static final String ENABLE_MATCH = "enable_match";
    private static final String ANALYZER_PARAMS = "analyzer_params";

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (Placed placed : Rule.fields(collection)) {
            checkType(placed, problems);
            checkTogether(placed, problems);
            Rule.members(placed).forEach(member -> checkMember(member, problems));
        }
        return problems;
    }

    private static void checkType(Placed placed, List<Problem> problems) {
        FieldTypes.named(placed.field().type())
                .filter(type -> !type.roles().contains(Role.ANALYZED))
                .ifPresent(type -> given(placed.field())
                        .forEach(property -> problems.add(Problem.error(
                                CODE,
                                placed.path() + '.' + property,
                                property + " is for VarChar and Text, not for " + type.name() + ".",
                                "Remove it."))));
    }

    private static void checkMember(Placed member, List<Problem> problems) {
        given(member.field())
                .forEach(property -> problems.add(Problem.error(
                        CODE,
                        member.path() + '.' + property,
                        "Milvus does not analyze sub-fields of a Struct.",
                        "Remove " + property + ".")));
    }

    /** The properties that a field has. What is switched off asks for nothing. */
    private static List<String> given(Field field) {
        Params params = field.params();
        List<String> given = new ArrayList<>();
        if (params.enableAnalyzer().orElse(false)) {
            given.add(ENABLE_ANALYZER);
        }
        if (params.enableMatch().orElse(false)) {
            given.add(ENABLE_MATCH);
        }
        if (params.analyzerParams().isPresent()) {
            given.add(ANALYZER_PARAMS);
        }
        return given;
    }

    private static void checkTogether(Placed placed, List<Problem> problems) {
        Params params = placed.field().params();
        boolean analyzed = params.enableAnalyzer().orElse(false);
        if (params.enableMatch().orElse(false) && !analyzed) {
            problems.add(Problem.error(
                    CODE,
                    placed.path() + '.' + ENABLE_MATCH,
                    "enable_match needs enable_analyzer, which makes the terms that filters look for.",
                    "Add \"enable_analyzer\": true."));
        }
        if (params.analyzerParams().isPresent() && !analyzed) {
            problems.add(Problem.warning(
                    CODE,
                    placed.path() + '.' + ANALYZER_PARAMS,
                    "Without enable_analyzer, analyzer_params has no effect.",
                    "Add \"enable_analyzer\": true, or remove analyzer_params."));
        }
        params.analyzerParams()
                .filter(text -> !isObject(text))
                .ifPresent(text -> problems.add(Problem.error(
                        CODE,
                        placed.path() + '.' + ANALYZER_PARAMS,
                        "analyzer_params must be a JSON object.",
                        "Write for example \"analyzer_params\": {\"type\": \"english\"}.")));
    }

    private static boolean isObject(String text) {
        try {
            return Document.jsonTree(ANALYZER_PARAMS, text).is(Node.NodeKind.OBJECT);
        } catch (FakeDataException noJson) {
            return false;
        }
    }
}
