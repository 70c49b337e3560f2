package io.github.milvusfakedata.internal.distance;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.index.Metric;
import java.util.Optional;

/**
 * How far rows of vector columns are from each other by a metric; the smaller, the nearer, so that inner products and cosines are
 * negated. As exact as the kernel of the vectors' form says. Not safe for use by several threads.
 */
public final class VectorDistance {
    private final Metric metric;
    private final ColumnShape shape;
    private float[] floats = {};
    private float[] otherFloats = {};
    private byte[] bytes = {};
    private byte[] otherBytes = {};

    private VectorDistance(Metric metric, ColumnShape shape) {
        this.metric = metric;
        this.shape = shape;
    }

    /** The distance by a metric of vectors of a form; nothing where that metric does not compare them one by one. */
    public static Optional<VectorDistance> of(Metric metric, ColumnShape shape) {
        boolean known =
                switch (metric) {
                    case L2, COSINE -> isOfNumbers(shape);
                    case IP -> isOfNumbers(shape) || shape == ColumnShape.SPARSE_VECTOR;
                    case HAMMING, JACCARD -> shape == ColumnShape.BINARY_VECTOR;
                    case SUBSTRUCTURE,
                            SUPERSTRUCTURE,
                            BM25,
                            MHJACCARD,
                            MAX_SIM_COSINE,
                            MAX_SIM_L2,
                            MAX_SIM_IP,
                            MAX_SIM,
                            MAX_SIM_HAMMING,
                            MAX_SIM_JACCARD -> false;
                };
        return known ? Optional.of(new VectorDistance(metric, shape)) : Optional.empty();
    }

    private static boolean isOfNumbers(ColumnShape shape) {
        return shape.isDenseVector() && shape != ColumnShape.BINARY_VECTOR;
    }

    /** The distance of a row to a row of another column of the same form and width. */
    public double between(ColumnView column, int row, ColumnView other, int otherRow) {
        if (shape == ColumnShape.SPARSE_VECTOR) {
            return -SparseDistance.innerProduct(column, row, other, otherRow);
        }
        int width = column.width();
        if (shape == ColumnShape.FLOAT_VECTOR) {
            floats = floats.length < width ? new float[width] : floats;
            otherFloats = otherFloats.length < width ? new float[width] : otherFloats;
            column.copyFloats(row, floats, 0);
            other.copyFloats(otherRow, otherFloats, 0);
            return ofFloats(width);
        }
        bytes = bytes.length < width ? new byte[width] : bytes;
        otherBytes = otherBytes.length < width ? new byte[width] : otherBytes;
        column.copyBytes(row, bytes, 0);
        other.copyBytes(otherRow, otherBytes, 0);
        return switch (shape) {
            case BINARY_VECTOR -> ofBits(width);
            case INT8_VECTOR -> ofBytes(width);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR -> ofHalves(width / Short.BYTES);
            case FLOAT_VECTOR,
                    SPARSE_VECTOR,
                    BOOL,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    FLOAT,
                    DOUBLE,
                    STRING,
                    JSON,
                    LIST,
                    STRUCT -> throw new IllegalStateException("no vector of bytes: " + shape);
        };
    }

    private double ofFloats(int dim) {
        return switch (metric) {
            case L2 -> FloatDistance.squaredL2(floats, 0, otherFloats, 0, dim);
            case IP -> -FloatDistance.innerProduct(floats, 0, otherFloats, 0, dim);
            case COSINE -> -FloatDistance.cosine(floats, 0, otherFloats, 0, dim);
            case HAMMING,
                    JACCARD,
                    SUBSTRUCTURE,
                    SUPERSTRUCTURE,
                    BM25,
                    MHJACCARD,
                    MAX_SIM_COSINE,
                    MAX_SIM_L2,
                    MAX_SIM_IP,
                    MAX_SIM,
                    MAX_SIM_HAMMING,
                    MAX_SIM_JACCARD -> throw unknown();
        };
    }

    private double ofHalves(int dim) {
        floats = floats.length < dim ? new float[dim] : floats;
        otherFloats = otherFloats.length < dim ? new float[dim] : otherFloats;
        if (shape == ColumnShape.FLOAT16_VECTOR) {
            HalfFloats.toFloats(bytes, 0, floats, 0, dim);
            HalfFloats.toFloats(otherBytes, 0, otherFloats, 0, dim);
        } else {
            HalfFloats.brainToFloats(bytes, 0, floats, 0, dim);
            HalfFloats.brainToFloats(otherBytes, 0, otherFloats, 0, dim);
        }
        return ofFloats(dim);
    }

    private double ofBytes(int dim) {
        return switch (metric) {
            case L2 -> ByteDistance.squaredL2(bytes, 0, otherBytes, 0, dim);
            case IP -> -(double) ByteDistance.innerProduct(bytes, 0, otherBytes, 0, dim);
            case COSINE -> -ByteDistance.cosine(bytes, 0, otherBytes, 0, dim);
            case HAMMING,
                    JACCARD,
                    SUBSTRUCTURE,
                    SUPERSTRUCTURE,
                    BM25,
                    MHJACCARD,
                    MAX_SIM_COSINE,
                    MAX_SIM_L2,
                    MAX_SIM_IP,
                    MAX_SIM,
                    MAX_SIM_HAMMING,
                    MAX_SIM_JACCARD -> throw unknown();
        };
    }

    private double ofBits(int width) {
        return metric == Metric.HAMMING
                ? BitDistance.hamming(bytes, 0, otherBytes, 0, width)
                : BitDistance.jaccard(bytes, 0, otherBytes, 0, width);
    }

    private IllegalStateException unknown() {
        return new IllegalStateException(metric + " of " + shape);
    }
}
