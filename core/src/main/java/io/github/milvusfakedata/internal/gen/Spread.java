package io.github.milvusfakedata.internal.gen;

/** How a choice falls on the entries of a list. */
public enum Spread {
    /** Each entry as often as any other. */
    EVEN,
    /** Early entries more often, as words and customers are: entry i with a weight of about 1 / √i. */
    SKEWED,
    /** Early entries much more often: entry i with a weight of about i to the power −2/3. */
    STEEP,
    /** The first entries most of the time, as languages are: entry i with a weight of about i to the power −5/6. */
    PEAKED;

    /** The entry, 0 … count − 1, that random bits choose. */
    public int index(long bits, int count) {
        long upper = bits >>> 32;
        if (this != EVEN) {
            long square = upper * upper >>> 32;
            long cube = square * upper >>> 32;
            upper = this == SKEWED ? square : this == STEEP ? cube : cube * cube >>> 32;
        }
        return (int) (upper * count >>> 32);
    }
}
