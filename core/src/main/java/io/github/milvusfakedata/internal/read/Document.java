package io.github.milvusfakedata.internal.read;

import java.util.HashMap;
import java.util.Map;

/** What the readers of one text share: its dialect, its problems, and the places of its field paths. */
final class Document {
    private final Dialect dialect;
    private final ProblemLog log;
    private final Map<String, Place> places = new HashMap<>();

    Document(Dialect dialect, ProblemLog log) {
        this.dialect = dialect;
        this.log = log;
    }

    Dialect dialect() {
        return dialect;
    }

    ProblemLog log() {
        return log;
    }

    void remember(String path, Place place) {
        places.put(path, place);
    }

    /** The place of a path, or another one where the text doesn't have it. */
    Place placeOf(String path, Place otherwise) {
        return places.getOrDefault(path, otherwise);
    }

    Places places() {
        return new Places(log.source(), places);
    }
}
