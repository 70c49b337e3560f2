package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Content;
import io.github.milvusfakedata.internal.tree.Dialect;
import io.github.milvusfakedata.internal.tree.Dialects;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.PathPlaces;
import io.github.milvusfakedata.internal.tree.ProblemLog;
import io.github.milvusfakedata.internal.tree.SourceText;
import io.github.milvusfakedata.internal.tree.TextFile;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Schema files and texts to schemas. Mistakes inside a schema are gathered in the result; a text that is no schema at all
 * is refused at once. Looks at forms and names only, Milvus' rules are the checks'.
 */
public final class SchemaReader {
    private SchemaReader() {}

    /**
     * Reads a file; its ending says whether it is JSON or YAML, and with another ending both are tried. Where the schema
     * has no name, the file's name without ending is it.
     *
     * @throws FakeDataException where there is no such file, or it is no schema
     */
    public static ParsedSchema read(Path file) {
        return read(file, List.of());
    }

    /** The same for a schema that others need: of none of these files can it have values. */
    static ParsedSchema read(Path file, List<Path> around) {
        String source = file.toString();
        return Dialects.read(source, text(file), dialect -> parse(source, dialect, new OtherSchemas(file, around)));
    }

    /**
     * Reads a text as though it stood in a file of this name; a name without ending means that JSON and YAML are tried.
     *
     * @throws FakeDataException where the text is no schema
     */
    public static ParsedSchema readText(String name, String text) {
        return parse(name, SourceText.check(name, text));
    }

    /** Reads the text of a file that has been read already; schemas that it names are looked for beside the file. */
    public static ParsedSchema readText(Path file, String text) {
        String source = file.toString();
        String checked = SourceText.check(source, text);
        return Dialects.read(source, checked, dialect -> parse(source, dialect, new OtherSchemas(file, List.of())));
    }

    /**
     * Reads a schema from an input, JSON or YAML, to its end.
     *
     * @param name stands for the file's name in messages
     * @throws FakeDataException where the input is no schema
     * @throws IOException if it can't be read
     */
    public static ParsedSchema read(String name, InputStream input) throws IOException {
        return parse(name, SourceText.decode(name, TextFile.read(name, input, Content.SCHEMA)));
    }

    /**
     * The text of a schema file, as {@link #readText} takes it.
     *
     * @throws FakeDataException where there is no such file, or it is no text
     */
    public static String text(Path file) {
        return SourceText.decode(file.toString(), TextFile.read(file));
    }

    /**
     * Refuses a text that is too large to be read again once it stands in a file.
     *
     * @param name stands for the file's name in messages
     * @throws FakeDataException where it is
     */
    public static void requireFileSize(String name, String text) {
        TextFile.requireSize(name, text.getBytes(StandardCharsets.UTF_8).length, Content.SCHEMA);
    }

    /** The values of a schema's text, without a look at what they mean. */
    static Node tree(String source, String text) {
        return Dialects.read(source, text, dialect -> Document.read(dialect, new ProblemLog(source))
                .root());
    }

    private static ParsedSchema parse(String source, String text) {
        return Dialects.read(source, text, dialect -> parse(source, dialect, OtherSchemas.BESIDE_NOTHING));
    }

    private static ParsedSchema parse(String source, Dialect dialect, OtherSchemas others) {
        Document document = Document.read(dialect, new ProblemLog(source));
        Collection collection = new CollectionReader(document, CollectionNames.ofFile(source)).read(document.root());
        List<Problem> ofOthers = new ArrayList<>();
        ReadSchemas read = others.of(collection, document, ofOthers);
        PathPlaces places = read.with(document.places());
        List<Problem> problems = new ArrayList<>(document.log().problems());
        problems.addAll(ofOthers);
        problems.removeIf(problem -> places.isGuessed(problem.path()));
        return new ParsedSchema(read.with(collection), places.locateAll(problems), places);
    }
}
