package io.github.milvusfakedata.bench;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.internal.decimal.HalfText;
import io.github.milvusfakedata.internal.decimal.IntegerText;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Numbers as text; figures are numbers a microsecond, that is millions a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecimalBenchmark {
    private static final int VALUES = 1024;
    private static final int FLOAT16_BELOW_ONE = 0x3C00;

    private final float[] floats = new float[VALUES];
    private final double[] doubles = new double[VALUES];
    private final long[] longs = new long[VALUES];
    private final int[] halves = new int[VALUES];
    private final byte[] out = new byte[VALUES * DoubleText.ROOM];
    private HalfText halfText;

    /** Draws values like those of normalized vectors, prices and keys. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < VALUES; i++) {
            floats[i] = (float) random.nextDouble(-0.1, 0.1);
            doubles[i] = random.nextDouble();
            longs[i] = random.nextLong(100_000_000L);
            halves[i] = random.nextInt(FLOAT16_BELOW_ONE);
        }
        halfText = HalfText.float16();
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public int floats() {
        int at = 0;
        for (float value : floats) {
            at = FloatText.write(value, out, at);
        }
        return at;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public int doubles() {
        int at = 0;
        for (double value : doubles) {
            at = DoubleText.write(value, out, at);
        }
        return at;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public int longs() {
        int at = 0;
        for (long value : longs) {
            at = IntegerText.write(value, out, at);
        }
        return at;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public int halves() {
        int at = 0;
        for (int bits : halves) {
            at = halfText.write(bits, out, at);
        }
        return at;
    }
}
