package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.gen.law.TruncatedLaw;

/**
 * The table of a law, fine where the law needs it: each side has steps for the outer half of its rows, as many for the outer
 * quarter, the outer eighth and so on, so that a tail is as true at one row in a thousand millions as the middle is.
 *
 * <p>A halving is computed when a row first falls into it or further out. Most datasets see a third of them, and a power or
 * a logarithm for each of thousands of cells would be most of the time of a small run.
 */
final class CellsByHalving {
    private static final int HALVINGS = 40;
    private static final int STEP_BITS = 6;
    private static final int STEPS = 1 << STEP_BITS;
    private static final int PART_BITS = 63 - STEP_BITS;
    private static final double PART = 1.0 / (1L << PART_BITS);
    private static final int CELLS_A_SIDE = HALVINGS * STEPS + 1;

    private final TruncatedLaw law;
    /** Where each cell begins, and how far it goes: those of the lower side, from the middle outwards, then the upper side's. */
    private final double[] cells = new double[4 * CELLS_A_SIDE];
    /** So many halvings are computed, of both sides; whoever reads it sees their cells. */
    private volatile int known;

    CellsByHalving(TruncatedLaw law) {
        this.law = law;
    }

    /**
     * The upper bit chooses the side. How far the bits are from the end of their side has zeros in front that count the halvings,
     * and the next bits count the steps. Larger bits, without a sign, so give larger values.
     */
    double at(long bits) {
        long share = bits ^ (bits >> 63);
        int halving = Math.min(HALVINGS, Long.numberOfLeadingZeros(share) - 1);
        if (halving >= known) {
            compute(halving);
        }
        int cell;
        double part;
        if (halving < HALVINGS) {
            long aligned = share << (halving + 1);
            cell = halving * STEPS + (int) (aligned >>> PART_BITS & (STEPS - 1));
            part = (aligned & ((1L << PART_BITS) - 1)) * PART;
        } else {
            cell = CELLS_A_SIDE - 1;
            part = share * (1.0 / (1L << (63 - HALVINGS)));
        }
        int at = 2 * (bits < 0 ? cell + CELLS_A_SIDE : cell);
        return cells[at] + cells[at + 1] * part;
    }

    private synchronized void compute(int last) {
        for (int halving = known; halving <= last; halving++) {
            if (halving < HALVINGS) {
                computeSteps(halving, false);
                computeSteps(halving, true);
            } else {
                computeEnd(false);
                computeEnd(true);
            }
            known = halving + 1;
        }
    }

    /** Within a halving the steps go towards the middle; each begins where the one before ends. */
    private void computeSteps(int halving, boolean above) {
        double unit = 1.0 / (1L << (halving + 2));
        int first = 2 * (halving * STEPS + (above ? CELLS_A_SIDE : 0));
        double start = value(unit, above);
        for (int step = 0; step < STEPS; step++) {
            double end = value(unit * (1 + (step + 1.0) / STEPS), above);
            cells[first + 2 * step] = start;
            cells[first + 2 * step + 1] = end - start;
            start = end;
        }
    }

    /** The cell of the outermost rows. A law without end has no value at the end itself. */
    private void computeEnd(boolean above) {
        int last = 2 * (above ? 2 * CELLS_A_SIDE - 1 : CELLS_A_SIDE - 1);
        double start = value(0x1p-66, above);
        cells[last] = start;
        cells[last + 1] = value(1.0 / (1L << (HALVINGS + 1)), above) - start;
    }

    private double value(double share, boolean above) {
        return above ? law.fromAbove(share) : law.fromBelow(share);
    }
}
