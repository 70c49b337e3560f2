package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.PlaceNumbers;
import io.github.milvusfakedata.internal.gen.PlaceRule;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the row's part of the whole lies that its group is, such as the characters of a chunk in its document: parts follow
 * each other in the order of the rows' places and do not overlap.
 *
 * @param name of the groups
 * @param edge what the number says
 * @param each how long parts are on average; they differ by up to a half
 */
public record GroupPartSpec(String name, PartEdge edge, int each) implements ValueSpec {
    /** What a number says of a part. */
    public enum PartEdge {
        /** Where it starts. */
        START(PlaceRule.PlaceKind.PART_START),
        /** Where it ends, which is where the next one starts. */
        END(PlaceRule.PlaceKind.PART_END),
        /** How long it is. */
        LENGTH(PlaceRule.PlaceKind.PART_LENGTH);

        private final PlaceRule.PlaceKind kind;

        PartEdge(PlaceRule.PlaceKind kind) {
            this.kind = kind;
        }
    }

    public GroupPartSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(edge, "edge");
        if (each < 1) {
            throw new IllegalArgumentException("parts have a length of 1 or more, got " + each);
        }
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.NUMBERS);
    }

    @Override
    public MilvusType unbounded(Map<String, ColumnLimits> fields) {
        return MilvusType.INT64;
    }

    @Override
    public Optional<String> group() {
        return Optional.of(name);
    }

    /** All fields that show the parts of one group agree, whatever they are called. */
    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        long key = binding.recipe().hidden("parts of " + name);
        PlaceRule rule = new PlaceRule(edge.kind, 0, each, key);
        return new PlaceNumbers(limits.shape(), binding.recipe().places(name), rule);
    }

    @Override
    public boolean isOfRows() {
        return true;
    }

    @Override
    public void check(SpecCheck check) {
        GroupCheck.of(check, name, "part").ifPresent(groups -> groups.numbers(0, most(groups.largest())));
    }

    private long most(long largest) {
        return switch (edge) {
            case START -> (largest - 1) * each + each / 2;
            case END -> largest * each + each / 2;
            case LENGTH -> each + each / 2;
        };
    }
}
