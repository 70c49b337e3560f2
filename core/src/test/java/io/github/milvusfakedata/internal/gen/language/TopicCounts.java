package io.github.milvusfakedata.internal.gen.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How much a topic's resource must have at least. */
final class TopicCounts {
    /** Names of lists that a topic may have, and shared.txt has for those that don't. */
    static final Set<String> NAMES = Set.of(
            "thing", "part", "quality", "action", "doing", "role", "group", "place", "event", "problem", "benefit",
            "claim", "measure", "term", "reason");

    /** Lists that make words and names, and so are every topic's own. */
    static final Set<String> WORDS = Set.of("thing", "part", "quality", "term");

    /** Entries of the lists that every topic has. */
    static final Map<String, Integer> LISTS = lists();

    /** Frames of each role. */
    static final Map<FrameRole, Integer> FRAMES = frames();

    private TopicCounts() {}

    private static Map<String, Integer> lists() {
        Map<String, Integer> lists = new LinkedHashMap<>();
        lists.put("thing", 25);
        lists.put("part", 12);
        lists.put("quality", 18);
        lists.put("claim", 8);
        lists.put("term", 8);
        lists.put("reason", 6);
        return lists;
    }

    private static Map<FrameRole, Integer> frames() {
        Map<FrameRole, Integer> frames = new EnumMap<>(FrameRole.class);
        frames.put(FrameRole.OPEN, 6);
        frames.put(FrameRole.DETAIL, 18);
        frames.put(FrameRole.NUMBER, 6);
        frames.put(FrameRole.EXAMPLE, 6);
        frames.put(FrameRole.QUOTE, 4);
        frames.put(FrameRole.QUESTION, 3);
        frames.put(FrameRole.LIST, 3);
        frames.put(FrameRole.SHORT, 8);
        frames.put(FrameRole.CLOSE, 6);
        frames.put(FrameRole.TITLE, 6);
        frames.put(FrameRole.QUESTION_OF_USER, 5);
        frames.put(FrameRole.COMMENT, 5);
        return frames;
    }
}
