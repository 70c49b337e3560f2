package io.github.milvusfakedata.internal.gen.language;

import java.util.ArrayList;
import java.util.List;
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
        List<FramePart> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = open < 0 ? text.length() : open;
            if (text.substring(at, end).indexOf('}') >= 0) {
                throw new IllegalArgumentException("a brace is closed that was not opened");
            }
            if (end > at) {
                parts.add(new FramePart(text.substring(at, end), Optional.empty()));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0 || text.substring(open + 1, close).indexOf('{') >= 0) {
                throw new IllegalArgumentException("a brace is opened and not closed");
            }
            parts.add(new FramePart("", Optional.of(FrameSlot.of(text.substring(open + 1, close)))));
            at = close + 1;
        }
        return parts;
    }
}
