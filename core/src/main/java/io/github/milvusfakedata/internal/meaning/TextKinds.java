package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.language.ProseKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of text that {@code text} names, as people are told of them. */
public final class TextKinds {
    private TextKinds() {}

    /** What texts of each kind are, in the order of the reference. */
    public static Map<String, String> all() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ProseKind kind : ProseKind.values()) {
            kinds.put(kind.id(), what(kind));
        }
        return kinds;
    }

    /** A whole object that makes texts of a kind, as JSON. */
    public static String example(String kind) {
        return "{\"text\": \"" + kind + "\"}";
    }

    private static String what(ProseKind kind) {
        return switch (kind) {
            case SENTENCES -> "whole texts; words has the fewest and the most words, without it 60 to 500";
            case SUMMARY -> "one to three sentences";
            case TITLE -> "a title or headline";
            case QUESTION -> "what someone types into a search box or a chat";
            case COMMENT -> "what a reader, viewer or buyer writes";
            case QUOTE -> "a sentence in which someone speaks";
            case WORDS -> "as many words as words says, 2 to 6 without it, such as someone looks for";
            case LOG -> "a line of a service's log";
            case LOG_ERROR -> "the same where it tells an error; elsewhere empty";
            case LOG_STACK -> "the calls that led to that error; elsewhere empty";
            case LOG_PATH -> "the path that the request of a log's line asked for";
            case LOG_URL -> "the same as a whole address";
            case CODE -> "a few lines of source code";
            case CODE_FUNCTION -> "the name of the function that they define; elsewhere empty";
            case CODE_CLASS -> "the name of the class or type that they define; elsewhere empty";
            case CODE_DOC -> "what they do, in a sentence";
            case CODE_PATH -> "the path of the file that they stand in";
            case CODE_FILE -> "the name of that file";
        };
    }
}
