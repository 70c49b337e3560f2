package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.FieldKeys;
import io.github.milvusfakedata.internal.gen.Recipe;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Vectors of 16-bit floats: the values of {@link FloatVectors}, rounded to the nearest 16-bit value, little-endian. */
public final class HalfVectors implements ColumnSource {
    private static final int BYTES = 2;
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final ClusteredFloats floats;
    private final ColumnLayout layout;

    private HalfVectors(ColumnShape shape, int dim, FieldKeys keys, Recipe recipe) {
        floats = new ClusteredFloats(dim, keys, recipe);
        layout = ColumnLayout.vector(shape, BYTES * dim);
    }

    /** IEEE binary16 vectors. */
    public static HalfVectors float16(int dim, FieldKeys keys, Recipe recipe) {
        return new HalfVectors(ColumnShape.FLOAT16_VECTOR, dim, keys, recipe);
    }

    /** bfloat16 vectors. */
    public static HalfVectors bfloat16(int dim, FieldKeys keys, Recipe recipe) {
        return new HalfVectors(ColumnShape.BFLOAT16_VECTOR, dim, keys, recipe);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int count = rows * floats.dim();
        float[] values = out.requireFloats(count);
        floats.fill(firstRow, rows, values);
        if (layout.shape() == ColumnShape.FLOAT16_VECTOR) {
            toFloat16(values, count, out.bytes());
        } else {
            toBfloat16(values, count, out.bytes());
        }
    }

    private static void toFloat16(float[] values, int count, byte[] bytes) {
        for (int i = 0; i < count; i++) {
            SHORTS.set(bytes, BYTES * i, (short) Halves.toFloat16(values[i]));
        }
    }

    private static void toBfloat16(float[] values, int count, byte[] bytes) {
        for (int i = 0; i < count; i++) {
            SHORTS.set(bytes, BYTES * i, (short) Halves.toBfloat16(values[i]));
        }
    }
}
