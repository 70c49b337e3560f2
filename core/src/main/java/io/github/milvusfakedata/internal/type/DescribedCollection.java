package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.SaidGroups;
import io.github.milvusfakedata.internal.meaning.SaidValues;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.OfSpec;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a schema leaves to the names of its fields, said by {@code generate}: the values are the same, byte for byte. */
public final class DescribedCollection {
    private DescribedCollection() {}

    /** A checked collection, of which every field that generate can describe says how its values are made. */
    public static Collection of(Collection collection) {
        return of(collection, CollectionColumns.of(collection));
    }

    /** The same for those who have the collection's columns. */
    public static Collection of(Collection collection, List<ColumnSpec> columns) {
        Map<String, ValueSpec> ways = ways(collection, columns);
        Subject subject = CollectionColumns.subject(collection);
        List<Field> fields = new ArrayList<>();
        for (Field field : collection.fields()) {
            fields.add(described(field, Optional.ofNullable(ways.get(field.name())), subject));
        }
        Map<String, String> groups = SaidGroups.write(CollectionColumns.groups(collection));
        return collection.withFields(fields).withSubject(subject.id()).withGroups(groups);
    }

    /** How the values of each field are made, in the words of generate; of keys, vectors and structs nothing is told. */
    public static Map<String, String> texts(Collection collection) {
        Map<String, String> texts = new LinkedHashMap<>();
        ways(collection, CollectionColumns.of(collection))
                .forEach((name, way) -> texts.put(name, SaidValues.write(way)));
        return texts;
    }

    private static Map<String, ValueSpec> ways(Collection collection, List<ColumnSpec> columns) {
        Map<String, ValueSpec> made = new HashMap<>();
        columns.forEach(column -> made.put(column.name(), column.values()));
        Map<String, ValueSpec> ways = new LinkedHashMap<>();
        for (Field field : collection.fields()) {
            if (isDescribed(field) && made.containsKey(field.name())) {
                ways.put(field.name(), made.get(field.name()));
            }
        }
        return ways;
    }

    private static boolean isDescribed(Field field) {
        MilvusType type = field.milvusType().orElseThrow();
        return !field.flags().primaryKey()
                && !type.shape().isVector()
                && field.fields().isEmpty();
    }

    private static Field described(Field field, Optional<ValueSpec> way, Subject subject) {
        if (!field.fields().isEmpty()) {
            List<Field> members = field.fields().stream()
                    .map(member -> member(member, subject))
                    .toList();
            return field.toBuilder().fields(members).build();
        }
        boolean listed = !field.params().enumValues().isEmpty();
        if (listed && way.filter(OfSpec.class::isInstance).isPresent()) {
            return saying(field.toBuilder().enumValues(List.of()).build(), way.get());
        }
        return way.isEmpty() || listed ? field : saying(field, way.get());
    }

    private static Field member(Field member, Subject subject) {
        boolean listed = !member.params().enumValues().isEmpty();
        return listed || !isDescribed(member)
                ? member
                : saying(
                        member,
                        FieldValues.elements(StructType.memberType(member).orElseThrow(), member, subject));
    }

    /** The ratio of different values, where it is given, stays what the field itself says. */
    private static Field saying(Field field, ValueSpec way) {
        boolean ratio = field.params().cardinalityRatio().isPresent();
        ValueSpec said = ratio && way instanceof RepeatedSpec repeated ? repeated.values() : way;
        Generation described = Generation.of(SaidValues.write(said));
        Optional<String> condition = field.params().generate().flatMap(Generation::nullWhen);
        return field.toBuilder()
                .generate(condition.map(described::withNullWhen).orElse(described))
                .build();
    }
}
