package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sub-fields of an array of structs have nothing that only a field of the collection can have. Source: Milvus'
 * validation of struct fields, import-contract 6.3.
 */
final class StructRule implements Rule {
    private static final String CODE = ProblemCode.STRUCT.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        for (Placed placed : Rule.fields(collection)) {
            checkPlace(placed, problems);
            Map<String, String> names = new HashMap<>();
            for (Placed member : Rule.members(placed)) {
                checkRoles(member, problems);
                checkName(member, names, problems);
            }
        }
        return problems;
    }

    /** Sub-fields stand in arrays of structs only. */
    private static void checkPlace(Placed placed, List<Problem> problems) {
        Field field = placed.field();
        boolean ofStructs = field.params()
                .elementType()
                .flatMap(FieldTypes::element)
                .filter(element -> !isOrdinary(element))
                .isPresent();
        if (!field.fields().isEmpty() && !ofStructs) {
            problems.add(Problem.error(
                    CODE,
                    placed.path() + ".fields",
                    "Only an Array of Struct has fields of its own.",
                    "Write \"type\": \"Array\" and \"element_type\": \"Struct\", or remove fields."));
        }
    }

    /** Whether a collection's fields can be of the type; Struct is the one that stands in arrays alone. */
    private static boolean isOrdinary(FieldType type) {
        return FieldTypes.ALL.contains(type);
    }

    private static void checkRoles(Placed member, List<Problem> problems) {
        Field field = member.field();
        refuse(field.flags().primaryKey(), member, "is_primary", problems);
        refuse(field.flags().autoId(), member, "auto_id", problems);
        refuse(field.flags().partitionKey(), member, "is_partition_key", problems);
        refuse(field.flags().clusteringKey(), member, "is_clustering_key", problems);
        refuse(field.params().defaultValue().isPresent(), member, "default_value", problems);
        refuse(field.params().cardinalityRatio().isPresent(), member, "cardinality_ratio", problems);
        refuse(!field.fields().isEmpty(), member, "fields", problems);
        if (field.flags().nullable()) {
            problems.add(Problem.error(
                    CODE,
                    member.path() + ".nullable",
                    "A sub-field can't be null by itself.",
                    "Remove nullable, or write it in the Array, which is null as a whole."));
        }
    }

    private static void refuse(boolean given, Placed member, String property, List<Problem> problems) {
        if (given) {
            problems.add(Problem.error(
                    CODE,
                    member.path() + '.' + property,
                    "A sub-field of a Struct can't have " + property + ".",
                    "Remove " + property + "."));
        }
    }

    private static void checkName(Placed member, Map<String, String> names, List<Problem> problems) {
        String name = member.field().name();
        String first = names.putIfAbsent(name, member.path());
        if (first != null && !name.isBlank()) {
            problems.add(Problem.error(
                    ProblemCode.NAME_DUPLICATE.id(),
                    member.path() + ".name",
                    Shown.quoted(name) + " is already the name of " + first + ".",
                    "Give each sub-field a name of its own."));
        }
    }
}
