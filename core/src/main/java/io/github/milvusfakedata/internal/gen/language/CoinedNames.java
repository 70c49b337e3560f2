package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Names coined from syllables, without a list: a rank is drawn by the kind's law, and a number that the rank alone decides
 * is spelled in syllables. Consonants and vowels take turns, so that no two numbers have the same name. Small ranks have two
 * syllables before the ending's, all others three. A name with one of {@link OffensiveStems} gives way to the next number's
 * that has none, which may be another rank's too.
 */
final class CoinedNames {
    /** Room for a name. */
    static final int ROOM = 64;

    /** Ranks end here: names of three syllables suffice. */
    private static final long LAST_RANK = 1L << 30;

    private static final double UNIT = 0x1p-53;
    /** Primes above all lengths of lists: multiplying by them runs through all names, and neighbors share no syllables. */
    private static final long[] STEPS = {7_368_787, 5_206_837, 6_972_593, 8_324_219};

    /** All parts, one behind the other, with room for a copy to read behind the last one. */
    private final byte[] bytes;
    /** For each kind, how small ranks and how all others are spelled; the same where names are not of syllables. */
    private final Spelling[] few;

    private final Spelling[] many;

    /** Names by the parts of a language's resource: syllables, or parts such as {@code town_1} and {@code town_2}. */
    CoinedNames(FrameFile parts) {
        Scratch all = new Scratch();
        NameKind[] kinds = NameKind.values();
        few = new Spelling[kinds.length];
        many = new Spelling[kinds.length];
        long[] onsets = packed(parts, "onset", all);
        long[] vowels = packed(parts, "vowel", all);
        long[] middles = packed(parts, "middle", all);
        for (NameKind kind : kinds) {
            List<long[]> lists = new ArrayList<>();
            while (parts.lists().containsKey(kind.part(lists.size() + 1))) {
                lists.add(packed(parts, kind.part(lists.size() + 1), all));
            }
            int number = kind.ordinal();
            if (lists.isEmpty()) {
                long[] endings = packed(parts, kind.endings(), all);
                few[number] = Spelling.of(2, STEPS[number], endings, middles, onsets, vowels);
                many[number] = Spelling.of(2, STEPS[number], endings, middles, onsets, vowels, middles, vowels);
            } else {
                few[number] = Spelling.of(0, 1, lists.toArray(long[][]::new));
                many[number] = few[number];
            }
        }
        bytes = all.require(0);
    }

    private static long[] packed(FrameFile parts, String list, Scratch all) {
        List<FrameEntry> entries = parts.entries(list);
        long[] packed = new long[entries.size()];
        for (int entry = 0; entry < packed.length; entry++) {
            int start = all.size();
            all.put(entries.get(entry).text().getBytes(StandardCharsets.UTF_8));
            packed[entry] = Piece.range(start, all.size());
        }
        return packed;
    }

    /** The rank that random bits choose, from 0: P(rank ≥ r) = (q / (q + r))^½, which the bits' square inverts exactly. */
    static long rank(NameKind kind, long bits) {
        double share = ((bits >>> 11) + 1) * UNIT;
        double rank = kind.flatness() / (share * share) - kind.flatness();
        return rank < LAST_RANK ? (long) rank : LAST_RANK;
    }

    /** The most bytes of a name of a kind. */
    int longest(NameKind kind) {
        int longest = 0;
        for (long[] list : many[kind.ordinal()].lists) {
            int most = 0;
            for (long part : list) {
                most = Math.max(most, Piece.length(part));
            }
            longest += most;
        }
        return longest;
    }

    /** Writes the name of a rank and returns its end; {@link Leaves#SLACK} bytes behind it may be touched. */
    int write(NameKind kind, long rank, byte[] to, int at) {
        Spelling spelling = few[kind.ordinal()];
        spelling = rank < spelling.names ? spelling : many[kind.ordinal()];
        long name = rank % spelling.names * STEPS[kind.ordinal()] % spelling.names;
        while (true) {
            int end = spell(spelling, (int) name, to, at);
            if (!OffensiveStems.areIn(to, at, end)) {
                return end;
            }
            name = (name + spelling.step) % spelling.names;
        }
    }

    /** Its number's digits choose a name's parts; one place copies them, since copies are much to compile. */
    private int spell(Spelling spelling, int name, byte[] to, int at) {
        long[][] lists = spelling.lists;
        int rest = name;
        int end = at;
        long last = 0;
        long beforeLast = 0;
        for (int digit = 0; digit < lists.length + spelling.late; digit++) {
            long part = digit == lists.length ? beforeLast : last;
            if (digit < lists.length) {
                long[] list = lists[digit];
                part = list[rest % list.length];
                rest /= list.length;
            }
            if (digit >= spelling.late) {
                EightBytes.copy(bytes, Piece.start(part), to, end, Piece.length(part));
                end += Piece.length(part);
            } else if (digit == 0) {
                last = part;
            } else {
                beforeLast = part;
            }
        }
        return end;
    }

    /**
     * How names are spelled.
     *
     * @param late so many of the first lists, none or two, give the last parts: in this order from the name's end
     * @param step what leads from a name that must not be to the next one
     * @param names how many names there are
     * @param lists parts as {@link Piece} packs them, in the order in which the digits of a name's number choose them
     */
    private record Spelling(int late, long step, int names, long[][] lists) {
        static Spelling of(int late, long step, long[]... lists) {
            int names = 1;
            for (long[] list : lists) {
                names = Math.multiplyExact(names, list.length);
            }
            return new Spelling(late, step, names, lists);
        }
    }
}
