package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The properties of one object, each by its right name. A misspelled one is an error and yet counts as the one that was
 * probably meant, so that one slip does not bring a second message that something is missing; what is wrong with such a
 * guess is not told ({@link PathPlaces#isGuessed}). A {@code null} counts as not given.
 */
public final class ObjectProperties {
    private static final Set<String> YES = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final PropertyNames names;
    private final Place place;
    private final String path;
    private final Document document;

    /** Sorts the members of an object, and remembers where each stands. */
    public ObjectProperties(Node object, String path, PropertyNames names, Document document) {
        this.names = names;
        this.path = path;
        this.place = object.place();
        this.document = document;
        for (Member member : object.members()) {
            names.exactly(member.name()).ifPresent(name -> take(name, member));
        }
        Set<String> exact = Set.copyOf(byName.keySet());
        for (Member member : object.members()) {
            if (names.exactly(member.name()).isEmpty() && !names.isIgnored(member)) {
                takeMistaken(member, exact);
            }
        }
    }

    private void take(String name, Member member) {
        Member first = byName.putIfAbsent(name, member);
        if (first == null) {
            document.remember(pathOf(name), member.place());
            return;
        }
        document.log()
                .error(
                        ProblemCode.DUPLICATE_KEY,
                        member.place(),
                        pathOf(name),
                        Shown.quoted(first.name()) + " and " + Shown.quoted(member.name()) + " mean the same property.",
                        "Keep one of them.");
    }

    private void takeMistaken(Member member, Set<String> exact) {
        Optional<String> near = names.near(member.name());
        String memberPath = pathOf(Shown.plain(member.name()));
        document.remember(memberPath, member.place());
        if (near.isEmpty()) {
            document.log()
                    .warning(
                            ProblemCode.PROPERTY_UNKNOWN,
                            member.place(),
                            memberPath,
                            Shown.quoted(member.name()) + " is not a property of " + names.owner() + " and is ignored.",
                            names.remedy(member.name()));
            return;
        }
        String name = near.get();
        document.log()
                .error(
                        ProblemCode.PROPERTY_NAME,
                        member.place(),
                        memberPath,
                        Shown.quoted(member.name()) + " is not a property of " + names.owner() + ".",
                        "Did you mean " + Shown.quoted(name) + "?");
        if (!exact.contains(name) && byName.putIfAbsent(name, member) == null) {
            document.guess(pathOf(name));
            document.remember(pathOf(name), member.place());
        }
    }

    /** The text that the object stands in. */
    public Document document() {
        return document;
    }

    /** The field path of a property. */
    public String pathOf(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    /** The value of a property, if it was given and is not null. */
    public Optional<Node> value(String name) {
        return Optional.ofNullable(byName.get(name)).map(Member::value).filter(value -> !value.is(NodeKind.NULL));
    }

    /** A text, or nothing where it is missing or of another kind. */
    public Optional<String> text(String name, String example) {
        return ofKind(name, NodeKind.TEXT, '"' + example + '"').map(Node::text);
    }

    /** A yes or no; no where it is missing. */
    public boolean flag(String name) {
        return answer(name).orElse(false);
    }

    /** A yes or no, or nothing where it is missing. */
    public Optional<Boolean> answer(String name) {
        return ofKind(name, NodeKind.BOOLEAN, "true").map(Node::text).map("true"::equals);
    }

    /** A number as exact as it was written. */
    public Optional<BigDecimal> number(String name, String example) {
        return ofKind(name, NodeKind.NUMBER, example).flatMap(value -> parse(name, value, example));
    }

    /** A whole number. */
    public OptionalLong whole(String name, String example) {
        Optional<Node> value = ofKind(name, NodeKind.NUMBER, example);
        Optional<BigDecimal> number = value.flatMap(node -> parse(name, node, example));
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(number.get().longValueExact());
        } catch (ArithmeticException notWholeOrOutOfRange) {
            boolean whole = number.get().stripTrailingZeros().scale() <= 0;
            String shown = Shown.plain(value.get().text());
            String message = whole
                    ? "The number " + shown + " is out of range."
                    : "A whole number is needed, got " + shown + ".";
            wrongNumber(name, message, example);
            return OptionalLong.empty();
        }
    }

    private Optional<BigDecimal> parse(String name, Node value, String example) {
        Optional<BigDecimal> number = DecimalText.parse(value.text());
        if (number.isEmpty()) {
            wrongNumber(
                    name,
                    value.isFinite()
                            ? "The number " + Shown.plain(value.text())
                                    + " has too many digits, or is not a plain decimal number."
                            : "No field holds " + Shown.plain(value.text()) + '.',
                    example);
        }
        return number;
    }

    private void wrongNumber(String name, String message, String example) {
        Member member = byName.get(name);
        document.log()
                .error(ProblemCode.NUMBER, member.value().place(), pathOf(name), message, exampleOf(name, example));
    }

    private Optional<Node> ofKind(String name, NodeKind kind, String example) {
        Optional<Node> value = value(name);
        if (value.isPresent() && !value.get().is(kind)) {
            Optional<Node> meant = meant(value.get(), kind);
            wrongKindOf(name, kind.phrase() + " is needed", hint(name, value.get(), kind, meant, example));
            return meant;
        }
        return value;
    }

    /** What was probably meant by a value of the wrong kind, so that one slip doesn't bring others with it. */
    private static Optional<Node> meant(Node value, NodeKind kind) {
        return switch (kind) {
            case BOOLEAN -> Optional.of(Node.scalar(kind, value.place(), Boolean.toString(isYes(value))));
            case NUMBER ->
                value.is(NodeKind.TEXT) && DecimalText.parse(value.text()).isPresent()
                        ? Optional.of(Node.scalar(kind, value.place(), value.text()))
                        : Optional.empty();
            case TEXT ->
                value.is(NodeKind.NUMBER) || value.is(NodeKind.BOOLEAN)
                        ? Optional.of(Node.scalar(kind, value.place(), value.text()))
                        : Optional.empty();
            case OBJECT, LIST, NULL -> Optional.empty();
        };
    }

    /** A word for yes or no, and a number in quotes, are their own examples; others of another kind say nothing of what was meant. */
    private String hint(String name, Node value, NodeKind kind, Optional<Node> meant, String example) {
        if (kind == NodeKind.BOOLEAN
                && (isYes(value) || NO.contains(value.text().toLowerCase(Locale.ROOT)))) {
            return "Write " + document.dialect().form(name, meant.orElseThrow().text()) + '.';
        }
        if (kind == NodeKind.NUMBER && meant.isPresent()) {
            return "Write " + document.dialect().form(name, meant.get().text()) + ", without quotes.";
        }
        return exampleOf(name, example);
    }

    private String exampleOf(String name, String example) {
        return "Write " + document.dialect().form(name, example) + ", for example.";
    }

    private static boolean isYes(Node value) {
        return YES.contains(value.text().toLowerCase(Locale.ROOT));
    }

    /** Reports that the value is of another kind than needed; {@code needed} is such as {@code a list is needed}. */
    public void wrongKind(String name, String needed, String example) {
        wrongKindOf(name, needed, exampleOf(name, example));
    }

    private void wrongKindOf(String name, String needed, String hint) {
        Node value = byName.get(name).value();
        document.log()
                .error(
                        ProblemCode.VALUE_KIND,
                        value.place(),
                        pathOf(name),
                        capitalized(needed) + ", got " + value.shown() + ".",
                        hint);
    }

    /** Whether a property is there that must be; one that is not is reported, with an example as JSON writes it. */
    public boolean required(String name, String example) {
        if (value(name).isPresent()) {
            return true;
        }
        document.log()
                .error(
                        ProblemCode.MISSING,
                        place,
                        pathOf(name),
                        "The property " + Shown.quoted(name) + " is missing.",
                        "Add " + document.dialect().form(name, example) + ", for example.");
        return false;
    }

    /** Adds a problem of a property's value. */
    public void warn(String name, Problem problem) {
        document.log().add(problem, document.placeOf(pathOf(name), place));
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
