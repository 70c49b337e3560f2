package io.github.milvusfakedata.internal.gen.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compiles lists, each of its forms once. */
final class ListBuilder {
    /** The form of English plurals. */
    static final String PLURAL = "plural";

    private final EntryCompiler entry;
    private final Grammar grammar;
    private final Map<String, Map<List<FrameEntry>, Integer>> forms = new HashMap<>();
    private final Map<List<FrameEntry>, Integer> slots = new IdentityHashMap<>();
    private final IntList first = new IntList();
    private final IntList entries = new IntList();
    private final IntList slotOf = new IntList();

    /**
     * @param grammar what forms entries have
     * @param entry compiles an entry
     */
    ListBuilder(Grammar grammar, EntryCompiler entry) {
        this.grammar = grammar;
        this.entry = entry;
        first.add(0);
    }

    /** The number of a list of a file, in a form; {@link #PLURAL} is the English plural. */
    int add(FrameFile file, String list, String form) {
        List<FrameEntry> lines = file.lists().get(list);
        Map<List<FrameEntry>, Integer> known = forms.computeIfAbsent(form, unknown -> new IdentityHashMap<>());
        Integer same = known.get(lines);
        if (same != null) {
            return same;
        }
        for (FrameEntry line : lines) {
            entries.add(entry.compile(file, list, formed(line.text(), form)));
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

    private String formed(String text, String form) {
        if (!grammar.english()) {
            return grammar.form(text, form);
        }
        boolean plural = form.equals(PLURAL);
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
        int most = grammar.blanks() ? ListTable.MOST_BLANKS : ListTable.MOST_CHARACTERS;
        int stride = most + 2;
        int[] places = new int[count * stride];
        IntList sorted = new IntList();
        for (int list = 0; list < count; list++) {
            for (int length = 0; length <= most; length++) {
                places[list * stride + length] = sorted.size();
                for (int at = first.get(list); at < first.get(list + 1); at++) {
                    if (entries.get(at) >= 0 && gaps[entries.get(at)] == length) {
                        sorted.add(at);
                        lengths[list] |= 1 << length;
                    }
                }
            }
            places[list * stride + most + 1] = sorted.size();
        }
        return new ListTable(
                first.toArray(), entries.toArray(), slotOf.toArray(), most, lengths, places, sorted.toArray());
    }
}
