package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.milvus.ServerVersion;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a server can't hold, told before anything is made: its own refusal would come late, or not at all, since old versions skip
 * what they don't know in a message. Milvus itself is checked by the rules of its version.
 */
final class ServerRules {
    /** A measured fact about a server, so written by hand: the types that Milvus Lite refuses, as of 3.2.2. */
    private static final Set<MilvusType> NOT_IN_LITE = EnumSet.of(
            MilvusType.BINARY_VECTOR,
            MilvusType.FLOAT16_VECTOR,
            MilvusType.BFLOAT16_VECTOR,
            MilvusType.INT8_VECTOR,
            MilvusType.TEXT);

    private ServerRules() {}

    /** Everything that is wrong with the schema for this server, and what is doubtful. */
    static List<Problem> problems(ServerVersion server, FakeData data) {
        List<Problem> problems =
                new ArrayList<>(data.milvusVersion(server.milvus()).validate());
        List<Field> fields = data.collection().fields();
        boolean typed = fields.stream().allMatch(field -> field.milvusType().isPresent());
        if (typed && !Feature.SEVERAL_VECTORS.isIn(server.milvus()) && vectors(fields) > 1) {
            problems.add(lacks(server, "fields", "more than one vector field"));
        }
        if (typed && server.lite()) {
            for (int index = 0; index < fields.size(); index++) {
                checkForLite(server, fields.get(index), "fields[" + index + "]", problems);
            }
        }
        return problems;
    }

    /**
     * What is wrong with the name of a collection to be made. In a schema such a name is doubtful at most, since another may be
     * given here. Milvus Lite takes any.
     */
    static List<Problem> nameProblems(ServerVersion server, FakeData data, String name) {
        if (server.lite()) {
            return List.of();
        }
        Collection schema = data.collection();
        Collection named = new Collection(
                name,
                schema.description(),
                schema.subject(),
                schema.language(),
                schema.dynamicField(),
                schema.fields(),
                schema.functions(),
                schema.dynamicFields(),
                schema.settings(),
                schema.groups(),
                schema.references());
        return FakeData.of(named).validate().stream()
                .filter(problem -> problem.code().equals(ProblemCode.COLLECTION_NAME.id()))
                .map(problem -> problem.asError().about(Setting.COLLECTION))
                .toList();
    }

    private static long vectors(List<Field> fields) {
        return fields.stream().filter(field -> SchemaMessages.isVector(field)).count();
    }

    private static void checkForLite(ServerVersion server, Field field, String path, List<Problem> problems) {
        if (SchemaMessages.isStructArray(field)) {
            problems.add(lacks(server, path + ".element_type", "arrays of structs"));
            return;
        }
        MilvusType type = SchemaMessages.type(field);
        if (NOT_IN_LITE.contains(type)) {
            problems.add(lacks(server, path + ".type", field.type()));
        } else if (type.shape() == ColumnShape.SPARSE_VECTOR && field.flags().nullable()) {
            problems.add(lacks(server, path + ".nullable", "nullable sparse vectors"));
        }
    }

    private static Problem lacks(ServerVersion server, String path, String what) {
        return Problem.error(
                ProblemCode.SERVER_VERSION.id(),
                path,
                "This server is " + server + ", which does not support " + what + ".",
                "Remove it from the schema, or use a newer server (Milvus itself if this is Milvus Lite).");
    }
}
