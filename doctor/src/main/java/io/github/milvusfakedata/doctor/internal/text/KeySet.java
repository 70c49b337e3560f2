package io.github.milvusfakedata.doctor.internal.text;

import java.util.HashSet;
import java.util.Set;

/** The keys of one row. Of very many, or very long ones, those at the end are not kept, so that memory stays flat. */
final class KeySet {
    private static final int MOST_KEYS = 1 << 16;
    private static final int MOST_CHARACTERS = 1 << 22;

    private final Set<String> names = new HashSet<>();
    private final Set<String> fields;
    private int characters;

    /** No key yet; those of these fields are kept in any case. */
    KeySet(Set<String> fields) {
        this.fields = fields;
    }

    /** Adds a key; false if it is kept already. */
    boolean add(String name) {
        boolean full = names.size() >= MOST_KEYS || name.length() > MOST_CHARACTERS - characters;
        if (full && !fields.contains(name)) {
            return !names.contains(name);
        }
        boolean added = names.add(name);
        characters += added ? name.length() : 0;
        return added;
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Set<String> names() {
        return names;
    }

    void clear() {
        names.clear();
        characters = 0;
    }
}
