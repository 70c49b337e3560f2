package io.github.milvusfakedata.internal.gen.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much a topic's resource must have at least. */
final class TopicCounts {
    /** Entries of each list. */
    static final Map<String, Integer> LISTS = lists();

    /** Frames of each role. */
    static final Map<FrameRole, Integer> FRAMES = frames();

    private TopicCounts() {}

    private static Map<String, Integer> lists() {
        Map<String, Integer> lists = new LinkedHashMap<>();
        lists.put("thing", 30);
        lists.put("part", 15);
        lists.put("quality", 25);
        lists.put("action", 25);
        lists.put("doing", 15);
        lists.put("role", 12);
        lists.put("group", 8);
        lists.put("place", 12);
        lists.put("event", 12);
        lists.put("problem", 15);
        lists.put("benefit", 15);
        lists.put("claim", 25);
        lists.put("measure", 10);
        lists.put("term", 15);
        lists.put("reason", 10);
        return lists;
    }

    private static Map<FrameRole, Integer> frames() {
        Map<FrameRole, Integer> frames = new EnumMap<>(FrameRole.class);
        frames.put(FrameRole.OPEN, 8);
        frames.put(FrameRole.DETAIL, 25);
        frames.put(FrameRole.NUMBER, 8);
        frames.put(FrameRole.EXAMPLE, 8);
        frames.put(FrameRole.QUOTE, 5);
        frames.put(FrameRole.QUESTION, 4);
        frames.put(FrameRole.LIST, 4);
        frames.put(FrameRole.SHORT, 10);
        frames.put(FrameRole.CLOSE, 8);
        frames.put(FrameRole.TITLE, 10);
        frames.put(FrameRole.QUESTION_OF_USER, 6);
        frames.put(FrameRole.COMMENT, 6);
        return frames;
    }
}
