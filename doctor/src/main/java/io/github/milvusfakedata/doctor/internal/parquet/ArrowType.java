package io.github.milvusfakedata.doctor.internal.parquet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column's type as the importer sees it.
 *
 * @param kind which
 * @param name the name of the field that has the type
 * @param children the element of a list, the members of a struct, else nothing
 */
record ArrowType(ArrowKind kind, String name, List<ArrowType> children) {
    ArrowType {
        children = List.copyOf(children);
    }

    static ArrowType of(ArrowKind kind, String name) {
        return new ArrowType(kind, name, List.of());
    }

    ArrowKind element() {
        return children.isEmpty() ? ArrowKind.OTHER : children.get(0).kind();
    }

    /** The first member of that name. */
    Optional<ArrowType> member(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Such as {@code list<float>}. */
    String title() {
        if (children.isEmpty()) {
            return kind.title();
        }
        return children.stream()
                .map(child -> kind == ArrowKind.STRUCT ? child.name + ": " + child.title() : child.title())
                .collect(Collectors.joining(", ", kind.title() + "<", ">"));
    }
}
