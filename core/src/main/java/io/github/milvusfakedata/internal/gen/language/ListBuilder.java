package io.github.milvusfakedata.internal.gen.language;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Compiles lists, each of its forms once. */
final class ListBuilder {
    private final ToIntBiFunction<FrameFile, String> entry;
    private final Map<List<FrameEntry>, Integer> singulars = new IdentityHashMap<>();
    private final Map<List<FrameEntry>, Integer> plurals = new IdentityHashMap<>();
    private final Map<List<FrameEntry>, Integer> slots = new IdentityHashMap<>();
    private final IntList first = new IntList();
    private final IntList entries = new IntList();
    private final IntList slotOf = new IntList();

    /**
     * @param entry compiles an entry: gives a piece, or the complement of a program
     */
    ListBuilder(ToIntBiFunction<FrameFile, String> entry) {
        this.entry = entry;
        first.add(0);
    }

    /** The number of a list of a file, in the singular or the plural. */
    int add(FrameFile file, String list, boolean plural) {
        List<FrameEntry> lines = file.lists().get(list);
        Map<List<FrameEntry>, Integer> known = plural ? plurals : singulars;
        Integer same = known.get(lines);
        if (same != null) {
            return same;
        }
        for (FrameEntry line : lines) {
            entries.add(entry.applyAsInt(file, formed(line.text(), plural)));
        }
        Integer slot = slots.get(lines);
        if (slot == null) {
            slot = slots.size();
            slots.put(lines, slot);
        }
        slotOf.add(slot);
        first.add(entries.size());
        known.put(lines, first.size() - 2);
        return first.size() - 2;
    }

    private static String formed(String text, boolean plural) {
        int bar = text.indexOf('|');
        if (bar >= 0) {
            return plural ? text.substring(bar + 1) : text.substring(0, bar);
        }
        return plural ? Plurals.of(text) : text;
    }

    /** All lists so far, and their plain entries by their number of blanks. */
    ListTable build(byte[] gaps) {
        int count = first.size() - 1;
        int[] lengths = new int[count];
        int[] places = new int[count * ListTable.STRIDE];
        IntList sorted = new IntList();
        for (int list = 0; list < count; list++) {
            for (int length = 0; length <= ListTable.MOST_GAPS; length++) {
                places[list * ListTable.STRIDE + length] = sorted.size();
                for (int at = first.get(list); at < first.get(list + 1); at++) {
                    if (entries.get(at) >= 0 && gaps[entries.get(at)] == length) {
                        sorted.add(at);
                        lengths[list] |= 1 << length;
                    }
                }
            }
            places[list * ListTable.STRIDE + ListTable.MOST_GAPS + 1] = sorted.size();
        }
        return new ListTable(first.toArray(), entries.toArray(), slotOf.toArray(), lengths, places, sorted.toArray());
    }
}
