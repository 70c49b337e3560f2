package io.github.milvusfakedata.internal.tree;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was probably meant to be. */
public final class NearestName {
    private static final int LONGEST = 200;

    /** What an insertion, deletion or replacement counts, and less for a swap of neighbours. */
    private static final int SLIP = 2;

    private static final int SWAP = 1;
    private static final int MOST_SLIPS = 3;

    private NearestName() {}

    /**
     * The candidate nearest to a name, if one is near: at most one slip in up to five letters, two in longer names, three
     * from twelve on. Letter case, underscores, hyphens and blanks count for nothing, and swapped neighbours are the
     * smaller slip. Of equally near ones the first in alphabetical order, so that the answer never depends on the order of
     * a directory.
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        String wanted = plain(name);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(wanted, plain(candidate));
            if (distance > SLIP * slips(wanted.length())) {
                continue;
            }
            if (best == null
                    || distance < bestDistance
                    || (distance == bestDistance && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What to say of a name that isn't there: which one is near, if any, and all there are. */
    public static String advice(String name, Collection<String> candidates, String all) {
        return of(name, candidates)
                .map(near -> "Did you mean " + near + "? " + all)
                .orElse(all);
    }

    /** A name without what people write differently. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter != '_' && letter != '-' && letter != ' ') {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    private static int slips(int length) {
        if (length < 3) {
            return 0;
        }
        if (length < 6) {
            return 1;
        }
        return length < 12 ? 2 : MOST_SLIPS;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one to the other. */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > MOST_SLIPS || from.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = step(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(int[][] steps, String from, String to, int i, int j) {
        if (i == 0 || j == 0) {
            return SLIP * (i + j);
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int fewest =
                Math.min(steps[i - 1][j - 1] + (same ? 0 : SLIP), Math.min(steps[i - 1][j], steps[i][j - 1]) + SLIP);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + SWAP) : fewest;
    }
}
