package io.github.milvusfakedata.library;

import io.github.milvusfakedata.internal.read.BuiltinSchema;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ids of the built-in schemas, and what becomes of one's own schema of the same id. The Python tool, which may share the
 * directory, has the first seven too and lets nobody have them. The others are ours alone: one's own schema of such an id
 * may be there already, made by the Python tool or before the built-in one came, and goes on being found. It hides the
 * built-in one until it is removed.
 */
final class BuiltinIds {
    private static final int MOST_SHOWN = 20;

    private static final List<String> FIXED =
            List.of("simple", "ecommerce", "documents", "images", "users", "videos", "news");

    /** From the simplest schema on. */
    private final List<String> all =
            BuiltinSchemas.list().stream().map(BuiltinSchema::id).toList();

    /** The ids that one's own schemas never have. */
    List<String> fixed() {
        return FIXED;
    }

    /** The ids that a new schema can't have where there is this one of one's own already. */
    List<String> taken(Optional<String> own) {
        return own.isPresent() ? FIXED : all;
    }

    /** Whether an id, letter case ignored, means a built-in schema where one's own of the same id may be there. */
    boolean isMeant(String id, Optional<String> own) {
        return FIXED.stream().anyMatch(id::equalsIgnoreCase)
                || (own.isEmpty() && all.stream().anyMatch(id::equalsIgnoreCase));
    }

    /** That there is no schema of an id, neither a built-in one nor one of one's own. */
    FakeDataException unknown(String id, List<String> own) {
        List<String> ids = new ArrayList<>(all);
        ids.addAll(own);
        String shown = "The schemas are " + String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_SHOWN)))
                + (ids.size() > MOST_SHOWN ? " and " + (ids.size() - MOST_SHOWN) + " more." : ".");
        return FakeDataException.of(Problem.error(
                ProblemCode.BUILTIN.id(),
                "",
                "There is no schema " + Shown.quoted(id) + ".",
                NearestName.advice(id, ids, shown)));
    }
}
