package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.doctor.FoundAt;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What one column of one file breaks, counted by rule, with the first places. One thread fills it; those of several threads
 * are added up in the order of rows.
 */
public final class FieldFindings {
    /** More places are only counted: the first tell enough. */
    private static final int MOST_PLACES = 3;
    /** Longer values are cut. */
    private static final int MOST_CHARACTERS = 60;

    private static final long NO_ROW = -1;

    private final Map<ImportRule, Tally> tallies = new EnumMap<>(ImportRule.class);
    private final OptionalInt rowGroup;

    /** Findings of a column as a whole, or of a file without row groups. */
    public FieldFindings() {
        this.rowGroup = OptionalInt.empty();
    }

    /** Findings of a row group. */
    public FieldFindings(int rowGroup) {
        this.rowGroup = OptionalInt.of(rowGroup);
    }

    /** One rule's places. */
    static final class Tally {
        private long count;
        private long lastRow = NO_ROW;
        private long inLastRow;
        private final List<FoundAt> places = new ArrayList<>();

        long count() {
            return count;
        }

        List<FoundAt> places() {
            return places;
        }
    }

    /** Notes that a row breaks a rule; what stands there is made into text only where it will be shown. */
    public void note(ImportRule rule, long row, Supplier<String> what) {
        Tally tally = tallies.computeIfAbsent(rule, key -> new Tally());
        tally.count++;
        tally.inLastRow = row == tally.lastRow ? tally.inLastRow + 1 : 1;
        tally.lastRow = row;
        if (tally.places.size() < MOST_PLACES) {
            OptionalLong at = row == NO_ROW ? OptionalLong.empty() : OptionalLong.of(row);
            tally.places.add(new FoundAt(rowGroup, at, cut(what.get())));
        }
    }

    /** Notes that the column as a whole breaks a rule. */
    public void note(ImportRule rule, String what) {
        note(rule, NO_ROW, () -> what);
    }

    /** Moves all places of one rule to another one, which was not broken yet. */
    public void replace(ImportRule rule, ImportRule other) {
        tallies.put(other, tallies.remove(rule));
    }

    /** Notes that so many rows break a rule, of which the first is told. */
    public void note(ImportRule rule, long row, long count, String what) {
        note(rule, row, () -> what);
        tallies.get(rule).count += count - 1;
    }

    /** Forgets what the last row broke, since a later value took the place of the one that did. */
    public void forget(long row) {
        for (Tally tally : tallies.values()) {
            if (tally.lastRow == row) {
                tally.count -= tally.inLastRow;
                tally.inLastRow = 0;
                tally.places.removeIf(place -> place.row().equals(OptionalLong.of(row)));
            }
        }
        tallies.values().removeIf(tally -> tally.count == 0);
    }

    /** Forgets everything. */
    public void clear() {
        tallies.clear();
    }

    /** Whether no rule is broken. */
    public boolean isEmpty() {
        return tallies.isEmpty();
    }

    /** Adds what later rows break. */
    public void add(FieldFindings later) {
        later.tallies.forEach((rule, tally) -> {
            Tally sum = tallies.computeIfAbsent(rule, key -> new Tally());
            sum.count += tally.count;
            int room = MOST_PLACES - sum.places.size();
            sum.places.addAll(tally.places.subList(0, Math.min(room, tally.places.size())));
        });
    }

    Map<ImportRule, Tally> tallies() {
        return tallies;
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS * 2) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS * 2)) + '…';
    }
}
