package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.gen.Recipe;
import java.util.Objects;

/**
 * What a text field asks for.
 *
 * @param path the field's name, or the way to it
 * @param limit the most bytes of a text
 * @param recipe seed and subject
 */
record TextRequest(String path, int limit, Recipe recipe) {
    TextRequest {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(recipe, "recipe");
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** The words that the field's templates draw from. */
    Vocabulary vocabulary() {
        return Vocabulary.of(recipe.subject(), Medium.of(FieldName.of(path), recipe.subject()));
    }
}
