package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.ReferenceMistakes;
import io.github.milvusfakedata.internal.tree.Dialects;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.JsonText;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas of other datasets that a schema takes values from: those that it holds itself, files beside its own, and
 * built-in ones. They are read with it, so that whoever has the schema has all that its values depend on.
 */
final class OtherSchemas {
    /** Those of a text that is in no file. */
    static final OtherSchemas BESIDE_NOTHING = new OtherSchemas(Optional.empty(), List.of());

    private static final String REFERENCE = "reference";
    private static final String SCHEMA = "schema";

    /** Each level is checked and bound within those around it. */
    private static final int MOST_LEVELS = 8;

    private final Optional<Path> file;
    private final List<Path> around;

    /**
     * Those of a file.
     *
     * @param around the files whose reading needs this one, so that none of them can be needed by it
     */
    OtherSchemas(Path file, List<Path> around) {
        this(Optional.of(file), around);
    }

    private OtherSchemas(Optional<Path> file, List<Path> around) {
        this.file = file;
        this.around = around;
    }

    /** The collection with the schemas that it names; of those that can't be had a problem is added. */
    ReadSchemas of(Collection collection, Document document, List<Problem> problems) {
        ReadSchemas schemas = new ReadSchemas(document, problems);
        addHeld(document, schemas);
        for (int i = 0; i < collection.fields().size(); i++) {
            add(collection.fields().get(i), "fields[" + i + ']', schemas);
        }
        for (int i = 0; i < collection.dynamicFields().size(); i++) {
            add(collection.dynamicFields().get(i), "dynamic_fields[" + i + ']', schemas);
        }
        return schemas;
    }

    /** The schemas that stand in the text itself, as they do in what is recorded of a dataset. */
    private static void addHeld(Document document, ReadSchemas schemas) {
        Node root = document.root();
        String property = CollectionProperties.REFERENCES.name();
        Optional<Node> held =
                root.member(property).or(() -> root.member(SCHEMA).flatMap(schema -> schema.member(property)));
        if (held.isPresent() && !held.get().is(NodeKind.OBJECT) && !held.get().is(NodeKind.NULL)) {
            document.log()
                    .error(
                            ProblemCode.VALUE_KIND,
                            held.get().place(),
                            property,
                            "An object from name to schema is needed, got "
                                    + held.get().shown() + ".",
                            "Write " + document.dialect().form(property, "{\"users\": {\"fields\": [ … ]}}")
                                    + ", for example.");
        }
        for (Node.Member member : held.map(Node::members).orElse(List.of())) {
            String path = ReferenceMistakes.pathOf(member.name());
            document.rememberAll(path, member.place(), member.value());
            try {
                ParsedSchema read = SchemaReader.readText(member.name() + ".json", JsonText.plain(member.value()));
                schemas.putHeld(member.name(), read);
            } catch (FakeDataException unreadable) {
                schemas.refuseHeld(member.name(), unreadable);
            }
        }
    }

    private void add(Field field, String path, ReadSchemas schemas) {
        Optional<String> said = field.params().generate().flatMap(Generation::values);
        if (said.isPresent() && said.get().contains(REFERENCE)) {
            load(Document.jsonTree("", said.get()), path + ".generate", schemas);
        }
        for (int i = 0; i < field.fields().size(); i++) {
            add(field.fields().get(i), path + ".fields[" + i + ']', schemas);
        }
    }

    /** Loads what a way names, however deep, and reports what can't be had at the place that names it, as rules do. */
    private void load(Node way, String path, ReadSchemas schemas) {
        for (Node.Member member : way.members()) {
            String place = path + '.' + Shown.plain(member.name());
            if (member.name().equals(REFERENCE)) {
                member.value()
                        .member(SCHEMA)
                        .filter(name -> name.is(NodeKind.TEXT))
                        .ifPresent(name -> require(name.text(), place + '.' + SCHEMA, schemas));
            }
            load(member.value(), place, schemas);
        }
        way.items().forEach(item -> load(item, path, schemas));
    }

    private void require(String name, String path, ReadSchemas schemas) {
        if (!schemas.isKnown(name)) {
            load(name, path, schemas);
        }
        schemas.use(name, path);
    }

    private void load(String name, String path, ReadSchemas schemas) {
        Optional<Path> other = file(name);
        if (other.isEmpty() && isBuiltin(name)) {
            schemas.put(name, BuiltinSchemas.read(name));
            return;
        }
        // What is there but no file, and what is written like a file, is refused in the words for files.
        other = other.or(() -> meant(name));
        if (other.isEmpty()) {
            schemas.add(missing(name, path));
            return;
        }
        List<Path> way = new ArrayList<>(around);
        file.map(Path::toAbsolutePath).map(Path::normalize).ifPresent(way::add);
        if (way.size() > MOST_LEVELS) {
            schemas.add(Problem.error(
                    ProblemCode.GENERATE.id(),
                    path,
                    "Schemas take values from each other over more than " + MOST_LEVELS + " levels.",
                    "Take the values from " + Shown.quoted(name) + " where they are needed."));
            return;
        }
        if (way.contains(other.get())) {
            schemas.add(Problem.error(
                    ProblemCode.GENERATE.id(),
                    path,
                    "The schema " + Shown.quoted(name)
                            + " takes values from this one, so that neither can be the first.",
                    "Let one of the two not refer to the other."));
            return;
        }
        try {
            schemas.put(name, SchemaReader.read(other.get(), way));
        } catch (FakeDataException unreadable) {
            schemas.refuse(name, path, unreadable);
        }
    }

    private static Problem missing(String name, String path) {
        List<String> ids = BuiltinSchemas.list().stream().map(BuiltinSchema::id).toList();
        return Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                "There is no schema " + Shown.quoted(name) + " to take values from.",
                NearestName.advice(
                        name,
                        ids,
                        "Write the name of a file beside this schema's, or one of " + String.join(", ", ids) + "."));
    }

    private static boolean isBuiltin(String name) {
        return BuiltinSchemas.list().stream().anyMatch(schema -> schema.id().equals(name));
    }

    /** A file of a name beside that of the schema; a library keeps its schemas as files named after their ids. */
    private Optional<Path> file(String name) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(name, name + ".json")
                .flatMap(tried -> beside(tried).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** What a name that is none of a file stands for all the same: a directory, a pipe, or a file that isn't there. */
    private Optional<Path> meant(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : beside(name).filter(path -> Dialects.isOfFile(name) || Files.exists(path));
    }

    private Optional<Path> beside(String name) {
        try {
            return file.map(path -> path.toAbsolutePath().resolveSibling(name).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
