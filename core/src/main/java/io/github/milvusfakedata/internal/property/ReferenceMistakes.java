package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Shown;

/** Mistakes of a schema from which another takes values, as they are told of that other. */
public final class ReferenceMistakes {
    private static final String WITHIN = "In the schema ";

    private ReferenceMistakes() {}

    /** Where a schema of a name stands, or would stand, in the text that needs it. */
    public static String pathOf(String name) {
        return CollectionProperties.REFERENCES.name() + '.' + Shown.plain(name);
    }

    /** A mistake within, with the path that leads to it; what is further in has been told of already. */
    public static Problem of(String name, Problem inside) {
        String message = inside.message().startsWith(WITHIN)
                ? inside.message()
                : WITHIN + Shown.quoted(name) + ", from which values are taken: " + inside.message();
        String path = inside.path().isEmpty() ? pathOf(name) : pathOf(name) + '.' + inside.path();
        return Problem.error(inside.code(), path, message, inside.hint());
    }
}
