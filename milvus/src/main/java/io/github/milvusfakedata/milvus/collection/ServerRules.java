package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.milvus.ServerVersion;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.milvus.grpc.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a server's version can't hold, told before anything is made: its own refusal would come late, or not at all, since old
 * versions skip what they don't know in a message.
 */
final class ServerRules {
    private static final MilvusVersion V24 = MilvusVersion.of("2.4");
    private static final MilvusVersion V25 = MilvusVersion.of("2.5");
    private static final MilvusVersion V26 = MilvusVersion.of("2.6");
    private static final MilvusVersion V2617 = MilvusVersion.of("2.6.17");
    private static final MilvusVersion V30 = MilvusVersion.of("3.0");

    /** Types that Milvus Lite refuses, as of 3.2.2. */
    private static final Set<DataType> NOT_IN_LITE = Set.of(
            DataType.BinaryVector, DataType.Float16Vector, DataType.BFloat16Vector, DataType.Int8Vector, DataType.Text);

    private final ServerVersion server;
    private final List<Problem> problems = new ArrayList<>();

    private ServerRules(ServerVersion server) {
        this.server = server;
    }

    /** Everything in a schema that the server's version lacks. */
    static List<Problem> problems(ServerVersion server, Collection collection) {
        ServerRules rules = new ServerRules(server);
        List<Field> fields = collection.fields();
        int vectors = 0;
        for (int index = 0; index < fields.size(); index++) {
            Field field = fields.get(index);
            rules.check(field, "fields[" + index + "]");
            boolean vector =
                    !SchemaMessages.isStructArray(field) && SchemaMessages.isVector(SchemaMessages.type(field.type()));
            vectors += vector ? 1 : 0;
            if (vectors == 2 && vector) {
                rules.require(V24, "fields[" + index + "]", "more than one vector field");
            }
        }
        if (!collection.functions().isEmpty()) {
            rules.require(V25, "functions", "functions");
        }
        return rules.problems;
    }

    private void check(Field field, String path) {
        if (SchemaMessages.isStructArray(field)) {
            require(V26, path + ".element_type", "arrays of structs");
            requireNotLite(path + ".element_type", "arrays of structs");
            return;
        }
        DataType type = SchemaMessages.type(field.type());
        switch (type) {
            case Float16Vector, BFloat16Vector, SparseFloatVector -> require(V24, path + ".type", field.type());
            case Int8Vector, Geometry, Timestamptz -> require(V26, path + ".type", field.type());
            case Text -> require(V30, path + ".type", field.type());
            default -> {
                // The others are as old as the oldest version known here.
            }
        }
        if (NOT_IN_LITE.contains(type)) {
            requireNotLite(path + ".type", field.type());
        }
        if (field.flags().nullable()) {
            boolean vector = SchemaMessages.isVector(type);
            require(vector ? V2617 : V25, path + ".nullable", vector ? "nullable vectors" : "nullable fields");
            if (type == DataType.SparseFloatVector) {
                requireNotLite(path + ".nullable", "nullable sparse vectors");
            }
        }
        if (field.params().defaultValue().isPresent()) {
            require(V25, path + ".default_value", "default values");
        }
        if (field.flags().clusteringKey()) {
            require(V24, path + ".is_clustering_key", "clustering keys");
        }
    }

    private void require(MilvusVersion since, String path, String what) {
        if (!server.lite() && !server.milvus().isAtLeast(since)) {
            problems.add(Problem.error(
                    ProblemCode.SERVER_VERSION.id(),
                    path,
                    "This server is " + server + ", which does not know " + what + ".",
                    "It takes Milvus " + since + " or newer."));
        }
    }

    private void requireNotLite(String path, String what) {
        if (server.lite()) {
            problems.add(Problem.error(
                    ProblemCode.SERVER_VERSION.id(),
                    path,
                    "This server is " + server + ", which does not know " + what + ".",
                    "It takes Milvus itself."));
        }
    }
}
