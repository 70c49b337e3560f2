package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;

/**
 * The collection's name is one that Milvus takes. It also names the dataset's directory, so that what no directory can be
 * called, or what would lead out of the current one, is an error even where Milvus' own refusal is a warning.
 */
final class CollectionNameRule implements Rule {
    private static final String CODE = ProblemCode.COLLECTION_NAME.id();
    private static final String PATH = "collection_name";
    private static final String ALLOWED = "A collection's name must be a letter or underscore, then letters, digits and"
            + " underscores, at most " + Collection.MOST_NAME_BYTES + " bytes; got ";

    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        String name = collection.name();
        if (name.isBlank()) {
            return List.of(Problem.error(
                    CODE,
                    PATH,
                    "The collection's name is empty.",
                    "Write for example \"collection_name\": \"products\"."));
        }
        if (MilvusNames.isWellFormed(name) && MilvusNames.bytes(name) <= Collection.MOST_NAME_BYTES) {
            return List.of();
        }
        String message = ALLOWED + Shown.quoted(name) + ".";
        String hint = "Write for example " + Shown.quoted(MilvusNames.wellFormed(name)) + ".";
        return List.of(
                canNameDirectory(name)
                        ? Problem.warning(CODE, PATH, message, hint)
                        : Problem.error(CODE, PATH, message, hint));
    }

    private static boolean canNameDirectory(String name) {
        return MilvusNames.bytes(name) <= Collection.MOST_NAME_BYTES
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(letter -> letter == '/' || letter == '\\' || Character.isISOControl(letter));
    }
}
