package io.github.milvusfakedata.internal.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was probably meant to be. */
public final class NearestName {
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * The candidate nearest to a name, if one is near: at most one slip in up to five letters, two in longer names, three
     * from twelve on. Letter case, underscores, hyphens and blanks count for nothing. Of equally near ones the first in
     * alphabetical order, so that the answer never depends on the order of a directory.
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        String wanted = plain(name);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(wanted, plain(candidate));
            if (distance > slips(wanted.length())) {
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

    /** A name without what people write differently. */
    static String plain(String name) {
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
        return length < 12 ? 2 : 3;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one to the other. */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > 3 || from.length() > LONGEST) {
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
            return i + j;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int fewest = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
