package io.github.milvusfakedata.internal.gen.language;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands around a coined name: {@code ~ GmbH}, {@code rue ~}. A word without {@code ~} stands behind it.
 *
 * @param before what stands before the name
 * @param behind what stands behind it
 */
record NamePattern(byte[] before, byte[] behind) {
    /** Nothing stands around it. */
    static final NamePattern NONE = new NamePattern(new byte[0], new byte[0]);

    private static final char NAME = '~';

    /** Patterns as a resource writes them. */
    static NamePattern[] of(List<String> texts) {
        return texts.stream().map(NamePattern::of).toArray(NamePattern[]::new);
    }

    private static NamePattern of(String text) {
        int name = text.indexOf(NAME);
        String before = name < 0 ? "" : text.substring(0, name);
        String behind = name < 0 ? " ".concat(text) : text.substring(name + 1);
        return new NamePattern(before.getBytes(StandardCharsets.UTF_8), behind.getBytes(StandardCharsets.UTF_8));
    }

    /** By how many bytes a pattern may exceed so many for each of its blanks. */
    static int excess(NamePattern[] patterns, int bytesOfBlank) {
        int most = Integer.MIN_VALUE;
        for (NamePattern pattern : patterns) {
            int excess = 0;
            for (byte[] part : List.of(pattern.before, pattern.behind)) {
                for (byte sign : part) {
                    excess += sign == ' ' ? 1 - bytesOfBlank : 1;
                }
            }
            most = Math.max(most, excess);
        }
        return most;
    }
}
