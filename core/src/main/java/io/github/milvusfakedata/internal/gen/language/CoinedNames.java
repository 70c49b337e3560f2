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
    /** Parts of names as {@link Piece} packs them, list by list. */
    private final long[] onsets;

    private final long[] vowels;
    private final long[] middles;
    private final long[][] endings;
    /** How many names of few and of many syllables each kind has. */
    private final int[] fewSyllables;

    private final int[] manySyllables;
    /** For each kind the lists whose entries make a name, one behind the other; none where names are of syllables. */
    private final long[][][] parted;

    private final int[] partedNames;

    /** Names by the parts of a language's resource: syllables, or parts such as {@code town_1} and {@code town_2}. */
    CoinedNames(FrameFile parts) {
        Scratch all = new Scratch();
        NameKind[] kinds = NameKind.values();
        parted = new long[kinds.length][][];
        partedNames = new int[kinds.length];
        endings = new long[kinds.length][];
        fewSyllables = new int[kinds.length];
        manySyllables = new int[kinds.length];
        onsets = packed(parts, "onset", all);
        vowels = packed(parts, "vowel", all);
        middles = packed(parts, "middle", all);
        for (NameKind kind : kinds) {
            List<long[]> lists = new ArrayList<>();
            int names = 1;
            while (parts.lists().containsKey(kind.part(lists.size() + 1))) {
                lists.add(packed(parts, kind.part(lists.size() + 1), all));
                names = Math.multiplyExact(names, lists.get(lists.size() - 1).length);
            }
            int number = kind.ordinal();
            parted[number] = lists.toArray(long[][]::new);
            partedNames[number] = names;
            endings[number] = packed(parts, kind.endings(), all);
            fewSyllables[number] = onsets.length * vowels.length * middles.length * endings[number].length;
            manySyllables[number] = Math.multiplyExact(fewSyllables[number], vowels.length * middles.length);
        }
        bytes = all.require(0);
    }

    private static long[] packed(FrameFile parts, String list, Scratch all) {
        List<FrameEntry> entries = parts.lists().getOrDefault(list, List.of());
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
        if (parted[kind.ordinal()].length > 0) {
            int longest = 0;
            for (long[] part : parted[kind.ordinal()]) {
                longest += longest(part);
            }
            return longest;
        }
        return longest(onsets) + 2 * (longest(vowels) + longest(middles)) + longest(endings[kind.ordinal()]);
    }

    private static int longest(long[] parts) {
        int longest = 0;
        for (long part : parts) {
            longest = Math.max(longest, Piece.length(part));
        }
        return longest;
    }

    /** Writes the name of a rank and returns its end; {@link Leaves#SLACK} bytes behind it may be touched. */
    int write(NameKind kind, long rank, byte[] to, int at) {
        int number = kind.ordinal();
        boolean isParted = parted[number].length > 0;
        boolean isLong = rank >= fewSyllables[number];
        int all = isParted ? partedNames[number] : isLong ? manySyllables[number] : fewSyllables[number];
        long step = isParted ? 1 : STEPS[number];
        long name = rank % all * STEPS[number] % all;
        while (true) {
            int end = isParted ? parts(parted[number], (int) name, to, at) : spell((int) name, isLong, endings[number], to, at);
            if (!OffensiveStems.areIn(to, at, end)) {
                return end;
            }
            name = (name + step) % all;
        }
    }

    private int parts(long[][] lists, int name, byte[] to, int at) {
        int rest = name;
        int end = at;
        for (long[] list : lists) {
            end = put(list[rest % list.length], to, end);
            rest /= list.length;
        }
        return end;
    }

    /** The number's digits choose ending, last consonants, onset and vowel, and of long names one more of each. */
    private int spell(int name, boolean isLong, long[] ends, byte[] to, int at) {
        int rest = name / ends.length;
        long end = ends[name % ends.length];
        long last = middles[rest % middles.length];
        rest /= middles.length;
        int place = put(onsets[rest % onsets.length], to, at);
        rest /= onsets.length;
        place = put(vowels[rest % vowels.length], to, place);
        if (isLong) {
            rest /= vowels.length;
            place = put(middles[rest % middles.length], to, place);
            rest /= middles.length;
            place = put(vowels[rest % vowels.length], to, place);
        }
        return put(end, to, put(last, to, place));
    }

    private int put(long part, byte[] to, int at) {
        EightBytes.copy(bytes, Piece.start(part), to, at, Piece.length(part));
        return at + Piece.length(part);
    }
}
