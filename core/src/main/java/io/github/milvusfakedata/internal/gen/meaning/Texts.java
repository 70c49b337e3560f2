package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;

/** Texts that fit a field's name and length. */
public final class Texts {
    private Texts() {}

    /**
     * The texts of a field, each of 1 … maxLengthBytes bytes.
     *
     * @param path the field's name, or the way to it
     */
    public static ColumnSource source(String path, int maxLengthBytes, Recipe recipe) {
        TextRequest request = new TextRequest(path, maxLengthBytes, recipe);
        return plan(request).column(request);
    }

    /**
     * The texts of a field that is meant for long ones: sentences where the name has no meaning, each text of 1 …
     * maxLengthBytes bytes.
     *
     * @param path the field's name, or the way to it
     */
    public static ColumnSource documents(String path, int maxLengthBytes, Recipe recipe) {
        TextRequest request = new TextRequest(path, maxLengthBytes, recipe);
        return TextMeanings.known(FieldName.of(path), recipe.subject())
                .map(Meaning::plan)
                .orElse(new ProsePlan(WordRange.HIDDEN))
                .column(request);
    }

    /**
     * The texts of an array's elements, each of 1 … maxLengthBytes bytes.
     *
     * @param path the array's name, or the way to it
     */
    public static ElementSource elements(String path, int maxLengthBytes, Recipe recipe) {
        TextRequest request = new TextRequest(path, maxLengthBytes, recipe);
        return plan(request).elements(request);
    }

    private static TextPlan plan(TextRequest request) {
        return TextMeanings.of(FieldName.of(request.path()), request.recipe().subject())
                .plan();
    }
}
