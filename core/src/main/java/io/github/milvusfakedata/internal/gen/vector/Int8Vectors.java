package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;

/**
 * Vectors of signed bytes, quantized as embeddings are: the direction of a float vector, stretched so that its largest
 * component becomes 127 or −127.
 */
public final class Int8Vectors implements ColumnSource {
    private static final float LARGEST = Byte.MAX_VALUE;

    /** Makes every value positive, so that cutting off the fraction rounds to nearest: a loop that C2 vectorizes. */
    private static final int OFFSET = 128;

    private static final float ROUNDING = OFFSET + 0.5f;

    private final ClusteredFloats floats;
    private final ColumnLayout layout;

    /**
     * @param dim number of bytes, at least 1
     * @param keys the field's keys
     * @param recipe the dataset's recipe
     */
    public Int8Vectors(int dim, FieldKeys keys, Recipe recipe) {
        floats = new ClusteredFloats(dim, keys, recipe);
        layout = ColumnLayout.vector(ColumnShape.INT8_VECTOR, dim);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int dim = floats.dim();
        float[] values = out.requireFloats(rows * dim);
        floats.fillUnscaled(firstRow, rows, values);
        for (int row = 0; row < rows; row++) {
            quantize(values, row * dim, dim, out.bytes());
        }
    }

    private static void quantize(float[] values, int start, int dim, byte[] bytes) {
        float largest = 0;
        for (int i = start; i < start + dim; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        if (largest == 0) {
            values[start] = 1;
            largest = 1;
        }
        float factor = LARGEST / largest;
        for (int i = start; i < start + dim; i++) {
            bytes[i] = (byte) ((int) (values[i] * factor + ROUNDING) - OFFSET);
        }
    }
}
