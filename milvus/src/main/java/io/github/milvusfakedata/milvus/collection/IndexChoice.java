package io.github.milvusfakedata.milvus.collection;

import java.util.Objects;
import java.util.Optional;

/**
 * Which indexes a new collection gets. What the schema's fields hint at counts where nothing here says otherwise.
 *
 * @param mode which fields get one
 * @param indexType the index of every vector field that can have it, such as {@code IVF_FLAT}, in place of the suitable one
 * @param metricType the metric of every vector field that can have it, such as {@code L2}, in place of the suitable one
 */
public record IndexChoice(Mode mode, Optional<String> indexType, Optional<String> metricType) {
    /** Vectors and hinted fields, by what suits them. */
    public static final IndexChoice SUITABLE = new IndexChoice(Mode.SUITABLE, Optional.empty(), Optional.empty());

    /** No index at all, so that the collection can't be loaded. */
    public static final IndexChoice NONE = new IndexChoice(Mode.NONE, Optional.empty(), Optional.empty());

    /** Which index a field gets. */
    public enum Mode {
        /** One chosen by type, dimension and function. */
        SUITABLE,
        /** The server's own choice. */
        AUTOINDEX,
        /** None. */
        NONE
    }

    public IndexChoice {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(indexType, "indexType");
        Objects.requireNonNull(metricType, "metricType");
    }
}
