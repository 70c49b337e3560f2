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

    private final byte[][] onsets;
    private final byte[][] vowels;
    private final byte[][] middles;
    private final byte[][][] endings;
    /** For each kind the lists whose entries make a name, one behind the other; none where names are of syllables. */
    private final byte[][][][] parted;

    /** Names by the parts of a language's resource: syllables, or parts such as {@code town_1} and {@code town_2}. */
    CoinedNames(FrameFile parts) {
        parted = new byte[NameKind.values().length][][][];
        for (NameKind kind : NameKind.values()) {
            List<byte[][]> lists = new ArrayList<>();
            while (parts.lists().containsKey(kind.part(lists.size() + 1))) {
                lists.add(encoded(parts, kind.part(lists.size() + 1)));
            }
            parted[kind.ordinal()] = lists.toArray(byte[][][]::new);
        }
        onsets = encoded(parts, "onset");
        vowels = encoded(parts, "vowel");
        middles = encoded(parts, "middle");
        NameKind[] kinds = NameKind.values();
        endings = new byte[kinds.length][][];
        for (NameKind kind : kinds) {
            endings[kind.ordinal()] = encoded(parts, kind.endings());
        }
    }

    private static byte[][] encoded(FrameFile parts, String list) {
        List<FrameEntry> entries = parts.lists().getOrDefault(list, List.of());
        byte[][] encoded = new byte[entries.size()][];
        for (int entry = 0; entry < encoded.length; entry++) {
            encoded[entry] = entries.get(entry).text().getBytes(StandardCharsets.UTF_8);
        }
        return encoded;
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
            for (byte[][] part : parted[kind.ordinal()]) {
                longest += longest(part);
            }
            return longest;
        }
        return longest(onsets) + 2 * (longest(vowels) + longest(middles)) + longest(endings[kind.ordinal()]);
    }

    private static int longest(byte[][] parts) {
        int longest = 0;
        for (byte[] part : parts) {
            longest = Math.max(longest, part.length);
        }
        return longest;
    }

    /** Writes the name of a rank and returns its end. */
    int write(NameKind kind, long rank, byte[] to, int at) {
        if (parted[kind.ordinal()].length > 0) {
            return parts(kind, rank, to, at);
        }
        byte[][] ends = endings[kind.ordinal()];
        long size = (long) onsets.length * vowels.length * middles.length * ends.length;
        boolean isLong = rank >= size;
        long all = isLong ? size * vowels.length * middles.length : size;
        long number = rank % all * STEPS[kind.ordinal()] % all;
        int end = spell(number, isLong, ends, to, at);
        while (OffensiveStems.areIn(to, at, end)) {
            number = (number + STEPS[kind.ordinal()]) % all;
            end = spell(number, isLong, ends, to, at);
        }
        return end;
    }

    private int parts(NameKind kind, long rank, byte[] to, int at) {
        byte[][][] lists = parted[kind.ordinal()];
        long all = 1;
        for (byte[][] list : lists) {
            all *= list.length;
        }
        long number = rank % all * STEPS[kind.ordinal()] % all;
        int end = at;
        do {
            long rest = number;
            end = at;
            for (byte[][] list : lists) {
                end = put(list[(int) (rest % list.length)], to, end);
                rest /= list.length;
            }
            number = (number + 1) % all;
        } while (OffensiveStems.areIn(to, at, end));
        return end;
    }

    private int spell(long number, boolean isLong, byte[][] ends, byte[] to, int at) {
        long rest = number;
        byte[] end = ends[(int) (rest % ends.length)];
        rest /= ends.length;
        byte[] last = middles[(int) (rest % middles.length)];
        rest /= middles.length;
        int place = put(onsets[(int) (rest % onsets.length)], to, at);
        rest /= onsets.length;
        place = put(vowels[(int) (rest % vowels.length)], to, place);
        if (isLong) {
            rest /= vowels.length;
            place = put(middles[(int) (rest % middles.length)], to, place);
            rest /= middles.length;
            place = put(vowels[(int) (rest % vowels.length)], to, place);
        }
        place = put(last, to, place);
        return put(end, to, place);
    }

    private static int put(byte[] part, byte[] to, int at) {
        System.arraycopy(part, 0, to, at, part.length);
        return at + part.length;
    }
}
