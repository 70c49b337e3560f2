package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas that come with the library, read from its resources. */
public final class BuiltinSchemas {
    private static final String FOLDER = "/io/github/milvusfakedata/schemas/";
    private static final String INDEX = "index.json";
    private static final String ENDING = ".json";

    /** What a built-in schema is called where a file of one's own has its name. */
    public static final String TITLE = "built-in schema ";

    private BuiltinSchemas() {}

    /** All built-in schemas, from the simplest on. */
    public static List<BuiltinSchema> list() {
        Node index = Document.jsonTree(INDEX, resource(INDEX));
        return index.items().stream().map(BuiltinSchemas::entry).toList();
    }

    /**
     * Reads a built-in schema by its id, letter case ignored.
     *
     * @throws FakeDataException where there is none of this id
     */
    public static ParsedSchema read(String id) {
        String file = file(id);
        ParsedSchema schema = SchemaReader.readText(file, resource(file));
        Map<String, String> names = new HashMap<>();
        addNames("", "", schema.collection().fields(), names);
        String title = TITLE + file.substring(0, file.length() - ENDING.length());
        return new ParsedSchema(
                schema.collection(), schema.problems(), schema.places().named(title, names));
    }

    /** Nobody has the text of a built-in schema at hand, so that messages name its fields and no lines. */
    private static void addNames(String path, String around, List<Field> fields, Map<String, String> names) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String own = path + "fields[" + i + ']';
            names.put(own, around + field.name());
            addNames(own + '.', around + field.name() + '.', field.fields(), names);
        }
    }

    /**
     * The text of a built-in schema, a file to start one's own from.
     *
     * @throws FakeDataException where there is none of this id
     */
    public static String text(String id) {
        return resource(file(id));
    }

    private static String file(String id) {
        List<String> ids = list().stream().map(BuiltinSchema::id).toList();
        Optional<String> known = ids.stream().filter(id::equalsIgnoreCase).findFirst();
        return known.orElseThrow(() -> unknown(id, ids)) + ENDING;
    }

    private static FakeDataException unknown(String id, List<String> ids) {
        String all = "The built-in schemas are " + String.join(", ", ids) + ".";
        return FakeDataException.of(Problem.error(
                ProblemCode.BUILTIN.id(),
                Setting.BUILTIN,
                "There is no built-in schema " + Shown.quoted(id) + ".",
                NearestName.advice(id, ids, all)));
    }

    private static BuiltinSchema entry(Node entry) {
        return new BuiltinSchema(
                member(entry, "id").text(),
                member(entry, "name").text(),
                member(entry, "description").text(),
                member(entry, "use_cases").items().stream().map(Node::text).toList());
    }

    private static Node member(Node object, String name) {
        return object.member(name).orElse(Node.scalar(NodeKind.TEXT, Place.START, ""));
    }

    private static String resource(String name) {
        try (InputStream input = BuiltinSchemas.class.getResourceAsStream(FOLDER + name)) {
            if (input == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + name + " can't be read", unreadable);
        }
    }
}
