package io.github.milvusfakedata.internal.tree;

import tools.jackson.core.JacksonException;

/** The commonest slips in YAML, told in our words from what the parser complained of. */
final class YamlMistake {
    private YamlMistake() {}

    /** One or two sentences: what is wrong, and what to write. */
    static String of(JacksonException failure) {
        String complaint = String.valueOf(failure.getOriginalMessage());
        if (complaint.contains("\\t(TAB)")) {
            return "YAML is indented with spaces: replace the tab.";
        }
        if (complaint.contains("mapping values are not allowed")) {
            return "A colon here makes no sense: check the indentation, and put a text with a colon in quotes.";
        }
        if (complaint.contains("cannot start any token")) {
            return "A text can't begin with this character: put it in quotes.";
        }
        if (complaint.contains("expected <block end>")) {
            return "The indentation of this line matches no line above it: indent it like the lines before.";
        }
        if (complaint.contains("could not find expected ':'")) {
            return "Each line of an object has a name, a colon and a space: write \"name: value\".";
        }
        if (complaint.contains("end of stream") || complaint.contains("expected ',' or")) {
            return "A quote or bracket that was opened before is not closed.";
        }
        return "Check the indentation, and put texts with special characters in quotes.";
    }
}
