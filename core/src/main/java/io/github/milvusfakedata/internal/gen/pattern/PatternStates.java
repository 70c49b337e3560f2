package io.github.milvusfakedata.internal.gen.pattern;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pattern's texts, each exactly once: the deterministic automaton of the pattern, which has no circles since every
 * repetition has an end, and how many texts there are from each of its states on. A pattern that matches a text in two ways
 * so counts it once.
 */
final class PatternStates {
    private static final int MOST_STATES = 50_000;
    private static final long MOST_STEPS = 40_000_000;
    private static final int BYTES = 256;

    /** Where a text is complete. */
    static final int END = -1;

    /**
     * Bytes that lead from one state to another.
     *
     * @param bytes in ascending order as unsigned numbers; one of no meaning where the text ends
     * @param target the state they lead to, or {@link #END}
     */
    record Exit(byte[] bytes, int target) {}

    private final PatternPlaces places;
    private final boolean[] ends;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private final List<List<Exit>> exits = new ArrayList<>();
    private BigInteger[] counts = {};
    private long steps;

    private PatternStates(PatternPlaces places) {
        this.places = places;
        this.ends = places.ends();
    }

    /** The states of a pattern, the first of which is 0; empty if there are too many. */
    static Optional<PatternStates> of(PatternPart pattern) {
        Optional<PatternPlaces> places = PatternPlaces.of(pattern);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        PatternStates states = new PatternStates(places.get());
        return states.isBuilt() ? Optional.of(states) : Optional.empty();
    }

    private boolean isBuilt() {
        sets.add(places.first());
        exits.add(exits(places.first(), places.isEmptyAllowed()));
        for (int state = 1; state < sets.size(); state++) {
            if (sets.size() > MOST_STATES || steps > MOST_STEPS) {
                return false;
            }
            int[] set = sets.get(state);
            exits.add(exits(next(set), Arrays.stream(set).anyMatch(place -> ends[place])));
        }
        count();
        return true;
    }

    /** The places that may follow those of a state. */
    private int[] next(int[] set) {
        if (set.length == 1) {
            return places.following(set[0]);
        }
        for (int place : set) {
            steps += places.following(place).length;
        }
        return Arrays.stream(set)
                .flatMap(place -> Arrays.stream(places.following(place)))
                .distinct()
                .toArray();
    }

    private List<Exit> exits(int[] next, boolean complete) {
        Map<List<Integer>, List<Integer>> bytesOf = new HashMap<>();
        List<List<Integer>> order = new ArrayList<>();
        List<List<Integer>> byByte = new ArrayList<>();
        for (int value = 0; value < BYTES; value++) {
            byByte.add(new ArrayList<>());
        }
        for (int place : next) {
            for (byte choice : places.choices(place)) {
                byByte.get(choice & 0xFF).add(place);
                steps++;
            }
        }
        for (int value = 0; value < BYTES; value++) {
            List<Integer> targets = byByte.get(value);
            if (!targets.isEmpty()) {
                targets.sort(null);
                if (!bytesOf.containsKey(targets)) {
                    order.add(targets);
                }
                bytesOf.computeIfAbsent(targets, none -> new ArrayList<>()).add(value);
            }
        }
        List<Exit> found = new ArrayList<>();
        if (complete) {
            found.add(new Exit(new byte[1], END));
        }
        order.forEach(targets -> found.add(new Exit(bytes(bytesOf.get(targets)), number(targets))));
        return found;
    }

    private static byte[] bytes(List<Integer> values) {
        byte[] bytes = new byte[values.size()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (int) values.get(at);
        }
        return bytes;
    }

    private int number(List<Integer> set) {
        return numbers.computeIfAbsent(set, unknown -> {
            sets.add(unknown.stream().mapToInt(Integer::intValue).toArray());
            return sets.size() - 1;
        });
    }

    /** From the last to the first: the smallest place of a state is below those of all states that it leads to. */
    private void count() {
        counts = new BigInteger[sets.size()];
        TreeMap<Integer, List<Integer>> byPlace = new TreeMap<>();
        for (int state = 1; state < sets.size(); state++) {
            byPlace.computeIfAbsent(Arrays.stream(sets.get(state)).min().orElse(0), none -> new ArrayList<>())
                    .add(state);
        }
        byPlace.descendingMap().values().forEach(states -> states.forEach(state -> counts[state] = sum(state)));
        counts[0] = sum(0);
    }

    private BigInteger sum(int state) {
        BigInteger sum = BigInteger.ZERO;
        for (Exit exit : exits.get(state)) {
            sum = sum.add(weight(exit));
        }
        return sum;
    }

    /** How many texts go on through an exit. */
    BigInteger weight(Exit exit) {
        return exit.target() == END
                ? BigInteger.ONE
                : counts[exit.target()].multiply(BigInteger.valueOf(exit.bytes().length));
    }

    /** How many texts there are from a state on. */
    BigInteger count(int state) {
        return counts[state];
    }

    /** How many states there are. */
    int size() {
        return sets.size();
    }

    /** The ways out of a state. */
    List<Exit> exits(int state) {
        return exits.get(state);
    }
}
