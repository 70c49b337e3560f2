package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.List;

/** What {@code groups} says of rows is a way in which they can come together. */
final class GroupsRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        if (collection.groups().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        CollectionColumns.groups(collection, problems);
        return problems;
    }
}
