package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.property.DynamicTypeNames;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of the dynamic field have names and types, and none is a field's: Milvus takes a field's value for the field.
 * What belongs to a key's type is {@link DynamicKeyCheck}' to check.
 */
final class DynamicFieldsRule implements Rule {
    static final String CODE = ProblemCode.DYNAMIC_FIELD.id();

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        List<Problem> problems = new ArrayList<>();
        if (!collection.dynamicFields().isEmpty() && !collection.dynamicField()) {
            problems.add(Problem.error(
                    CODE,
                    "dynamic_fields",
                    "dynamic_fields needs enable_dynamic_field.",
                    "Add \"enable_dynamic_field\": true, or make them fields."));
        }
        Set<String> fields = collection.fields().stream().map(Field::name).collect(Collectors.toSet());
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < collection.dynamicFields().size(); i++) {
            Field field = collection.dynamicFields().get(i);
            String path = "dynamic_fields[" + i + ']';
            checkName(field.name(), path, fields).ifPresent(problems::add);
            String first = seen.putIfAbsent(field.name(), path);
            if (first != null && !field.name().isBlank()) {
                problems.add(error(
                        path + ".name",
                        Shown.quoted(field.name()) + " is already the name of " + first + ".",
                        "Give each dynamic field a name of its own."));
            }
            if (isKnown(field.type(), path + ".type", problems)) {
                DynamicKeyCheck.check(field, path, problems);
            }
        }
        return problems;
    }

    private static Optional<Problem> checkName(String name, String path, Set<String> fields) {
        String place = path + ".name";
        if (name.isBlank()) {
            return Optional.of(
                    error(place, "The dynamic field's name is empty.", "Write for example \"name\": \"views\"."));
        }
        if (fields.contains(name)) {
            return Optional.of(error(
                    place,
                    Shown.quoted(name) + " is the name of a field, so it can't be a key of the dynamic field, too.",
                    "Choose another name."));
        }
        if (name.equals(Column.DYNAMIC)) {
            return Optional.of(error(
                    place, Column.DYNAMIC + " is the field that contains the dynamic fields.", "Choose another name."));
        }
        return MilvusNames.isWellFormed(name)
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        CODE,
                        place,
                        "A dynamic field's name must be a letter or underscore, then letters, digits and underscores, for use in"
                                + " filters; got " + Shown.quoted(name) + ".",
                        "Write for example " + Shown.quoted(MilvusNames.wellFormed(name)) + "."));
    }

    private static boolean isKnown(String type, String path, List<Problem> problems) {
        if (MilvusType.named(type).filter(DynamicTypeNames::isKnown).isPresent()) {
            return true;
        }
        problems.add(error(
                path,
                "There is no type " + Shown.quoted(type) + ", only " + String.join(", ", DynamicTypeNames.NAMES) + ".",
                NearestName.of(type, DynamicTypeNames.NAMES)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Write for example \"type\": \"Int\".")));
        return false;
    }

    static Problem error(String path, String message, String hint) {
        return Problem.error(CODE, path, message, hint);
    }
}
