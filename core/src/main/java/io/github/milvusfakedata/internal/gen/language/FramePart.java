package io.github.milvusfakedata.internal.gen.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a frame: literal text, or a slot.
 *
 * @param literal the text; empty for a slot
 * @param slot the slot, if it is one
 */
record FramePart(String literal, Optional<FrameSlot> slot) {
    /**
     * The parts of a frame or of an entry of a list, in their order.
     *
     * @throws IllegalArgumentException with a sentence about what is wrong
     */
    static List<FramePart> parts(String text) {
        return parts(text, new HashMap<>());
    }

    /** The same, where the slots that came before are known: most come again and again. */
    static List<FramePart> parts(String text, Map<String, FramePart> known) {
        List<FramePart> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = open < 0 ? text.length() : open;
            int closed = text.indexOf('}', at);
            if (closed >= 0 && closed < end) {
                throw new IllegalArgumentException("a brace is closed that was not opened");
            }
            if (end > at) {
                parts.add(new FramePart(text.substring(at, end), Optional.empty()));
            }
            if (open < 0) {
                break;
            }
            if (closed < 0) {
                throw new IllegalArgumentException("a brace is opened and not closed");
            }
            parts.add(slot(text.substring(open + 1, closed), known));
            at = closed + 1;
        }
        return parts;
    }

    private static FramePart slot(String text, Map<String, FramePart> known) {
        FramePart part = known.get(text);
        if (part == null) {
            if (text.indexOf('{') >= 0) {
                throw new IllegalArgumentException("a brace is opened and not closed");
            }
            part = new FramePart("", Optional.of(FrameSlot.of(text)));
            known.put(text, part);
        }
        return part;
    }
}
