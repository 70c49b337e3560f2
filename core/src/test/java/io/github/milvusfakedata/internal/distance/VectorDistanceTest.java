package io.github.milvusfakedata.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels against plain twins in exact arithmetic. */
class VectorDistanceTest {
    private static final int ROWS = 12;
    private static final double ULPS = 0x1p-45;

    private static ColumnView column(String type, int dim) {
        Field.Builder field = Field.of("v", type);
        FakeData data = FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().build(),
                        (type.equals("SparseFloatVector") ? field : field.dim(dim)).build()))
                .rows(ROWS)
                .seed(9);
        return data.reader(ROWS, "v").next().column("v").values();
    }

    private static double[] numbers(ColumnView column, int row) {
        double[] numbers;
        if (column.shape() == ColumnShape.FLOAT_VECTOR) {
            float[] floats = new float[column.width()];
            column.copyFloats(row, floats, 0);
            numbers = new double[floats.length];
            Arrays.setAll(numbers, i -> floats[i]);
            return numbers;
        }
        byte[] bytes = new byte[column.width()];
        column.copyBytes(row, bytes, 0);
        if (column.shape() == ColumnShape.INT8_VECTOR) {
            numbers = new double[bytes.length];
            Arrays.setAll(numbers, i -> bytes[i]);
            return numbers;
        }
        numbers = new double[bytes.length / 2];
        boolean brain = column.shape() == ColumnShape.BFLOAT16_VECTOR;
        Arrays.setAll(numbers, i -> half((bytes[2 * i] & 0xFF) | (bytes[2 * i + 1] & 0xFF) << 8, brain));
        return numbers;
    }

    private static double half(int bits, boolean brain) {
        int fractionBits = brain ? 7 : 10;
        int bias = brain ? 127 : 15;
        int exponent = (bits & 0x7FFF) >> fractionBits;
        double fraction = (bits & (1 << fractionBits) - 1) / (double) (1 << fractionBits);
        double magnitude =
                exponent == 0 ? fraction * Math.pow(2, 1 - bias) : (1 + fraction) * Math.pow(2, exponent - bias);
        return bits >> 15 == 0 ? magnitude : -magnitude;
    }

    private static BigDecimal product(double[] a, double[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
        }
        return sum;
    }

    private static BigDecimal squaredDistance(double[] a, double[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(new BigDecimal(a[i]).subtract(new BigDecimal(b[i])).pow(2));
        }
        return sum;
    }

    private static double between(Metric metric, ColumnView column, int a, int b) {
        return VectorDistance.of(metric, column.shape()).orElseThrow().between(column, a, column, b);
    }

    @ParameterizedTest
    @CsvSource({
        "FloatVector, 1",
        "FloatVector, 2",
        "FloatVector, 3",
        "FloatVector, 64",
        "FloatVector, 131",
        "Float16Vector, 7",
        "BFloat16Vector, 33",
        "Int8Vector, 5",
        "Int8Vector, 130"
    })
    void distancesOfNumbersAreThoseOfExactArithmetic(String type, int dim) {
        ColumnView column = column(type, dim);
        for (int row = 1; row < ROWS; row++) {
            double[] a = numbers(column, 0);
            double[] b = numbers(column, row);
            double product = product(a, b).doubleValue();
            double lengths = Math.sqrt(product(a, a).doubleValue())
                    * Math.sqrt(product(b, b).doubleValue());

            assertThat(between(Metric.L2, column, 0, row))
                    .isCloseTo(
                            squaredDistance(a, b).doubleValue(),
                            within(ULPS * squaredDistance(a, b).doubleValue()));
            assertThat(between(Metric.IP, column, 0, row)).isCloseTo(-product, within(ULPS * lengths));
            assertThat(between(Metric.COSINE, column, 0, row)).isCloseTo(-product / lengths, within(ULPS));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 64, 72, 200})
    void distancesOfBitsAreThoseOfTheirSets(int dim) {
        ColumnView column = column("BinaryVector", dim);
        for (int row = 1; row < ROWS; row++) {
            byte[] a = new byte[column.width()];
            byte[] b = new byte[column.width()];
            column.copyBytes(0, a, 0);
            column.copyBytes(row, b, 0);
            BitSet differing = BitSet.valueOf(a);
            differing.xor(BitSet.valueOf(b));
            BitSet both = BitSet.valueOf(a);
            both.and(BitSet.valueOf(b));
            BitSet either = BitSet.valueOf(a);
            either.or(BitSet.valueOf(b));

            assertThat(between(Metric.HAMMING, column, 0, row)).isEqualTo(differing.cardinality());
            assertThat(between(Metric.JACCARD, column, 0, row))
                    .isEqualTo(1 - (double) both.cardinality() / either.cardinality());
        }
        assertThat(BitDistance.jaccard(new byte[3], 0, new byte[3], 0, 3)).isZero();
    }

    @Test
    void sparseVectorsAreMultipliedWhereBothHaveAnIndex() {
        FakeData data = FakeData.of(Collection.of(
                        "c",
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("v", "SparseFloatVector").dim(60).build()))
                .rows(ROWS)
                .seed(9);
        ColumnView column = data.reader(ROWS, "v").next().column("v").values();
        boolean common = false;
        for (int row = 0; row < ROWS; row++) {
            SortedMap<Long, Float> a = data.row(0).getSparse("v");
            SortedMap<Long, Float> b = data.row(row).getSparse("v");
            BigDecimal expected = BigDecimal.ZERO;
            BigDecimal size = BigDecimal.ONE;
            for (long index : a.keySet()) {
                if (b.containsKey(index)) {
                    common |= row > 0;
                    BigDecimal product = new BigDecimal(a.get(index)).multiply(new BigDecimal(b.get(index)));
                    expected = expected.add(product);
                    size = size.add(product.abs());
                }
            }
            assertThat(between(Metric.IP, column, 0, row))
                    .isCloseTo(-expected.doubleValue(), within(ULPS * size.doubleValue()));
        }
        assertThat(common).isTrue();
    }

    @Test
    void partsOfArraysAreTakenFromWhereTheyStart() {
        float[] a = {9, 1, 2, 3};
        float[] b = {4, 5, 6, 9};

        assertThat(FloatDistance.innerProduct(a, 1, b, 0, 3)).isEqualTo(4 + 10 + 18);
        assertThat(FloatDistance.squaredL2(a, 1, b, 0, 3)).isEqualTo(27);
        assertThat(FloatDistance.cosine(a, 0, new float[4], 0, 4)).isNaN();
    }

    @Test
    void onlyMetricsThatCompareSuchVectorsOneByOneAreKnown() {
        assertThat(VectorDistance.of(Metric.L2, ColumnShape.BINARY_VECTOR)).isEmpty();
        assertThat(VectorDistance.of(Metric.BM25, ColumnShape.SPARSE_VECTOR)).isEmpty();
        assertThat(VectorDistance.of(Metric.HAMMING, ColumnShape.FLOAT_VECTOR)).isEmpty();
        assertThat(VectorDistance.of(Metric.L2, ColumnShape.SPARSE_VECTOR)).isEmpty();
        assertThat(VectorDistance.of(Metric.IP, ColumnShape.SPARSE_VECTOR)).isPresent();
    }
}
