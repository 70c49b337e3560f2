package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import java.nio.file.Path;
import java.util.Locale;

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
        byte[] bytes = SchemaFile.read(file);
        return parse(file.toString(), SourceText.decode(file.toString(), bytes));
    }

    /**
     * Reads a text as though it stood in a file of this name; a name without ending means that JSON and YAML are tried.
     *
     * @throws FakeDataException where the text is no schema
     */
    public static ReadSchema readText(String name, String text) {
        return parse(name, SourceText.check(name, text));
    }

    private static ReadSchema parse(String source, String text) {
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return parse(source, new JsonDialect(text));
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return parse(source, new YamlDialect(text));
        }
        try {
            return parse(source, new JsonDialect(text));
        } catch (FakeDataException notJson) {
            return parseAsYaml(source, text, notJson);
        }
    }

    private static ReadSchema parseAsYaml(String source, String text, FakeDataException notJson) {
        try {
            return parse(source, new YamlDialect(text));
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
