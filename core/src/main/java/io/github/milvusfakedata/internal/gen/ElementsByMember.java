package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.List;

/** A member of structs that is made in another way for each value of another member of the same struct. */
public final class ElementsByMember implements ElementSource {
    private final ElementSource keys;
    private final CaseTable table;
    private final List<ElementSource> sources;
    private final CopiedValues copied;

    /**
     * Elements of several ways.
     *
     * @param keys the other member
     * @param table the cases of its values
     * @param shape the shape of all elements
     * @param sources the elements of each case
     */
    public ElementsByMember(ElementSource keys, CaseTable table, ColumnShape shape, List<ElementSource> sources) {
        this.keys = keys;
        this.table = table;
        this.sources = List.copyOf(sources);
        copied = CopiedValues.of(
                shape, sources.stream().map(ElementSource::layout).toList());
    }

    @Override
    public ColumnLayout layout() {
        return copied.layout();
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        ColumnBuffer key = new ColumnBuffer(keys.layout());
        keys.fill(firstRow, rows, offsets, key);
        int[] cases = table.cases(key);
        elements.start(offsets[rows]);
        ColumnBuffer[] values = new ColumnBuffer[sources.size()];
        for (int element = 0; element < offsets[rows]; element++) {
            int found = cases[element];
            if (values[found] == null) {
                values[found] = new ColumnBuffer(sources.get(found).layout());
                sources.get(found).fill(firstRow, rows, offsets, values[found]);
            }
            copied.copy(found, values[found], element, 1, elements, element);
        }
    }
}
