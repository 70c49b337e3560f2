package io.github.milvusfakedata.internal.gen.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists and frames of one resource as they are written: UTF-8 lines, {@code #} before comments, entries behind
 * {@code [list NAME]} or {@code [frames ROLE]}; behind a role, {@code +} keeps frames for good news, {@code -} for bad news.
 * {@code [frames exchange]} has a question and its answer in each line, with {@code =>} between them.
 * {@code [frames ROLE: KIND, KIND]} keeps frames for texts about things of these kinds, {@code [list thing: KIND]} says which
 * they are.
 *
 * @param name the resource's name below the frames' directory, such as {@code en/news/sports}
 * @param lists the entries of each list, in the order of the file
 * @param frames the frames of each role that the file has
 */
record FrameFile(String name, Map<String, List<FrameEntry>> lists, Map<FrameRole, List<FrameEntry>> frames) {
    private static final String DIRECTORY = "/io/github/milvusfakedata/frames/";
    private static final String LIST = "[list ";
    private static final String FRAMES = "[frames ";
    private static final String OF_KINDS = ": ";
    private static final String END = "]";
    private static final String EXCHANGE = "exchange";
    private static final String ANSWERED = " => ";

    /** A resource; empty if there is none of this name. */
    static Optional<FrameFile> find(String name) {
        try (InputStream in = FrameFile.class.getResourceAsStream(DIRECTORY + name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("frames " + name, e);
        }
    }

    /**
     * Reads lists and frames.
     *
     * @throws FrameMistake for a line that is neither a comment nor belongs anywhere
     */
    static FrameFile parse(String name, String text) {
        Map<String, List<FrameEntry>> lists = new LinkedHashMap<>();
        Map<FrameRole, List<FrameEntry>> frames = new EnumMap<>(FrameRole.class);
        List<FrameEntry> entries = null;
        int tone = 0;
        List<String> kinds = List.of();
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            if (end > start && text.charAt(start) == '[') {
                String head = text.substring(start, end).strip();
                kinds = kinds(head);
                head = kinds.isEmpty()
                        ? head
                        : head.substring(0, head.indexOf(OF_KINDS)).concat(END);
                tone = head.endsWith("+]") ? 1 : head.endsWith("-]") ? -1 : 0;
                entries = section(name, tone == 0 ? head : head.replaceFirst("[+-]]$", "]"), number, lists, frames);
            } else if (end > start && text.charAt(start) != '#') {
                if (entries == null) {
                    throw new FrameMistake(
                            name, number, "this line is in front of the first list. Put [list …] before it");
                }
                add(name, new FrameEntry(text.substring(start, end), number, tone, kinds), entries, frames);
            }
            start = end + 1;
        }
        return new FrameFile(name, lists, frames);
    }

    /** Adds a line; that of an exchange as a question, and as its answer. */
    private static void add(
            String name, FrameEntry entry, List<FrameEntry> entries, Map<FrameRole, List<FrameEntry>> frames) {
        if (entries != frames.get(FrameRole.ASK)) {
            entries.add(entry);
            return;
        }
        int end = entry.text().indexOf(ANSWERED);
        if (end < 0) {
            throw new FrameMistake(
                    name, entry.line(), "this exchange has no answer. Write =>, and the answer behind it");
        }
        if (entry.tone() != 0) {
            throw new FrameMistake(
                    name, entry.line(), "exchanges are for good and bad news alike. Write [frames exchange]");
        }
        checkDrawnOnce(name, entry, end);
        entries.add(entry.as(entry.text().substring(0, end)));
        frames.computeIfAbsent(FrameRole.ANSWER, unknown -> new ArrayList<>())
                .add(entry.as(entry.text().substring(end + ANSWERED.length())));
    }

    /** An entry of a list is drawn for each half of its own, so that an answer would speak of something else. */
    private static void checkDrawnOnce(String name, FrameEntry entry, int end) {
        Set<String> asked = lists(name, entry, entry.text().substring(0, end));
        asked.retainAll(lists(name, entry, entry.text().substring(end)));
        if (!asked.isEmpty()) {
            throw new FrameMistake(
                    name,
                    entry.line(),
                    "the list " + asked.iterator().next() + " has a slot in the question and one in the answer, which"
                            + " are drawn apart. Write {main}, or the words themselves, in one of them");
        }
    }

    /** The lists that have slots in a part of a line. */
    private static Set<String> lists(String name, FrameEntry entry, String text) {
        Set<String> lists = new LinkedHashSet<>();
        try {
            for (FramePart part : FramePart.parts(text)) {
                part.slot().filter(slot -> slot.kind() == SlotKind.LIST).ifPresent(slot -> lists.add(slot.name()));
            }
        } catch (IllegalArgumentException e) {
            throw new FrameMistake(name, entry.line(), e.getMessage());
        }
        return lists;
    }

    /** The entries of a list, none where there is no such list. */
    List<FrameEntry> entries(String list) {
        return lists.getOrDefault(list, List.of());
    }

    private static List<String> kinds(String head) {
        int colon = head.indexOf(OF_KINDS);
        return colon < 0 || !head.endsWith(END)
                ? List.of()
                : List.of(head.substring(colon + OF_KINDS.length(), head.length() - 1)
                        .split(", "));
    }

    /** The entries that follow a line in brackets; a second section of the same name goes on with the first. */
    private static List<FrameEntry> section(
            String name,
            String head,
            int line,
            Map<String, List<FrameEntry>> lists,
            Map<FrameRole, List<FrameEntry>> frames) {
        if (head.endsWith("]") && head.startsWith(LIST)) {
            String list = head.substring(LIST.length(), head.length() - 1).strip();
            return lists.computeIfAbsent(list, unknown -> new ArrayList<>());
        }
        if (head.endsWith("]") && head.startsWith(FRAMES)) {
            String id = head.substring(FRAMES.length(), head.length() - 1).strip();
            FrameRole role = (id.equals(EXCHANGE) ? Optional.of(FrameRole.ASK) : FrameRole.of(id))
                    .orElseThrow(() -> new FrameMistake(
                            name, line, "no frames are called " + id + ". Write one of " + FrameRole.ids()));
            return frames.computeIfAbsent(role, unknown -> new ArrayList<>());
        }
        throw new FrameMistake(name, line, head + " starts nothing. Write [list NAME] or [frames ROLE]");
    }
}
