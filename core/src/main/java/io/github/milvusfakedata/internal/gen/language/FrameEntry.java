package io.github.milvusfakedata.internal.gen.language;

import java.util.List;

/**
 * A line of a resource: an entry of a list, or a frame.
 *
 * @param text what it says
 * @param line its line in the file, from 1
 * @param tone what the frame is kept for: 1 good news, −1 bad news, 0 anything; 0 for entries of lists
 * @param kinds which of the topic's things a frame speaks of, or of which kinds a thing is; empty for any
 */
record FrameEntry(String text, int line, int tone, List<String> kinds) {
    FrameEntry {
        kinds = List.copyOf(kinds);
    }

    /** The same line with another text. */
    FrameEntry as(String other) {
        return new FrameEntry(other, line, tone, kinds);
    }
}
