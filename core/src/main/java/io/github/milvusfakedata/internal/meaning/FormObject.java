package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ProblemLog;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One object of a text that says how values are made. Every mistake ends the reading of its object, with its place; what is
 * read by {@link #attempt} lets the objects beside it be read all the same.
 */
final class FormObject extends FormMistakes {
    private final NamedMeanings meanings;

    private FormObject(Node value, String path, ProblemLog log, NamedMeanings meanings, String example) {
        super(value, path, log, example);
        this.meanings = meanings;
        if (!value.is(NodeKind.OBJECT)) {
            throw log.fatal(
                    ProblemCode.VALUE_KIND,
                    value.place(),
                    path,
                    "An object is needed, got " + value.shown() + ".",
                    hint());
        }
    }

    /**
     * The outermost object of a JSON text.
     *
     * @param source stands for the file's name in messages
     * @param example such a text, which hints show
     * @throws FakeDataException if it is none
     */
    static FormObject of(String source, String text, String example) {
        return of(source, text, NamedMeanings.NONE, example);
    }

    /** The same, in which names can stand for what they mean. */
    static FormObject of(String source, String text, NamedMeanings meanings, String example) {
        Document document = Document.ofJson(source, text);
        document.refuseProblems();
        return new FormObject(document.root(), "", document.log(), meanings, example);
    }

    /** The same object without one of its members. */
    FormObject without(String name) {
        List<Member> others = new ArrayList<>(object.members());
        others.removeIf(member -> member.name().equals(name));
        return new FormObject(Node.object(object.place(), others), path, log, meanings, example);
    }

    /** What names stand for here. */
    NamedMeanings meanings() {
        return meanings;
    }

    /** The same object, where names stand for something else. */
    FormObject with(NamedMeanings others) {
        return new FormObject(object, path, log, others, example);
    }

    /** The same object, of which it is now known what it should be like. */
    FormObject withExample(String known) {
        return new FormObject(object, path, log, meanings, known);
    }

    /** Refuses members of all other names. */
    void requireOnly(Collection<String> names) {
        for (Member member : object.members()) {
            if (!names.contains(member.name())) {
                throw log.fatal(
                        ProblemCode.PROPERTY_NAME,
                        member.place(),
                        pathOf(member.name()),
                        Shown.quoted(member.name()) + " means nothing here.",
                        NearestName.advice(member.name(), names, "Known are " + String.join(", ", names) + "."));
            }
        }
    }

    /** The names of the members, in order. */
    List<String> names() {
        return object.members().stream().map(Member::name).toList();
    }

    /** The members, in order: whoever reads all of many asks for none by its name. */
    List<Member> members() {
        return object.members();
    }

    /** Whether there is a member of a name. */
    boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** Whether there is a text in a member of a name. */
    boolean isText(String name) {
        return object.member(name).filter(value -> value.is(NodeKind.TEXT)).isPresent();
    }

    /** A member that must be there. */
    Node node(String name) {
        return object.member(name).orElseThrow(() -> missing(name));
    }

    /** An object that must be there. */
    FormObject object(String name) {
        return new FormObject(node(name), pathOf(name), log, meanings, example);
    }

    /** How the values of a member are made. */
    FormObject object(Node value, String name) {
        return new FormObject(value, pathOf(name), log, meanings, example);
    }

    /** A text that must be there. */
    String text(String name) {
        return require(node(name), name, NodeKind.TEXT).text();
    }

    /** Refuses all but one word in a member that must be there. */
    void requireWord(String name, String word) {
        if (!text(name).equals(word)) {
            throw mistakeIn(
                    name,
                    "Only " + word + " can stand here, got " + Shown.quoted(text(name)) + ".",
                    "Write \"" + name + "\": \"" + word + "\".");
        }
    }

    /** A list of texts that must be there; a single text counts as a list of one. */
    List<String> texts(String name) {
        return texts(node(name), name);
    }

    /** The texts of a list; a single text counts as a list of one. */
    List<String> texts(Node value, String name) {
        if (value.is(NodeKind.TEXT)) {
            return List.of(value.text());
        }
        if (!value.is(NodeKind.LIST)) {
            throw other(value, name, "a text or a list of texts is needed");
        }
        List<String> texts = new ArrayList<>();
        for (Node item : value.items()) {
            texts.add(require(item, name, NodeKind.TEXT).text());
        }
        return texts;
    }

    /** The values of a list that must be there. */
    List<Node> items(String name) {
        return require(node(name), name, NodeKind.LIST).items();
    }

    /** The two numbers of a list that must be there: the smallest of something and the largest. */
    List<BigDecimal> bounds(String name) {
        List<Node> bounds = items(name);
        if (bounds.size() != 2) {
            throw mistakeIn(
                    name,
                    "In " + Shown.quoted(name) + " two numbers are needed, the smallest and the largest, got "
                            + bounds.size() + ".",
                    hint());
        }
        return List.of(number(bounds.get(0), name), number(bounds.get(1), name));
    }

    /** A number that must be there. */
    BigDecimal number(String name) {
        return number(node(name), name);
    }

    /** A number, or another one where it is not there. */
    double number(String name, double otherwise) {
        return object.member(name)
                .map(value -> number(value, name).doubleValue())
                .orElse(otherwise);
    }

    /** The numbers of a list that must be there. */
    List<Double> numbers(String name) {
        List<Double> numbers = new ArrayList<>();
        for (Node item : items(name)) {
            numbers.add(number(item, name).doubleValue());
        }
        return numbers;
    }

    /** The number of a value. */
    BigDecimal number(Node value, String name) {
        return require(value, name, NodeKind.NUMBER)
                .decimal()
                .orElseThrow(
                        () -> mistake(ProblemCode.NUMBER, value.place(), name, "No type holds " + value.shown() + "."));
    }

    /** A whole number that must be there. */
    long whole(String name) {
        return whole(node(name), name);
    }

    private long whole(Node value, String name) {
        try {
            return number(value, name).longValueExact();
        } catch (ArithmeticException notWhole) {
            throw mistake(
                    ProblemCode.NUMBER,
                    value.place(),
                    name,
                    "A whole number of 64 bits is needed, got " + value.shown() + ".");
        }
    }

    /** The two whole numbers of a list that must be there. */
    List<Long> wholeBounds(String name) {
        bounds(name);
        return items(name).stream().map(bound -> whole(bound, name)).toList();
    }

    /** A whole number that must be there, from {@code fewest} to {@code most}. */
    int count(String name, int fewest, int most) {
        return count(node(name), name, fewest, most);
    }

    /** A whole number from {@code fewest} to {@code most}, or another one where it is not there. */
    int count(String name, int fewest, int most, int otherwise) {
        Optional<Node> value = object.member(name);
        return value.isEmpty() ? otherwise : count(value.get(), name, fewest, most);
    }

    /** The whole numbers, each from {@code fewest} to {@code most}, of a list that must be there. */
    List<Integer> counts(String name, int fewest, int most) {
        List<Integer> counts = new ArrayList<>();
        for (Node item : items(name)) {
            counts.add(count(item, name, fewest, most));
        }
        return counts;
    }

    private int count(Node value, String name, int fewest, int most) {
        BigDecimal number = number(value, name);
        if (number.compareTo(BigDecimal.valueOf(fewest)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw mistake(
                    ProblemCode.NUMBER,
                    value.place(),
                    name,
                    "A whole number from " + fewest + " to " + most + " is needed, got " + value.shown() + ".");
        }
        return number.intValueExact();
    }

    /** Whether something is so; no where it is not there. */
    boolean flag(String name) {
        Optional<Node> value = object.member(name);
        return value.isPresent()
                && require(value.get(), name, NodeKind.BOOLEAN).text().equals("true");
    }

    /** One of the constants of an enum, by its name in lower case; empty where it is not there. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        Optional<Node> value = object.member(name);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(constant(require(value.get(), name, NodeKind.TEXT).text(), name, type));
    }

    /** The constant of a word, which stands in a member of this name. */
    <E extends Enum<E>> E constant(String word, String name, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (idOf(constant).equals(word)) {
                return constant;
            }
            words.add(idOf(constant));
        }
        throw unknown(word, name, words);
    }

    /** The word of a constant. */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
