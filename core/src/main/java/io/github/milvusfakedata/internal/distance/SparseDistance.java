package io.github.milvusfakedata.internal.distance;

import io.github.milvusfakedata.column.ColumnView;

/** The inner product of two sparse vectors. */
public final class SparseDistance {
    private SparseDistance() {}

    /**
     * The inner product of two rows of SPARSE_VECTOR columns: products of the values of equal indices, each exact as a double,
     * added in the order of the indices, so that it is rounded by its additions alone.
     */
    public static double innerProduct(ColumnView a, int aRow, ColumnView b, int bRow) {
        double sum = 0;
        int i = a.start(aRow);
        int j = b.start(bRow);
        while (i < a.end(aRow) && j < b.end(bRow)) {
            long index = a.indexAt(i);
            long other = b.indexAt(j);
            if (index == other) {
                sum += (double) a.valueAt(i++) * b.valueAt(j++);
            } else if (index < other) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
