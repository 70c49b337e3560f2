package io.github.milvusfakedata.internal.gen;

import io.github.milvusfakedata.internal.rng.CounterRng;

/**
 * Whole numbers that follow from a row's place in its group.
 *
 * @param kind what they say
 * @param start what is added
 * @param each how many places share a number, or how far they lie from each other on average
 * @param key the key of the group's own bits
 */
public record PlaceRule(PlaceKind kind, long start, int each, long key) {
    /** What numbers say of a place. */
    public enum PlaceKind {
        /** Which place it is. */
        INDEX,
        /** How many places the group has. */
        SIZE,
        /** Where a part of the whole starts that belongs to the place. */
        PART_START,
        /** Where it ends: never behind the start of the next. */
        PART_END,
        /** How long it is. */
        PART_LENGTH
    }

    /** The number of a place. */
    long value(long group, int place, int size) {
        return start
                + switch (kind) {
                    case INDEX -> place / each;
                    case SIZE -> (size + each - 1) / each;
                    case PART_START -> startOf(group, place);
                    case PART_END -> startOf(group, place + 1);
                    case PART_LENGTH -> startOf(group, place + 1) - startOf(group, place);
                };
    }

    /** The first part starts at 0, each other one at an even distance or up to half a part behind that. */
    private long startOf(long group, int place) {
        if (place == 0) {
            return 0;
        }
        long bits = CounterRng.lane(CounterRng.bits(key, group), place);
        return (long) place * each + CounterRng.below(bits, (each + 1) / 2);
    }
}
