package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/**
 * Schema files and texts to schemas. Mistakes inside a schema are gathered in the result; a text that is no schema at all
 * is refused at once. Looks at forms and names only, Milvus' rules are the checks'.
 */
public final class SchemaReader {
    /** The property of a dataset's meta.json that holds the schema. */
    static final String EMBEDDED = "schema";

    private SchemaReader() {}

    /**
     * Reads a file; its ending says whether it is JSON or YAML, and with another ending both are tried. Where the schema
     * has no name, the file's name without ending is it.
     *
     * @throws FakeDataException where there is no such file, or it is no schema
     */
    public static ReadSchema read(Path file) {
        return parse(file.toString(), text(file));
    }

    /**
     * Reads a text as though it stood in a file of this name; a name without ending means that JSON and YAML are tried.
     *
     * @throws FakeDataException where the text is no schema
     */
    public static ReadSchema readText(String name, String text) {
        return parse(name, SourceText.check(name, text));
    }

    /**
     * Reads a schema from an input, JSON or YAML, to its end.
     *
     * @param name stands for the file's name in messages
     * @throws FakeDataException where the input is no schema
     * @throws IOException if it can't be read
     */
    public static ReadSchema read(String name, InputStream input) throws IOException {
        return parse(name, SourceText.decode(name, SchemaFile.read(name, input, Content.SCHEMA)));
    }

    /**
     * The text of a schema file, as {@link #readText} takes it.
     *
     * @throws FakeDataException where there is no such file, or it is no text
     */
    public static String text(Path file) {
        return SourceText.decode(file.toString(), SchemaFile.read(file));
    }

    /**
     * Refuses a text that is too large to be read again once it stands in a file.
     *
     * @param name stands for the file's name in messages
     * @throws FakeDataException where it is
     */
    public static void requireFileSize(String name, String text) {
        SchemaFile.requireSize(name, text.getBytes(StandardCharsets.UTF_8).length, Content.SCHEMA);
    }

    /**
     * Reads a JSON file that is no schema.
     *
     * @throws FakeDataException where there is no such file, or it is no JSON
     */
    public static Node readJson(Path file) {
        return readJson(file.toString(), text(file));
    }

    /**
     * Reads a JSON text that is no schema.
     *
     * @param name stands for the file's name in messages
     * @throws FakeDataException where it is no JSON
     */
    public static Node readJson(String name, String text) {
        ProblemLog log = new ProblemLog(name);
        Node root = TreeReader.read(new JsonDialect(text), log);
        if (!log.problems().isEmpty()) {
            throw new FakeDataException(log.problems());
        }
        return root;
    }

    /** The values of a schema's text, without a look at what they mean. */
    static Node tree(String source, String text) {
        return inItsDialect(source, text, dialect -> TreeReader.read(dialect, new ProblemLog(source)));
    }

    private static ReadSchema parse(String source, String text) {
        return inItsDialect(source, text, dialect -> parse(source, dialect));
    }

    /** Reads a text in the dialect that its name tells; where it tells none, as JSON or, failing that, as YAML. */
    static <T> T inItsDialect(String source, String text, Function<Dialect, T> reader) {
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

    private static ReadSchema parse(String source, Dialect dialect) {
        ProblemLog log = new ProblemLog(source);
        Document document = new Document(dialect, log);
        Node root = TreeReader.read(dialect, log);
        Collection collection = new CollectionReader(document, CollectionNames.ofFile(source)).read(root);
        Places places = document.places();
        return new ReadSchema(collection, places.locateAll(log.problems()), places);
    }
}
