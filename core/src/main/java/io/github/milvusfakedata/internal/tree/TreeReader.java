package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Text to a located tree. Bounded in depth and in the number of values, so that no text can exhaust stack or heap;
 * whatever the parser refuses becomes a problem with line and column.
 */
final class TreeReader {
    private final Dialect dialect;
    private final ProblemLog log;
    private JsonParser parser;
    private int values;

    private TreeReader(Dialect dialect, ProblemLog log) {
        this.dialect = dialect;
        this.log = log;
    }

    /**
     * Reads a whole document.
     *
     * @throws FakeDataException where the text is no document of its dialect
     */
    static Node read(Dialect dialect, ProblemLog log) {
        return new TreeReader(dialect, log).document();
    }

    private Node document() {
        try (JsonParser opened = dialect.open()) {
            parser = opened;
            if (next(TreePath.ROOT) == null) {
                throw nothing();
            }
            Node root = value(TreePath.ROOT, 1);
            if (dialect.hasMore(parser)) {
                throw log.fatal(
                        ProblemCode.SEVERAL_DOCUMENTS,
                        here(),
                        "",
                        "A second document begins here, after the end of the first.",
                        "Keep one document in the file.");
            }
            return root;
        } catch (JacksonException failure) {
            throw syntax(failure);
        }
    }

    private FakeDataException nothing() {
        return log.fatal(
                ProblemCode.FILE_EMPTY,
                Place.START,
                "",
                "It contains only whitespace or comments.",
                log.content().beginning());
    }

    private FakeDataException syntax(JacksonException failure) {
        Place place = dialect.placeOf(failure);
        String where = place.column() > 0 ? " (column " + place.column() + ")" : "";
        return log.fatal(
                ProblemCode.SYNTAX,
                place,
                "",
                "This is not valid " + dialect.name() + where + ".",
                dialect.explain(failure));
    }

    private JsonToken next(TreePath path) {
        JsonToken token = parser.nextToken();
        Optional<String> refusal = token == null ? Optional.empty() : dialect.refusal(parser);
        if (refusal.isPresent()) {
            throw log.fatal(
                    ProblemCode.YAML_FEATURE,
                    here(),
                    path.text(log.content()),
                    refusal.get() + " is not allowed in " + log.content().phrase() + ".",
                    "Write the values out where they are used.");
        }
        return token;
    }

    private Place here() {
        return Place.of(parser.currentTokenLocation());
    }

    private Node value(TreePath path, int depth) {
        Place place = here();
        if (++values > log.content().mostValues()) {
            throw log.fatal(
                    ProblemCode.FILE_SIZE,
                    place,
                    "",
                    "There are more than 100,000 values in it, too many for "
                            + log.content().phrase() + ".",
                    "Is this a data file? " + log.content().form());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, path, deeper(place, depth));
            case START_ARRAY -> list(place, path, deeper(place, depth));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(NodeKind.NUMBER, place, dialect.number(parser));
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(NodeKind.BOOLEAN, place, scalarOfBoolean());
            case VALUE_NULL -> Node.scalar(NodeKind.NULL, place, "null");
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Node.scalar(NodeKind.TEXT, place, wholeText(place, path));
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private String scalarOfBoolean() {
        return parser.currentToken() == JsonToken.VALUE_TRUE ? "true" : "false";
    }

    private int deeper(Place place, int depth) {
        int deepest = log.content().deepest();
        if (depth > deepest) {
            throw log.fatal(
                    ProblemCode.NESTING,
                    place,
                    "",
                    "Objects and lists are nested deeper than " + deepest + " levels.",
                    "A schema needs few: the collection, its list of fields, and each field.");
        }
        return depth + 1;
    }

    private Node list(Place place, TreePath path, int depth) {
        List<Node> items = new ArrayList<>();
        TreePath item = path.item(0);
        while (next(item) != JsonToken.END_ARRAY) {
            items.add(value(item, depth));
            item = path.item(items.size());
        }
        return Node.list(place, items);
    }

    private Node object(Place place, TreePath path, int depth) {
        List<Member> members = new ArrayList<>();
        Map<String, Place> firstPlaces = new HashMap<>();
        while (next(path) != JsonToken.END_OBJECT) {
            Place namePlace = here();
            String name = wholeName(namePlace, path);
            TreePath memberPath = path.member(name);
            next(memberPath);
            Node value = value(memberPath, depth);
            Place first = firstPlaces.putIfAbsent(name, namePlace);
            if (first == null) {
                members.add(new Member(name, namePlace, value));
            } else {
                duplicate(namePlace, memberPath, name, first);
            }
        }
        return Node.object(place, members);
    }

    private void duplicate(Place place, TreePath path, String name, Place first) {
        log.error(
                ProblemCode.DUPLICATE_KEY,
                place,
                path.text(log.content()),
                "The property " + Shown.quoted(name) + " is here a second time; the first one is in line "
                        + first.line() + ".",
                "Keep one of them.");
    }

    private String wholeName(Place place, TreePath path) {
        return whole(parser.currentName(), place, path);
    }

    private String wholeText(Place place, TreePath path) {
        return whole(parser.getString(), place, path);
    }

    /** Escapes such as "\\ud800" can spell half a character, which no UTF-8 file could hold. */
    private String whole(String read, Place place, TreePath path) {
        for (int i = 0; i < read.length(); i++) {
            char unit = read.charAt(i);
            // Written out, since every start reads some ten thousand characters before anything is compiled.
            if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(unit)
                    && i + 1 < read.length()
                    && Character.isLowSurrogate(read.charAt(i + 1));
            if (!paired) {
                throw log.fatal(
                        ProblemCode.FILE_BINARY,
                        place,
                        path.text(log.content()),
                        "The text " + Shown.quoted(read) + " has half of a surrogate pair, which is not a character.",
                        "Write both halves, or the character itself.");
            }
            i++;
        }
        return read;
    }
}
