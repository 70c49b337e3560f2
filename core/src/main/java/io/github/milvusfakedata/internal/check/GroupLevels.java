package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.spec.AscendingSpec;
import io.github.milvusfakedata.internal.spec.GroupIdSpec;
import io.github.milvusfakedata.internal.spec.GroupSizeSpec;
import io.github.milvusfakedata.internal.spec.OfSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.type.NamedGroups;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value that all rows of a group share can't follow one in which they differ.
 *
 * @param collection the schema
 * @param fields its fields
 * @param said how the values of fields are made, by name
 */
record GroupLevels(Collection collection, SeenFields fields, Map<String, ValueSpec> said) {
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        said.forEach((name, values) -> check(name, values, problems));
        return problems;
    }

    private void check(String name, ValueSpec values, List<Problem> problems) {
        if (values instanceof OfSpec || values instanceof AscendingSpec) {
            check(name, values, values.group().orElseThrow(), problems);
        } else {
            values.ingredients().forEach(part -> check(name, part, problems));
        }
    }

    private void check(String name, ValueSpec values, String group, List<Problem> problems) {
        Set<String> others = new TreeSet<>(values.fields());
        values.fieldsIfThere().stream()
                .filter(fields.all().columns()::containsKey)
                .forEach(others::add);
        for (String other : others) {
            boolean named = NamedGroups.of(collection).shared(other).equals(Optional.of(group));
            if (!named && !isShared(said.get(other), group)) {
                problems.add(Problem.error(
                        ProblemCode.GENERATE.id(),
                        fields.pathOf(name),
                        "The field " + Shown.quoted(other) + " differs between the rows of a " + Shown.quoted(group)
                                + ", so that no value of the whole can be computed from it.",
                        "Let " + other + " be of " + group + ", too, or remove \"of\" here."));
            }
        }
    }

    private static boolean isShared(ValueSpec values, String group) {
        return values != null
                && values.group().filter(group::equals).isPresent()
                && (values instanceof OfSpec || values instanceof GroupIdSpec || values instanceof GroupSizeSpec);
    }
}
