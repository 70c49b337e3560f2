package io.github.milvusfakedata.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of all rules, read from a resource when one is asked for: three lines a rule, its id, what is wrong, and
 * what to do.
 */
final class RuleTexts {
    private static final String RESOURCE = "rules.txt";
    private static final Map<String, Text> TEXTS = read();

    /**
     * The sentences of one rule.
     *
     * @param meaning what is wrong
     * @param remedy what to do
     */
    record Text(String meaning, String remedy) {}

    private RuleTexts() {}

    static Text of(String id) {
        Text text = TEXTS.get(id);
        if (text == null) {
            throw new IllegalStateException("no text of rule " + id);
        }
        return text;
    }

    static int count() {
        return TEXTS.size();
    }

    private static Map<String, Text> read() {
        try (InputStream stream = RuleTexts.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toArray(String[]::new);
            Map<String, Text> texts = new HashMap<>();
            for (int i = 0; i + 2 < lines.length; i += 3) {
                texts.put(lines[i].strip(), new Text(lines[i + 1].strip(), lines[i + 2].strip()));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
