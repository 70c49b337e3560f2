package io.github.milvusfakedata.rule;

import io.github.milvusfakedata.schema.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The sentences of all rules, read from a resource when one is asked for: three lines a rule, its id, what is wrong, and
 * what to do. The id of a feature in braces stands for the versions since when there is it.
 */
final class RuleTexts {
    private static final String RESOURCE = "rules.txt";
    private static final Pattern FEATURE = Pattern.compile("\\{([a-z0-9-]+)}");
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
                texts.put(lines[i].strip(), new Text(withVersions(lines[i + 1]), withVersions(lines[i + 2])));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withVersions(String line) {
        return FEATURE.matcher(line.strip())
                .replaceAll(found -> Feature.ofId(found.group(1)).versions().since());
    }
}
