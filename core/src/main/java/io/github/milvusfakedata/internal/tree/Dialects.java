package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.FakeDataException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Which dialect a text is in, by the name of its file. */
public final class Dialects {
    /** How the names of schema files end. */
    static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    private Dialects() {}

    /** Whether a name is written like that of a file, be there one or not. */
    public static boolean isOfFile(String name) {
        return name.contains("/") || ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * Reads a text in the dialect that its name tells; where it tells none, as JSON or, failing that, as YAML.
     *
     * @throws FakeDataException whatever the reader throws
     */
    public static <T> T read(String source, String text, Function<Dialect, T> reader) {
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return reader.apply(new JsonDialect(text));
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return reader.apply(new YamlDialect(text));
        }
        try {
            return reader.apply(new JsonDialect(text));
        } catch (FakeDataException notJson) {
            return asYaml(text, notJson, reader);
        }
    }

    private static <T> T asYaml(String text, FakeDataException notJson, Function<Dialect, T> reader) {
        try {
            return reader.apply(new YamlDialect(text));
        } catch (FakeDataException notYaml) {
            char first = text.strip().charAt(0);
            throw first == '{' || first == '[' ? notJson : notYaml;
        }
    }
}
