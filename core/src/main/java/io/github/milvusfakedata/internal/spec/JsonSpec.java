package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.dynamic.DynamicObjects;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Nulls;
import io.github.milvusfakedata.internal.gen.ObjectElements;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.text.JsonValue;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * JSON objects, each member of which is made in a way of its own. A member sees the others before the fields
 * around them.
 *
 * @param members at least one, of different names
 */
public record JsonSpec(List<JsonMember> members) implements ValueSpec {
    /**
     * A member of each object.
     *
     * @param name its name
     * @param values how it is made
     * @param probability the share of objects that have it
     * @param nulls the share of those in which it is null
     */
    public record JsonMember(String name, ValueSpec values, double probability, double nulls) {
        public JsonMember {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(values, "values");
            if (!(probability >= 0 && probability <= 1) || !(nulls >= 0 && nulls <= 1)) {
                throw new IllegalArgumentException("probability and null_ratio are shares, 0 to 1");
            }
        }
    }

    public JsonSpec {
        members = List.copyOf(members);
        if (members.isEmpty()
                || members.stream().map(JsonMember::name).distinct().count() < members.size()) {
            throw new IllegalArgumentException("an object has a member at least");
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.DOCUMENTS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.JSON;
    }

    @Override
    public List<ValueSpec> ingredients() {
        return members.stream().map(JsonMember::values).toList();
    }

    @Override
    public Set<String> fields() {
        return ofOthers(ValueSpec::fields);
    }

    @Override
    public Set<String> nullFields() {
        return ofOthers(ValueSpec::nullFields);
    }

    @Override
    public Set<String> fieldsIfThere() {
        return ofOthers(ValueSpec::fieldsIfThere);
    }

    /** Names that are not those of members; the one that a member shares with a field means the field to itself. */
    private Set<String> ofOthers(Function<ValueSpec, Set<String>> names) {
        Set<String> own = members.stream().map(JsonMember::name).collect(Collectors.toSet());
        Set<String> others = new HashSet<>();
        for (JsonMember member : members) {
            names.apply(member.values()).stream()
                    .filter(name -> !own.contains(name) || name.equals(member.name()))
                    .forEach(others::add);
        }
        return others;
    }

    @Override
    public Optional<ValueSpec> within(ColumnLimits limits, Subject subject) {
        Map<String, ColumnLimits> held = JsonMemberTypes.held(this, Map.of());
        List<JsonMember> fitted = new ArrayList<>();
        for (JsonMember member : members) {
            ValueSpec values =
                    member.values().within(held.get(member.name()), subject).orElse(member.values());
            fitted.add(new JsonMember(member.name(), values, member.probability(), member.nulls()));
        }
        return Optional.of(new JsonSpec(fitted));
    }

    @Override
    public void check(SpecCheck check) {
        new JsonCheck(this, check.at("json")).run();
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        Map<String, ColumnLimits> held =
                JsonMemberTypes.held(this, binding.siblings().limits());
        List<ColumnSpec> columns = members.stream()
                .map(member -> ColumnSpec.within(
                        member.name(), binding.path() + '.' + member.name(), held.get(member.name()), member.values()))
                .toList();
        Siblings inside = binding.siblings().within(columns);
        List<DynamicObjects.DynamicKeySource> sources = new ArrayList<>();
        for (JsonMember member : members) {
            Binding own = binding.seeing(inside.seenBy(member.name())).of(member.name());
            sources.add(source(member, held.get(member.name()), own));
        }
        return new DynamicObjects(sources);
    }

    private static DynamicObjects.DynamicKeySource source(JsonMember member, ColumnLimits limits, Binding binding) {
        ColumnSource values = member.values().column(limits, binding);
        return new DynamicObjects.DynamicKeySource(
                JsonValue.key(member.name()),
                member.nulls() > 0
                        ? new Nulls(
                                values, member.nulls(), binding.of("").keys().nulls())
                        : values,
                KeyObjectSpec.writer(limits, values.layout()),
                member.probability(),
                binding.keys().nulls());
    }

    /** Each element is an object of a column of its own. */
    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        Binding ofElements = binding.ofElements().seeing(binding.siblings().ofElements(binding));
        return new ObjectElements(column(limits, ofElements));
    }
}
