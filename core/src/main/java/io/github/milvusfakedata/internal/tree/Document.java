package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text as a tree, and what its readers share: its dialect, its problems, and the places of its field paths. */
public final class Document {
    private final Dialect dialect;
    private final ProblemLog log;
    private final Node root;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> guesses = new HashSet<>();

    private Document(Dialect dialect, ProblemLog log, Node root) {
        this.dialect = dialect;
        this.log = log;
        this.root = root;
    }

    /**
     * Reads a text.
     *
     * @throws FakeDataException where it is no document of its dialect
     */
    public static Document read(Dialect dialect, ProblemLog log) {
        return new Document(dialect, log, TreeReader.read(dialect, log));
    }

    /**
     * Reads a JSON text that is no schema.
     *
     * @param source stands for the file's name in messages
     * @throws FakeDataException where it is no JSON
     */
    public static Document ofJson(String source, String text) {
        return read(new JsonDialect(text), new ProblemLog(source, Content.JSON));
    }

    /**
     * The values of a JSON file that is no schema.
     *
     * @throws FakeDataException where there is no such file, it is no JSON, or a name stands twice in an object
     */
    public static Node jsonTree(Path file) {
        String source = file.toString();
        return jsonTree(source, SourceText.decode(source, TextFile.read(file, Content.JSON), Content.JSON));
    }

    /**
     * The values of a JSON text that is no schema.
     *
     * @param source stands for the file's name in messages
     * @throws FakeDataException where it is no JSON, or a name stands twice in an object
     */
    public static Node jsonTree(String source, String text) {
        Document document = ofJson(source, text);
        document.refuseProblems();
        return document.root();
    }

    /**
     * The values of a JSON text that another program wrote, of any length. Of two members with the same name the first counts.
     *
     * @return empty where it is no JSON, or nested too deeply
     */
    public static Optional<Node> foreignJsonTree(String text) {
        try {
            return Optional.of(TreeReader.read(new JsonDialect(text), new ProblemLog("", Content.FOREIGN_JSON)));
        } catch (FakeDataException noJson) {
            return Optional.empty();
        }
    }

    /** Whether a value is an object; something else is reported, and {@code what} it should be with its article. */
    public boolean requireObject(Node node, String path, String what, String example) {
        remember(path, node.place());
        if (node.is(Node.NodeKind.OBJECT)) {
            return true;
        }
        log.error(
                ProblemCode.SHAPE,
                node.place(),
                path,
                what + " is an object with name and type, got " + node.shown() + ".",
                "Write " + example + ", for example.");
        return false;
    }

    /** The outermost value. */
    public Node root() {
        return root;
    }

    public Dialect dialect() {
        return dialect;
    }

    public ProblemLog log() {
        return log;
    }

    /** Throws what was found so far, if anything. */
    public void refuseProblems() {
        if (!log.problems().isEmpty()) {
            throw new FakeDataException(log.problems());
        }
    }

    /** Says where a path stands. */
    public void remember(String path, Place place) {
        places.put(path, place);
    }

    /** Says where a value and all within it stand. */
    public void rememberAll(String path, Place place, Node value) {
        remember(path, place);
        value.members()
                .forEach(
                        member -> rememberAll(path + '.' + Shown.plain(member.name()), member.place(), member.value()));
        for (int at = 0; at < value.items().size(); at++) {
            Node item = value.items().get(at);
            rememberAll(path + '[' + at + ']', item.place(), item);
        }
    }

    /** Says that the value of a path has been guessed: it stands under a name that is none of a property. */
    void guess(String path) {
        guesses.add(path);
    }

    /** Says that what is wrong with the value of a path is told elsewhere. */
    public void leaveOut(String path) {
        guess(path);
    }

    /** The place of a path, or another one where the text doesn't have it. */
    public Place placeOf(String path, Place otherwise) {
        return places.getOrDefault(path, otherwise);
    }

    /** The places of all paths that were remembered. */
    public PathPlaces places() {
        return new PathPlaces(log.source(), places, guesses);
    }
}
