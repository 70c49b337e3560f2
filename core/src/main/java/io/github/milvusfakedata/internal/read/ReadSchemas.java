package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.ReferenceMistakes;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.PathPlaces;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas that one schema takes values from, as they are found: those that can be used, and what is wrong with others. */
final class ReadSchemas {
    private final Document document;
    private final List<Problem> problems;
    private final Map<String, Collection> usable = new LinkedHashMap<>();
    private final Map<String, PathPlaces> places = new LinkedHashMap<>();
    private final Set<String> mistaken = new HashSet<>();

    ReadSchemas(Document document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Whether a schema of this name has been read, be it with mistakes. */
    boolean isKnown(String name) {
        return usable.containsKey(name) || mistaken.contains(name);
    }

    /** Takes a schema that stands in the text that needs it. */
    void putHeld(String name, ParsedSchema read) {
        List<Problem> errors = errors(read);
        errors.forEach(inside -> problems.add(ReferenceMistakes.of(name, inside)));
        take(name, read, errors.isEmpty());
    }

    /** Takes a schema from a text of its own, in which its mistakes have their places. */
    void put(String name, ParsedSchema read) {
        List<Problem> errors = errors(read);
        errors.forEach(inside -> problems.add(ReferenceMistakes.of(name, inside).at(inside.location())));
        places.put(ReferenceMistakes.pathOf(name), read.places());
        take(name, read, errors.isEmpty());
    }

    private static List<Problem> errors(ParsedSchema read) {
        return read.problems().stream().filter(Problem::isError).toList();
    }

    private void take(String name, ParsedSchema read, boolean isUsable) {
        if (isUsable) {
            usable.put(name, read.collection());
        } else {
            mistaken.add(name);
        }
    }

    /** Leaves out what would be said of a schema at the place that needs it, where its own mistakes have been told. */
    void use(String name, String path) {
        if (mistaken.contains(name)) {
            document.leaveOut(path);
        }
    }

    /** The same of a schema that stands in the text itself. */
    void refuseHeld(String name, FakeDataException unreadable) {
        refuse(name, ReferenceMistakes.pathOf(name), unreadable);
        mistaken.add(name);
    }

    /** What can't be read at all is told at the place that needs it. */
    void refuse(String name, String path, FakeDataException unreadable) {
        Problem inside = unreadable.problems().get(0);
        problems.add(Problem.error(
                ProblemCode.GENERATE.id(),
                path,
                "The schema " + Shown.quoted(name) + " can't be used: " + inside.location() + ": " + inside.message(),
                inside.code().equals(ProblemCode.FILE_MISSING.id())
                                && !inside.hint().startsWith("Did you")
                        ? "Write the name of a built-in schema, or of a file beside this one."
                        : inside.hint()));
    }

    /** Adds what is wrong with a name itself. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** The collection with those that can be used. */
    Collection with(Collection collection) {
        return usable.isEmpty() ? collection : collection.withReferences(usable);
    }

    /** The places of the text that needs them, and those of their own texts. */
    PathPlaces with(PathPlaces own) {
        return own.withOthers(places);
    }
}
