package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.spec.Binding;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Set;
import java.util.stream.Stream;

/** Columns of what a name means, bound for tests. */
public final class Meant {
    private Meant() {}

    private static Binding binding(String name, Recipe recipe) {
        return new Binding(name, recipe, false);
    }

    /** Texts of at most so many bytes. */
    public static ColumnSource texts(String name, int limit, Recipe recipe) {
        return Meanings.texts(name, recipe.subject()).column(texts(limit), binding(name, recipe));
    }

    /** The same in arrays. */
    public static ElementSource textElements(String name, int limit, Recipe recipe) {
        return Meanings.texts(name, recipe.subject()).elements(texts(limit), binding(name, recipe));
    }

    private static ColumnLimits texts(int limit) {
        return ColumnLimits.text(MilvusType.VARCHAR, limit);
    }

    /** Whole numbers; without bounds where none are given. */
    public static ColumnSource integers(
            ColumnShape shape, String name, long min, long max, boolean given, Recipe recipe) {
        ColumnLimits limits = whole(shape, min, max, given);
        return whole(name, min, max, limits, recipe).column(limits, binding(name, recipe));
    }

    /** The same in arrays. */
    public static ElementSource integerElements(
            ColumnShape shape, String name, long min, long max, boolean given, Recipe recipe) {
        ColumnLimits limits = whole(shape, min, max, given);
        return whole(name, min, max, limits, recipe).elements(limits, binding(name, recipe));
    }

    private static ColumnLimits whole(ColumnShape shape, long min, long max, boolean given) {
        return ColumnLimits.numbers(typeOf(shape), given ? NumberRange.whole(min, max) : NumberRange.whole(shape));
    }

    private static ValueSpec whole(String name, long min, long max, ColumnLimits limits, Recipe recipe) {
        return Meanings.numbers(name, limits, recipe.subject()).orElseGet(() -> UniformSpec.whole(min, max));
    }

    /** Floating-point numbers; without bounds where none are given. */
    public static ColumnSource floats(
            ColumnShape shape, String name, double min, double max, boolean given, Recipe recipe) {
        ColumnLimits limits = fractional(shape, min, max, given);
        return fractional(name, min, max, limits, recipe).column(limits, binding(name, recipe));
    }

    /** The same in arrays. */
    public static ElementSource floatElements(
            ColumnShape shape, String name, double min, double max, boolean given, Recipe recipe) {
        ColumnLimits limits = fractional(shape, min, max, given);
        return fractional(name, min, max, limits, recipe).elements(limits, binding(name, recipe));
    }

    private static ColumnLimits fractional(ColumnShape shape, double min, double max, boolean given) {
        return ColumnLimits.numbers(
                typeOf(shape), given ? NumberRange.fractional(min, max) : NumberRange.fractional(shape));
    }

    private static ValueSpec fractional(String name, double min, double max, ColumnLimits limits, Recipe recipe) {
        return Meanings.numbers(name, limits, recipe.subject()).orElseGet(() -> UniformSpec.fractional(min, max));
    }

    /** Booleans. */
    public static ColumnSource flags(String name, Recipe recipe) {
        return Meanings.flags(name, recipe.subject()).column(ColumnLimits.of(MilvusType.BOOL), binding(name, recipe));
    }

    /** The same in arrays. */
    public static ElementSource flagElements(String name, Recipe recipe) {
        return Meanings.flags(name, recipe.subject()).elements(ColumnLimits.of(MilvusType.BOOL), binding(name, recipe));
    }

    /** JSON objects. */
    public static ColumnSource objects(String name, Recipe recipe) {
        return Meanings.objects(name, recipe.subject()).column(ColumnLimits.of(MilvusType.JSON), binding(name, recipe));
    }

    /** Objects of the dynamic field, beside fields of these names. */
    public static ColumnSource dynamicObjects(Set<String> fieldNames, Recipe recipe) {
        return Meanings.dynamicObjects(fieldNames).column(ColumnLimits.of(MilvusType.JSON), binding("$meta", recipe));
    }

    /** Figures on the map. */
    public static ColumnSource figures(String name, Recipe recipe) {
        return Meanings.figures(name, recipe.subject())
                .column(ColumnLimits.of(MilvusType.VARCHAR), binding(name, recipe));
    }

    /** Moments as text. */
    public static ColumnSource timestamps(String name, Recipe recipe) {
        return Meanings.timestamps(name, recipe.subject())
                .column(ColumnLimits.of(MilvusType.VARCHAR), binding(name, recipe));
    }

    private static MilvusType typeOf(ColumnShape shape) {
        return Stream.of(MilvusType.values())
                .filter(type -> type.shape() == shape)
                .findFirst()
                .orElseThrow();
    }
}
