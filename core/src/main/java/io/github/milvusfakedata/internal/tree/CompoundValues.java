package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Properties whose values are more than one text or number: lists, maps, values of a kind that the field's type settles. */
public final class CompoundValues {
    private final ObjectProperties properties;
    private final Document document;

    public CompoundValues(ObjectProperties properties) {
        this.properties = properties;
        this.document = properties.document();
    }

    /** A text, a number, or true or false. */
    public Optional<Literal> literal(String name, String example) {
        Optional<Node> value = properties.value(name);
        if (value.isPresent() && !isScalar(value.get())) {
            properties.wrongKind(name, "a text, a number, or true or false is needed", example);
            return Optional.empty();
        }
        return value.flatMap(node -> literal(node, properties.pathOf(name)));
    }

    /** A list of texts, numbers, or true and false; empty where it is missing or no list. One without values is reported. */
    public List<Literal> literals(String name, String example) {
        List<Literal> literals = new ArrayList<>();
        List<Node> items = items(name, "a list of values is needed", example);
        if (items.isEmpty()
                && properties
                        .value(name)
                        .filter(value -> value.is(NodeKind.LIST))
                        .isPresent()) {
            properties.wrongKind(name, "a list of at least one value is needed", example);
        }
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            String path = properties.pathOf(name) + '[' + i + ']';
            document.remember(path, item.place());
            if (isScalar(item)) {
                literal(item, path).ifPresent(literals::add);
            } else {
                wrongItem(item, path, "A text, a number, or true or false is needed", name, example);
            }
        }
        return literals;
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String name, String example) {
        Optional<Node> value = properties.value(name);
        if (value.isPresent() && value.get().is(NodeKind.TEXT)) {
            return List.of(value.get().text());
        }
        List<String> texts = new ArrayList<>();
        List<Node> items = items(name, "a list of names is needed", example);
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            String path = properties.pathOf(name) + '[' + i + ']';
            document.remember(path, item.place());
            if (item.is(NodeKind.TEXT)) {
                texts.add(item.text());
            } else {
                wrongItem(item, path, "A name is needed", name, example);
            }
        }
        return texts;
    }

    /** The items of a list that must not be empty; none where it is missing or something else. */
    public List<Node> items(String name, String needed, String example) {
        Optional<Node> value = properties.value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().is(NodeKind.LIST)) {
            properties.wrongKind(name, needed, example);
            return List.of();
        }
        return value.get().items();
    }

    /** The members of an object as texts; what is no text stands as compact JSON. Members that are null are left out. */
    public Map<String, String> map(String name, String example) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Member member : members(name, example)) {
            map.put(member.name(), JsonText.plain(member.value()));
        }
        return map;
    }

    /** The same of an object whose members are texts, numbers, or true and false; other members are reported and left out. */
    public Map<String, String> flatMap(String name, String example) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Member member : members(name, example)) {
            if (isScalar(member.value())) {
                map.put(member.name(), JsonText.plain(member.value()));
            } else {
                String path = properties.pathOf(name) + '.' + Shown.plain(member.name());
                wrongItem(member.value(), path, "A text, a number, or true or false is needed", name, example);
            }
        }
        return map;
    }

    /** The members of an object from name to number; none where one of them is no number, which is reported. */
    public Map<String, BigDecimal> numbers(String name, String example) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        boolean readable = true;
        List<Member> members = members(name, example);
        if (members.isEmpty()
                && properties
                        .value(name)
                        .filter(value -> value.is(NodeKind.OBJECT))
                        .isPresent()) {
            properties.wrongKind(name, "an object with at least one number is needed", example);
        }
        for (Member member : members) {
            Node value = member.value();
            String path = properties.pathOf(name) + '.' + Shown.plain(member.name());
            Optional<BigDecimal> number =
                    value.is(NodeKind.NUMBER) ? DecimalText.parse(value.text()) : Optional.empty();
            if (number.isPresent()) {
                numbers.put(member.name(), number.get());
            } else {
                wrongItem(value, path, "A number is needed", name, example);
                readable = false;
            }
        }
        return readable ? numbers : Map.of();
    }

    /** The members of an object that are not null. */
    private List<Member> members(String name, String example) {
        List<Member> members = new ArrayList<>();
        for (Member member : object(name, example).map(Node::members).orElse(List.of())) {
            document.remember(properties.pathOf(name) + '.' + member.name(), member.place());
            if (!member.value().is(NodeKind.NULL)) {
                members.add(member);
            }
        }
        return members;
    }

    /** An object, or nothing where it is missing or something else. */
    public Optional<Node> object(String name, String example) {
        Optional<Node> value = properties.value(name);
        if (value.isPresent() && !value.get().is(NodeKind.OBJECT)) {
            properties.wrongKind(name, "an object is needed", example);
            return Optional.empty();
        }
        return value;
    }

    /** A JSON object as text: one that stands there as such, or in a text. */
    public Optional<String> json(String name, String example) {
        Optional<Node> value = properties.value(name);
        if (value.isPresent() && value.get().is(NodeKind.TEXT)) {
            return value.map(Node::text);
        }
        return object(name, example).map(JsonText::plain);
    }

    /** A whole number of at most ten digits; one beyond is reported. */
    public OptionalInt count(String name, String example) {
        OptionalLong number = properties.whole(name, example);
        if (number.isPresent() && Math.abs(number.getAsLong()) > Integer.MAX_VALUE) {
            document.log()
                    .error(
                            ProblemCode.NUMBER,
                            properties.value(name).orElseThrow().place(),
                            properties.pathOf(name),
                            "The number " + number.getAsLong() + " is too large.",
                            "Write " + document.dialect().form(name, example) + ", for example.");
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    private static boolean isScalar(Node node) {
        return node.is(NodeKind.TEXT) || node.is(NodeKind.NUMBER) || node.is(NodeKind.BOOLEAN);
    }

    private Optional<Literal> literal(Node node, String path) {
        if (node.is(NodeKind.TEXT)) {
            return Optional.of(Literal.text(node.text()));
        }
        if (node.is(NodeKind.BOOLEAN)) {
            return Optional.of(new Literal(Literal.LiteralKind.BOOLEAN, node.text()));
        }
        Optional<BigDecimal> number = node.decimal();
        if (number.isEmpty()) {
            document.log()
                    .error(
                            ProblemCode.NUMBER,
                            node.place(),
                            path,
                            "No type can hold " + node.shown() + ".",
                            "Write a plain decimal number.");
        }
        return number.map(value -> JsonText.isNumber(node.text())
                ? new Literal(Literal.LiteralKind.NUMBER, node.text())
                : Literal.number(value));
    }

    private void wrongItem(Node item, String path, String needed, String name, String example) {
        document.log()
                .error(
                        ProblemCode.VALUE_KIND,
                        item.place(),
                        path,
                        needed + ", got " + item.shown() + ".",
                        "Write " + document.dialect().form(name, example) + ", for example.");
    }
}
