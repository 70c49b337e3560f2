package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.rng.CounterRng;
import java.util.List;
import java.util.Optional;

/**
 * Arrays of varying length: where nobody says otherwise, fifteen of sixteen have at most {@value #MOST_IF_SHORT} elements, the others anything up to the capacity.
 */
public final class Lists implements ColumnSource {
    private static final int MOST_IF_SHORT = 5;

    /** One in so many arrays may have any length. */
    private static final int ANY_LENGTH_ONE_IN = 16;

    private final ElementSource elements;
    private final int fewest;
    private final int capacity;
    private final boolean even;
    private final Optional<Quantiles> drawn;
    private final long lengthKey;
    private final ColumnLayout layout;

    /**
     * @param elements computes the elements
     * @param fewest the least number of elements, 0 or 1
     * @param capacity the most elements, at least 1
     * @param lengthKey the key of the arrays' lengths
     */
    public Lists(ElementSource elements, int fewest, int capacity, long lengthKey) {
        this(elements, fewest, capacity, false, Optional.empty(), lengthKey);
    }

    /** Arrays of fewest … most elements, every length as often as any other. */
    public static Lists between(ElementSource elements, int fewest, int most, long lengthKey) {
        return new Lists(elements, fewest, most, true, Optional.empty(), lengthKey);
    }

    /** Arrays of lengths that are drawn, of which those beyond the fewest and the most become these. */
    public static Lists drawn(ElementSource elements, int fewest, int most, Quantiles lengths, long lengthKey) {
        return new Lists(elements, fewest, most, false, Optional.of(lengths), lengthKey);
    }

    private Lists(
            ElementSource elements, int fewest, int capacity, boolean even, Optional<Quantiles> drawn, long lengthKey) {
        this.even = even;
        this.drawn = drawn;
        this.elements = elements;
        this.fewest = fewest;
        this.capacity = capacity;
        this.lengthKey = lengthKey;
        layout = ColumnLayout.list(elements.layout());
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        for (int row = 0; row < rows; row++) {
            offsets[row + 1] = Math.addExact(offsets[row], length(CounterRng.bits(lengthKey, firstRow + row)));
        }
        elements.fill(firstRow, rows, offsets, out.element());
    }

    @Override
    public List<ColumnSource> members() {
        return elements.narrowed().stream()
                .map(member -> (ColumnSource) new Lists(member, fewest, capacity, even, drawn, lengthKey))
                .toList();
    }

    /** Drawn as if arrays could be empty, so that making the field nullable lengthens the empty ones and no others. */
    private int length(long bits) {
        if (drawn.isPresent()) {
            double length = Math.floor(drawn.get().at(bits) + 0.5);
            return (int) Math.max(fewest, Math.min(capacity, length));
        }
        if (even) {
            return fewest + CounterRng.below(bits, capacity - fewest + 1);
        }
        boolean anyLength = (bits & (ANY_LENGTH_ONE_IN - 1)) == 0;
        int most = anyLength ? capacity : Math.min(MOST_IF_SHORT, capacity);
        return Math.max(fewest, CounterRng.below(bits, most + 1));
    }
}
