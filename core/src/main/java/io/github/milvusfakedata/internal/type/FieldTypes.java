package io.github.milvusfakedata.internal.type;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registry of all types. */
public final class FieldTypes {
    /** Every type, in the order of the reference page. */
    public static final List<FieldType> ALL = List.of();

    private FieldTypes() {}

    /** The type of a name; letter case and underscores don't matter, and String means VarChar. */
    public static Optional<FieldType> named(String name) {
        String wanted = normalized(name);
        return ALL.stream()
                .filter(type -> normalized(type.name()).equals(wanted))
                .findFirst();
    }

    private static String normalized(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
