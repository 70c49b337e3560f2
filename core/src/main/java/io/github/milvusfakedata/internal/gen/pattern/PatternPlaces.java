package io.github.milvusfakedata.internal.gen.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The places of a pattern at which a byte is written, with repetitions written out, and which places may follow which
 * (Glushkov's automaton). A place's number is below those of all that follow it.
 */
final class PatternPlaces {
    /** More places than this are not counted: a pattern of this many bytes has distinct texts enough without counting. */
    private static final int MOST_PLACES = 20_000;

    private static final long MOST_LINKS = 4_000_000;
    private static final int[] NONE = {};

    private final List<byte[]> choices = new ArrayList<>();
    private final List<int[]> following = new ArrayList<>();
    private long links;

    /**
     * Places that begin and end a part.
     *
     * @param empty whether the part may have no byte
     * @param first the places that may come first
     * @param last the places that may come last
     */
    private record Span(boolean empty, int[] first, int[] last) {
        static final Span NOTHING = new Span(true, NONE, NONE);
    }

    private Span whole = Span.NOTHING;

    private PatternPlaces() {}

    /** The places of a pattern; empty if there are too many. */
    static Optional<PatternPlaces> of(PatternPart pattern) {
        PatternPlaces places = new PatternPlaces();
        places.whole = places.add(pattern);
        return places.isTooMany() ? Optional.empty() : Optional.of(places);
    }

    private boolean isTooMany() {
        return choices.size() > MOST_PLACES || links > MOST_LINKS;
    }

    /** Whether a text may have no byte. */
    boolean isEmptyAllowed() {
        return whole.empty();
    }

    /** The places that may come first. */
    int[] first() {
        return whole.first();
    }

    /** Whether each place may come last. */
    boolean[] ends() {
        boolean[] ends = new boolean[choices.size()];
        for (int place : whole.last()) {
            ends[place] = true;
        }
        return ends;
    }

    /** What a place may write. */
    byte[] choices(int place) {
        return choices.get(place);
    }

    /** The places that may follow a place. */
    int[] following(int place) {
        return following.get(place);
    }

    private Span add(PatternPart part) {
        if (isTooMany()) {
            return Span.NOTHING;
        }
        if (part instanceof PatternPart.Signs signs) {
            return place(signs.choices());
        }
        if (part instanceof PatternPart.Fixed fixed) {
            Span all = Span.NOTHING;
            for (byte single : fixed.bytes()) {
                all = joined(all, place(new byte[] {single}));
            }
            return all;
        }
        if (part instanceof PatternPart.Times times) {
            return times(times);
        }
        return part instanceof PatternPart.Either either
                ? either(either.parts())
                : row(((PatternPart.InOrder) part).parts());
    }

    private Span place(byte[] bytes) {
        int[] itself = {choices.size()};
        choices.add(bytes);
        following.add(NONE);
        return new Span(false, itself, itself);
    }

    private Span row(List<PatternPart> parts) {
        Span all = Span.NOTHING;
        for (PatternPart part : parts) {
            all = joined(all, add(part));
        }
        return all;
    }

    private Span either(List<PatternPart> parts) {
        Span all = new Span(false, NONE, NONE);
        for (PatternPart part : parts) {
            Span next = add(part);
            all = new Span(all.empty() || next.empty(), both(all.first(), next.first()), both(all.last(), next.last()));
        }
        return all;
    }

    /** What must be there, and behind it what may be there, each only behind the one before. */
    private Span times(PatternPart.Times times) {
        List<Span> copies = new ArrayList<>();
        for (int copy = 0; copy < times.max() && !isTooMany(); copy++) {
            copies.add(add(times.part()));
        }
        Span tail = Span.NOTHING;
        for (int copy = copies.size() - 1; copy >= 0; copy--) {
            tail = joined(copies.get(copy), tail);
            if (copy >= times.min()) {
                tail = new Span(true, tail.first(), tail.last());
            }
            links += tail.last().length;
        }
        return tail;
    }

    private Span joined(Span before, Span behind) {
        for (int place : before.last()) {
            following.set(place, both(following.get(place), behind.first()));
        }
        return new Span(
                before.empty() && behind.empty(),
                before.empty() ? both(before.first(), behind.first()) : before.first(),
                behind.empty() ? both(before.last(), behind.last()) : behind.last());
    }

    private int[] both(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return some.length == 0 ? others : some;
        }
        links += others.length;
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
