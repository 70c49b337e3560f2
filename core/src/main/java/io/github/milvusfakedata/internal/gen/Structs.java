package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The structs of an array: each member is computed as the elements of an array of its own would be, all of the same
 * lengths.
 */
public final class Structs implements ElementSource {
    private final List<MemberSource> members;
    private final ColumnLayout layout;

    /**
     * A member of each struct.
     *
     * @param name unique within the struct
     * @param values computes it
     */
    public record MemberSource(String name, ElementSource values) {
        public MemberSource {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(values, "values");
        }
    }

    /** Structs of these members, at least one. */
    public Structs(List<MemberSource> members) {
        this.members = List.copyOf(members);
        List<ColumnLayout.MemberLayout> layouts = new ArrayList<>();
        for (MemberSource member : members) {
            layouts.add(
                    new ColumnLayout.MemberLayout(member.name(), member.values().layout()));
        }
        layout = ColumnLayout.struct(layouts);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int member = 0; member < members.size(); member++) {
            members.get(member)
                    .values()
                    .fill(firstRow, rows, offsets, elements.members().get(member));
        }
    }

    @Override
    public List<ElementSource> narrowed() {
        return members.stream()
                .map(member -> (ElementSource) new Structs(List.of(member)))
                .toList();
    }
}
