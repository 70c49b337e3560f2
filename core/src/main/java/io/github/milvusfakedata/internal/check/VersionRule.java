package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing in the schema is newer than the Milvus that it is for. When things came says {@link Feature}. */
final class VersionRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        News news = new News(conditions.version());
        for (Placed placed : Rule.fields(collection)) {
            check(placed, news);
            Rule.members(placed).forEach(member -> checkMember(member, news));
        }
        for (int i = 0; i < collection.functions().size(); i++) {
            Function function = collection.functions().get(i);
            String path = "functions[" + i + "].type";
            FunctionKind.of(function.type())
                    .ifPresent(kind -> news.require(kind.feature(), path, "no functions of the type " + kind.id()));
        }
        return news.problems;
    }

    private static void check(Placed placed, News news) {
        Field field = placed.field();
        String path = placed.path();
        Optional<FieldType> type = type(field.type());
        type.ifPresent(known -> news.require(known.type().feature(), path + ".type", "no type " + known.name()));
        if (!field.fields().isEmpty()) {
            field.params()
                    .elementType()
                    .flatMap(FieldTypes::element)
                    .ifPresent(element -> news.require(
                            element.type().feature(), path + ".element_type", "no arrays of " + element.name()));
        }
        if (field.flags().nullable()) {
            checkNullable(placed, type, news);
        }
        if (field.params().defaultValue().isPresent()) {
            news.require(Feature.DEFAULT_VALUES, path + ".default_value", "no default values");
        }
        if (field.params().enableAnalyzer().orElse(false)) {
            news.require(Feature.ANALYZERS, path + ".enable_analyzer", "no analyzers");
        }
        if (field.flags().clusteringKey()) {
            news.require(Feature.CLUSTERING_KEYS, path + ".is_clustering_key", "no clustering keys");
        }
    }

    private static void checkNullable(Placed placed, Optional<FieldType> type, News news) {
        String path = placed.path() + ".nullable";
        if (!placed.field().fields().isEmpty()) {
            news.require(Feature.NULLABLE_STRUCTS, path, "no nullable arrays of structs");
        } else if (type.filter(VersionRule::isVector).isPresent()) {
            news.require(Feature.NULLABLE_VECTORS, path, "no nullable vectors");
        } else {
            news.require(Feature.NULLABLE_FIELDS, path, "no nullable fields");
        }
    }

    private static void checkMember(Placed member, News news) {
        String path = member.path() + ".type";
        type(member.field().type()).ifPresent(type -> {
            news.require(type.type().feature(), path, "no type " + type.name());
            if (isVector(type) && type.type().shape() != ColumnShape.FLOAT_VECTOR) {
                news.require(Feature.STRUCT_VECTORS, path, "no " + type.name() + " in structs");
            }
        });
    }

    private static boolean isVector(FieldType type) {
        return type.roles().contains(Role.VECTOR);
    }

    private static Optional<FieldType> type(String name) {
        return FieldTypes.named(name);
    }

    /** What is too new for a version. */
    private static final class News {
        private final MilvusVersion version;
        private final List<Problem> problems = new ArrayList<>();

        private News(MilvusVersion version) {
            this.version = version;
        }

        /** Reports what the version lacks; {@code lacking} is such as {@code no nullable fields}. */
        private void require(Feature feature, String path, String lacking) {
            if (!feature.isIn(version)) {
                problems.add(problem(version, feature, path, lacking));
            }
        }
    }

    /** What is too new for a version, where {@code lacking} is such as {@code no nullable fields}. */
    static Problem problem(MilvusVersion version, Feature feature, String path, String lacking) {
        return Problem.error(
                ProblemCode.VERSION.id(),
                path,
                "Milvus " + version.withPatch() + " has " + lacking + ", only "
                        + feature.versions().inWords() + ".",
                "Remove it from the schema, or use a newer Milvus.");
    }
}
