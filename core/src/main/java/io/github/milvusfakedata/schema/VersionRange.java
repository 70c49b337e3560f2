package io.github.milvusfakedata.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The versions that have something, as the boundaries where it came and went. Releases of several lines appear side by side, and
 * what is new in one is ported back to older ones, so each line, such as 2.5, has boundaries of its own; a line without any
 * goes on as the last one before it ended.
 *
 * @param boundaries in ascending order
 */
public record VersionRange(List<Boundary> boundaries) {
    /** Written before a version from which on it is gone. */
    private static final String GONE = "!";

    /** A range with at least one boundary, the first one an arrival. */
    public VersionRange {
        boundaries = boundaries.stream()
                .sorted(Comparator.comparing(Boundary::version))
                .toList();
        if (boundaries.isEmpty() || !boundaries.get(0).has()) {
            throw new IllegalArgumentException("a range starts with the first version that has it");
        }
    }

    /**
     * A version from which on its line has something, or has it no longer.
     *
     * @param version the first one
     * @param has whether it has it
     */
    public record Boundary(MilvusVersion version, boolean has) {}

    /** The range of a text such as {@code 2.5.20, 2.6.3}, or {@code 2.3.0, !2.4.0} where it is gone again. */
    static VersionRange of(String text) {
        return new VersionRange(Arrays.stream(text.split(","))
                .map(String::strip)
                .map(each -> new Boundary(MilvusVersion.of(each.replace(GONE, "")), !each.startsWith(GONE)))
                .toList());
    }

    /** Whether a version has it. */
    public boolean contains(MilvusVersion version) {
        boolean before = false;
        List<Boundary> ofLine = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            if (boundary.version().isOfLineOf(version)) {
                ofLine.add(boundary);
            } else if (version.isAtLeast(boundary.version())) {
                before = boundary.has();
            }
        }
        boolean has = ofLine.isEmpty() ? before : !ofLine.get(0).has();
        for (Boundary boundary : ofLine) {
            has = version.isAtLeast(boundary.version()) ? boundary.has() : has;
        }
        return has;
    }

    /** Since when, as it stands in a sentence: {@code 2.6.3}, or {@code 2.6.3, and 2.5.20 of the 2.5 line}. */
    public String since() {
        return inWords("");
    }

    /** Which versions, as it stands in a sentence: {@code 2.6.3 and later, and 2.5.20 and later of the 2.5 line}. */
    public String inWords() {
        return inWords(" and later");
    }

    private String inWords(String later) {
        List<String> parts = new ArrayList<>();
        for (int i = boundaries.size() - 1; i >= 0; i--) {
            Boundary start = boundaries.get(i);
            if (start.has()) {
                boolean last = i == boundaries.size() - 1;
                parts.add(start.version().withPatch() + (last ? later : end(start, boundaries.get(i + 1), later)));
            }
        }
        return String.join(", and ", parts);
    }

    private static String end(Boundary start, Boundary next, String later) {
        return next.has()
                ? later + " of the " + start.version().line() + " line"
                : " until " + next.version().withPatch();
    }
}
