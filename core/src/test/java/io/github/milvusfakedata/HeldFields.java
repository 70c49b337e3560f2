package io.github.milvusfakedata;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What of a collection files of a format hold, so that tests of all formats need no word about a new one. */
final class HeldFields {
    private HeldFields() {}

    /** The same collection without the fields that the format refuses, and without the dynamic field if it refuses that. */
    static Collection of(Collection collection, Format format) {
        Set<String> refused = refused(collection, format);
        List<Field> fields = IntStream.range(0, collection.fields().size())
                .filter(i -> refused.stream().noneMatch(path -> path.startsWith("fields[" + i + "]")))
                .mapToObj(collection.fields()::get)
                .toList();
        return new Collection(
                collection.name(),
                collection.description(),
                collection.subject(),
                collection.dynamicField() && !refused.contains("enable_dynamic_field"),
                fields,
                collection.functions(),
                collection.dynamicFields(),
                collection.settings());
    }

    private static Set<String> refused(Collection collection, Format format) {
        try {
            FakeData.of(collection).plan(WriteOptions.builder().format(format).build());
            return Set.of();
        } catch (FakeDataException e) {
            return e.problems().stream()
                    .filter(problem -> problem.code().equals(ProblemCode.FORMAT_FIELD.id()))
                    .map(Problem::path)
                    .collect(Collectors.toSet());
        }
    }
}
