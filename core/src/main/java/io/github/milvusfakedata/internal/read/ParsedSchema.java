package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.TypeNames;
import io.github.milvusfakedata.internal.tree.PathPlaces;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A schema as its text has it. Where there are errors among the problems, the collection holds what could be read, so that
 * the checks can find the rest of the mistakes in the same run.
 *
 * @param problems what was wrong with the text, in its order; nothing that takes knowledge of Milvus' rules
 * @param places where each field path stands in the text
 */
public record ParsedSchema(Collection collection, List<Problem> problems, PathPlaces places) {
    public ParsedSchema {
        Objects.requireNonNull(collection, "collection");
        problems = List.copyOf(problems);
        Objects.requireNonNull(places, "places");
    }

    /** A schema that was built in code, with canonical type names from here on. */
    public static ParsedSchema of(Collection collection) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < collection.fields().size(); i++) {
            Field field = collection.fields().get(i);
            if (MilvusType.isString(field.type())) {
                problems.add(TypeNames.stringWarning("fields[" + i + "].type"));
            }
            if (field.params().elementType().filter(MilvusType::isString).isPresent()) {
                problems.add(TypeNames.stringWarning("fields[" + i + "].element_type"));
            }
        }
        return new ParsedSchema(TypeNames.canonical(collection), problems, PathPlaces.NONE);
    }

    /** The same text, of which something else is made. */
    public ParsedSchema with(Collection other) {
        return new ParsedSchema(other, problems, places);
    }
}
