package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.milvus.verify.Difference.FieldDifference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Counts what is not as it should be and keeps the first of each kind. Not safe for use by several threads. */
final class DifferenceCounts {
    private final int shownRows;
    private final Map<DifferenceKind, Long> counts = new EnumMap<>(DifferenceKind.class);
    private final List<Difference> shown = new ArrayList<>();
    private long compared;

    DifferenceCounts(int shownRows) {
        this.shownRows = shownRows;
    }

    /** So many rows have been compared. */
    void compared(long rows) {
        compared += rows;
    }

    long compared() {
        return compared;
    }

    void missing(String key, long row) {
        add(new Difference(DifferenceKind.MISSING, key, OptionalLong.of(row), List.of()));
    }

    void extra(String key) {
        add(new Difference(DifferenceKind.EXTRA, key, OptionalLong.empty(), List.of()));
    }

    void different(String key, long row, List<FieldDifference> fields) {
        add(new Difference(DifferenceKind.DIFFERENT, key, OptionalLong.of(row), fields));
    }

    void duplicate(String key, long row) {
        add(new Difference(DifferenceKind.DUPLICATE, key, OptionalLong.of(row), List.of()));
    }

    /** Rows of a kind that can't be told one by one. */
    void more(DifferenceKind kind, long rows) {
        counts.merge(kind, rows, Long::sum);
    }

    private void add(Difference difference) {
        if (counts.merge(difference.kind(), 1L, Long::sum) <= shownRows) {
            shown.add(difference);
        }
    }

    /** Whether another row of a kind would be told. */
    boolean shows(DifferenceKind kind) {
        return count(kind) < shownRows;
    }

    long count(DifferenceKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** The first of each kind, in the order in which they were found. */
    List<Difference> shown() {
        return List.copyOf(shown);
    }

    /** Takes over what another collector has found. */
    void addAll(DifferenceCounts other) {
        compared += other.compared;
        for (Difference difference : other.shown) {
            add(difference);
        }
        other.counts.forEach((kind, count) -> {
            long told = other.shown.stream().filter(one -> one.kind() == kind).count();
            counts.merge(kind, count - told, Long::sum);
        });
    }
}
