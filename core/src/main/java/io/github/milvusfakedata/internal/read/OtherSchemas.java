package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.CollectionProperties;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of other datasets that a schema takes values from: those that it holds itself, files beside its own, and
 * built-in ones. They are read with it, so that whoever has the schema has all that its values depend on.
 */
final class OtherSchemas {
    /** Those of a text that is in no file. */
    static final OtherSchemas BESIDE_NOTHING = new OtherSchemas(Optional.empty(), List.of());

    private static final String REFERENCE = "reference";
    private static final String SCHEMA = "schema";

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
    Collection into(Collection collection, Node root, List<Problem> problems) {
        Map<String, Collection> schemas = held(root, problems);
        for (int i = 0; i < collection.fields().size(); i++) {
            add(collection.fields().get(i), "fields[" + i + ']', schemas, problems);
        }
        for (int i = 0; i < collection.dynamicFields().size(); i++) {
            add(collection.dynamicFields().get(i), "dynamic_fields[" + i + ']', schemas, problems);
        }
        return schemas.isEmpty() ? collection : collection.withReferences(schemas);
    }

    /** The schemas that stand in the text itself, as they do in what is recorded of a dataset. */
    private Map<String, Collection> held(Node root, List<Problem> problems) {
        Map<String, Collection> schemas = new LinkedHashMap<>();
        String property = CollectionProperties.REFERENCES.name();
        Optional<Node> held =
                root.member(property).or(() -> root.member(SCHEMA).flatMap(schema -> schema.member(property)));
        for (Node.Member member : held.map(Node::members).orElse(List.of())) {
            String path = property + '.' + member.name();
            try {
                ParsedSchema read = SchemaReader.readText(member.name() + ".json", JsonText.plain(member.value()));
                put(member.name(), read, path, schemas, problems);
            } catch (FakeDataException unreadable) {
                problems.add(problem(path, unreadable.problems().get(0)));
            }
        }
        return schemas;
    }

    private void add(Field field, String path, Map<String, Collection> schemas, List<Problem> problems) {
        Optional<String> said = field.params().generate().flatMap(Generation::values);
        if (said.isPresent() && said.get().contains(REFERENCE)) {
            load(Document.jsonTree("", said.get()), path + ".generate", schemas, problems);
        }
        for (int i = 0; i < field.fields().size(); i++) {
            add(field.fields().get(i), path + ".fields[" + i + ']', schemas, problems);
        }
    }

    /** Loads what a way names, however deep, and reports what can't be had at the place that names it, as rules do. */
    private void load(Node way, String path, Map<String, Collection> schemas, List<Problem> problems) {
        for (Node.Member member : way.members()) {
            String place = path + '.' + member.name();
            if (member.name().equals(REFERENCE)) {
                member.value()
                        .member(SCHEMA)
                        .filter(name -> name.is(NodeKind.TEXT) && !schemas.containsKey(name.text()))
                        .ifPresent(name -> load(name.text(), place + '.' + SCHEMA, schemas, problems));
            }
            load(member.value(), place, schemas, problems);
        }
        way.items().forEach(item -> load(item, path, schemas, problems));
    }

    private void load(String name, String path, Map<String, Collection> schemas, List<Problem> problems) {
        Optional<Path> other = file(name);
        if (other.isEmpty()) {
            if (isBuiltin(name)) {
                put(name, BuiltinSchemas.read(name), path, schemas, problems);
            } else {
                problems.add(missing(name, path));
            }
            return;
        }
        List<Path> way = new ArrayList<>(around);
        file.map(Path::toAbsolutePath).map(Path::normalize).ifPresent(way::add);
        if (way.contains(other.get())) {
            problems.add(Problem.error(
                    ProblemCode.GENERATE.id(),
                    path,
                    "The schema " + Shown.quoted(name)
                            + " takes values from this one, so that neither can be the first.",
                    "Let one of the two not refer to the other."));
            return;
        }
        try {
            put(name, SchemaReader.read(other.get(), way), path, schemas, problems);
        } catch (FakeDataException unreadable) {
            problems.add(problem(path, unreadable.problems().get(0)));
        }
    }

    private static void put(
            String name, ParsedSchema read, String path, Map<String, Collection> schemas, List<Problem> problems) {
        Optional<Problem> error =
                read.problems().stream().filter(Problem::isError).findFirst();
        if (error.isPresent()) {
            problems.add(problem(path, error.get()));
        } else {
            schemas.put(name, read.collection());
        }
    }

    /** What is wrong with another schema, at the place that needs it. */
    private static Problem problem(String path, Problem inside) {
        return Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                "The other schema can't be used: " + inside.location() + " " + inside.message(),
                inside.hint());
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
        try {
            for (String tried : List.of(name, name + ".json")) {
                Path beside = file.get().toAbsolutePath().resolveSibling(tried).normalize();
                if (Files.isRegularFile(beside)) {
                    return Optional.of(beside);
                }
            }
            return Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
