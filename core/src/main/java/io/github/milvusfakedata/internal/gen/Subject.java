package io.github.milvusfakedata.internal.gen;

import java.util.Locale;
import java.util.Optional;

/** The business that a collection's rows are about; each has sixteen topics of its own. */
public enum Subject {
    GENERAL,
    COMMERCE,
    DOCUMENTS,
    IMAGES,
    USERS,
    VIDEOS,
    NEWS;

    /** The name as a schema writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The subject of a name, letter case ignored. */
    public static Optional<Subject> of(String id) {
        for (Subject subject : values()) {
            if (subject.id().equalsIgnoreCase(id)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}
