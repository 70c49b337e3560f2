package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each field's name is one that Milvus takes. */
final class FieldNameRule implements Rule {
    private static final String RENAME = "Choose another name to import the data.";

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        return Rule.fields(collection).stream()
                .flatMap(placed -> Stream.concat(Stream.of(placed), Rule.members(placed).stream()))
                .map(placed -> check(collection, placed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> check(Collection collection, Placed placed) {
        String name = placed.field().name();
        String path = placed.path() + ".name";
        if (name.isBlank()) {
            return Optional.of(Problem.error(
                    ProblemCode.NAME.id(),
                    path,
                    "The field's name is empty.",
                    "Write for example \"name\": \"title\"."));
        }
        if (name.equals(Column.DYNAMIC) && collection.dynamicField()) {
            return Optional.of(Problem.error(
                    ProblemCode.NAME_RESERVED.id(),
                    path,
                    "With enable_dynamic_field the column " + Column.DYNAMIC + " is reserved for Milvus.",
                    "Choose another name, or leave enable_dynamic_field out."));
        }
        if (MilvusNames.isSystem(name)) {
            return Optional.of(Problem.warning(
                    ProblemCode.NAME_RESERVED.id(),
                    path,
                    Shown.quoted(name) + " is the name of one of Milvus' system fields.",
                    RENAME));
        }
        if (MilvusNames.isKeyword(name)) {
            return Optional.of(Problem.warning(
                    ProblemCode.NAME_RESERVED.id(),
                    path,
                    Shown.quoted(name)
                            + " is a reserved word of Milvus' filter expressions and can't be a field's name.",
                    RENAME));
        }
        return wellFormed(name, path);
    }

    private static Optional<Problem> wellFormed(String name, String path) {
        int bytes = MilvusNames.bytes(name);
        if (bytes > Collection.MOST_NAME_BYTES) {
            return Optional.of(Problem.warning(
                    ProblemCode.NAME.id(),
                    path,
                    "Milvus allows names of at most " + Collection.MOST_NAME_BYTES + " bytes, got " + Shown.quoted(name)
                            + " of " + bytes + " bytes.",
                    "Choose a shorter name to import the data."));
        }
        if (!MilvusNames.isWellFormed(name)) {
            return Optional.of(Problem.warning(
                    ProblemCode.NAME.id(),
                    path,
                    "A name must be a letter or underscore, then letters, digits and underscores, got "
                            + Shown.quoted(name) + ".",
                    "Write for example " + Shown.quoted(MilvusNames.wellFormed(name)) + "."));
        }
        return Optional.empty();
    }
}
