package io.github.milvusfakedata.internal.encode;

/**
 * What the sizes of a sample of items (rows, or pages) say of sums over many such items: the size to expect, and a bound
 * that in practice no sum exceeds. Six standard deviations are allowed twice: for the sum itself, and for the sample's
 * own mean being off. The largest item seen is added, since short sums have heavier tails than a normal distribution.
 */
public final class SizeSample {
    private static final double DEVIATIONS = 6;

    private long items;
    private double mean;
    private double squares;
    private long largest;

    /** Notes the size of one item. */
    public void add(long bytes) {
        items++;
        double distance = bytes - mean;
        mean += distance / items;
        squares += distance * (bytes - mean);
        largest = Math.max(largest, bytes);
    }

    /** Number of items noted. */
    public long items() {
        return items;
    }

    /** Mean bytes of an item, 0 of none. */
    public double mean() {
        return mean;
    }

    /** Standard deviation of an item's bytes. */
    public double deviation() {
        return items < 2 ? 0 : Math.sqrt(squares / (items - 1));
    }

    /** Bytes of the largest item noted. */
    public long largest() {
        return largest;
    }

    /** Bytes to expect of a number of items. */
    public double expected(long count) {
        return count * mean;
    }

    /** A bound on the bytes of a number of items; grows with it. */
    public double atMost(long count) {
        if (count == 0) {
            return 0;
        }
        double ofMean = items == 0 ? 0 : deviation() / Math.sqrt(items);
        return count * (mean + DEVIATIONS * ofMean) + DEVIATIONS * deviation() * Math.sqrt(count) + largest;
    }
}
