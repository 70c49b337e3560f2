package io.github.milvusfakedata.internal.encode;

import java.util.Objects;

/**
 * Why files of a format can't hold a column.
 *
 * @param column which column, from 0
 * @param aspect what of the column it is about
 * @param message what is wrong, a whole sentence
 * @param remedy what to change of the column, the beginning of a sentence such as {@code Rename one of the fields}
 */
public record Misfit(int column, Aspect aspect, String message, String remedy) {
    /** What of a column a format may be unable to hold. */
    public enum Aspect {
        /** Its type: the shape of its values. */
        TYPE,
        /** Its name, where it becomes that of a file. */
        NAME,
        /** That rows have no value. */
        NULLS,
        /** Values that the schema lists. */
        LISTED_VALUES
    }

    /** That files of a format hold no values of the column's shape. */
    public static Misfit ofType(int index, CandidateColumn column, OutputFormat format) {
        return new Misfit(
                index,
                Aspect.TYPE,
                format.title() + " files can't hold " + column.type() + " fields.",
                "Leave the field out");
    }

    public Misfit {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}
