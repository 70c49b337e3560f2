package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Structs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Structs, which stand in lists only.
 *
 * @param members what they consist of, at least one member
 */
public record StructSpec(List<MemberSpec> members) implements ValueSpec {
    /**
     * A part of each struct.
     *
     * @param name unique within the struct
     * @param values how its values are made
     */
    public record MemberSpec(String name, ValueSpec values) {
        public MemberSpec {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(values, "values");
        }
    }

    public StructSpec {
        members = List.copyOf(members);
        if (members.isEmpty()
                || members.stream().map(MemberSpec::name).distinct().count() < members.size()) {
            throw new IllegalArgumentException("a struct has members of different names");
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.STRUCTS);
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        throw new IllegalStateException("structs stand in lists only");
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        Siblings inside = binding.siblings().within(this, limits, binding);
        List<Structs.MemberSource> bound = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            MemberSpec member = members.get(at);
            ColumnLimits held = limits.members().get(at);
            bound.add(new Structs.MemberSource(
                    member.name(),
                    member.values()
                            .elements(
                                    held,
                                    binding.seeing(inside.seenBy(member.name())).of(member.name()))));
        }
        return new Structs(bound);
    }
}
