package io.github.milvusfakedata.internal.gen.vector;

import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Where a vector field's rows gather: one centre for each topic and finer group, and how far rows stray in each dimension.
 *
 * <p>Rows of one finer group have a cosine of about 2/3, of one topic 0.4, of different topics 0. The spread differs between
 * dimensions by a power law, so the effective dimension is a few dozen, as with embeddings of real data. With equal spread
 * in hundreds of dimensions all neighbours of a row would be equally far, and a nearest one would mean nothing.
 */
final class Clusters {
    /** Spread squared of a row around its centre is 1 a dimension on average; these are the centres' squared parts. */
    private static final double TOPIC_ENERGY = 1.2;

    private static final double SUBTOPIC_ENERGY = 0.8;

    private static final double BOTH_ENERGIES = TOPIC_ENERGY + SUBTOPIC_ENERGY;

    /** Flattens the start of the power law of the spread. */
    private static final int SPREAD_FLATNESS = 2;

    /** Centres of very wide vectors are made for topics only, so that they stay within a few mebibytes. */
    private static final int WIDEST_WITH_SUBTOPICS = 4096;

    private final boolean withSubtopics;
    private final float[][] centres;
    private final float[] spread;

    private Clusters(boolean withSubtopics, float[][] centres, float[] spread) {
        this.withSubtopics = withSubtopics;
        this.centres = centres;
        this.spread = spread;
    }

    /** The clusters of a field with this key of constants. */
    static Clusters of(int dim, long key) {
        boolean withSubtopics = dim <= WIDEST_WITH_SUBTOPICS;
        int groups = withSubtopics ? Topics.TOPICS * Topics.SUBTOPICS : Topics.TOPICS;
        float[][] centres = new float[groups][dim];
        ByteSums noise = new ByteSums(dim);
        for (int group = 0; group < groups; group++) {
            int topic = withSubtopics ? group / Topics.SUBTOPICS : group;
            add(
                    noise.of(CounterRng.bits(key, topic)),
                    withSubtopics ? TOPIC_ENERGY : BOTH_ENERGIES,
                    centres[group],
                    dim);
            if (withSubtopics) {
                long bits = CounterRng.bits(CounterRng.subKey(key, 0), group);
                add(noise.of(bits), SUBTOPIC_ENERGY, centres[group], dim);
            }
        }
        return new Clusters(withSubtopics, centres, spread(dim, CounterRng.subKey(key, -1)));
    }

    private static void add(float[] noise, double energy, float[] centre, int dim) {
        float factor = (float) (StrictMath.sqrt(energy) / ByteSums.DEVIATION);
        for (int i = 0; i < dim; i++) {
            centre[i] += factor * (noise[i] - ByteSums.OFFSET);
        }
    }

    /**
     * Spreads whose squares follow 1 / (rank + flatness) and have the mean 1, with the ranks dealt out at random; in units of
     * {@link ByteSums}.
     */
    private static float[] spread(int dim, long key) {
        double[] energy = new double[dim];
        double total = 0;
        for (int rank = 0; rank < dim; rank++) {
            energy[rank] = 1.0 / (rank + SPREAD_FLATNESS);
            total += energy[rank];
        }
        float[] spread = new float[dim];
        for (int rank = 0; rank < dim; rank++) {
            spread[rank] = (float) (StrictMath.sqrt(energy[rank] * dim / total) / ByteSums.DEVIATION);
        }
        for (int last = dim - 1; last > 0; last--) {
            int other = CounterRng.below(CounterRng.bits(key, last), last + 1);
            float kept = spread[last];
            spread[last] = spread[other];
            spread[other] = kept;
        }
        return spread;
    }

    /** How much a unit of {@link ByteSums} counts, one entry a dimension. Not to be changed. */
    float[] spread() {
        return spread;
    }

    /** The centre of a row. Not to be changed. */
    float[] centre(Topics topics, long row) {
        return centres[withSubtopics ? topics.group(row) : topics.topic(row)];
    }
}
