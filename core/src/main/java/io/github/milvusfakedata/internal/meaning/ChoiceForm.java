package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.ChoiceSpec.Listing;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The form of values from a list, or from an object that has the weight of each. */
final class ChoiceForm extends ValueForm<ChoiceSpec> {
    private static final String CHOICES = "choices";
    private static final String WEIGHTS = "weights";
    private static final String ZIPF = "zipf";
    private static final String UNIQUE = "unique";
    private static final String WEIGHED = "Write {\"choices\": {\"new\": 3, \"used\": 1}}, for example.";

    ChoiceForm() {
        super(ChoiceSpec.class, "{\"choices\": {\"new\": 3, \"used\": 1}}", CHOICES, WEIGHTS, ZIPF, UNIQUE);
    }

    @Override
    ChoiceSpec read(FormObject object) {
        Node said = object.node(CHOICES);
        boolean named = said.is(NodeKind.OBJECT);
        if (!named && !said.is(NodeKind.LIST)) {
            throw object.other(said, CHOICES, "a list of values, or an object of their weights, is needed");
        }
        requireOneOrder(object, named);
        OptionalDouble zipf = object.has(ZIPF)
                ? OptionalDouble.of(LawForms.exponent(object, ZIPF, "{\"choices\": [\"a\", \"b\"], \"zipf\": 1.1}"))
                : OptionalDouble.empty();
        if (named) {
            return named(object.object(CHOICES));
        }
        List<Literal> values = new ArrayList<>();
        for (Node item : said.items()) {
            values.add(literal(item, CHOICES + '[' + values.size() + ']', object));
        }
        if (values.isEmpty()) {
            throw object.mistakeIn(CHOICES, "There is nothing to choose from.", "Write [\"a\", \"b\"], for example.");
        }
        List<Double> weights = object.has(WEIGHTS) ? weights(object, values.size()) : List.of();
        return new ChoiceSpec(values, Listing.LIST, weights, zipf, object.flag(UNIQUE));
    }

    /** Refuses two things that say how often values come. */
    private static void requireOneOrder(FormObject object, boolean named) {
        List<String> orders = new ArrayList<>(named ? List.of(CHOICES) : List.of());
        List.of(WEIGHTS, ZIPF, UNIQUE).stream().filter(object::has).forEach(orders::add);
        if (orders.size() > 1) {
            String second = orders.get(1);
            throw object.mistakeIn(
                    second,
                    Shown.quoted(second) + " means nothing where "
                            + (named
                                    ? "each value has its weight"
                                    : Shown.quoted(orders.get(0)) + " says how often values come")
                            + ".",
                    named ? "Remove it, or list the values: [\"new\", \"used\"]." : "Remove one of them.");
        }
    }

    private static ChoiceSpec named(FormObject weighed) {
        List<Literal> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Member one : weighed.members()) {
            String name = one.name();
            double weight = weighed.number(one.value(), name).doubleValue();
            if (weight < 0) {
                throw weighed.mistakeIn(
                        name,
                        "The weight of " + Shown.quoted(name) + " must be 0 or more, got "
                                + one.value().text() + ".",
                        WEIGHED);
            }
            values.add(Literal.text(name));
            weights.add(weight);
        }
        if (values.isEmpty()) {
            throw weighed.mistake("There is nothing to choose from.", WEIGHED);
        }
        requireSum(weights, weighed);
        return new ChoiceSpec(values, Listing.NAMES, weights, OptionalDouble.empty(), false);
    }

    private static List<Double> weights(FormObject object, int count) {
        List<Double> weights = object.numbers(WEIGHTS);
        if (weights.size() != count) {
            throw object.mistakeIn(
                    WEIGHTS,
                    "There must be as many weights as choices, got " + weights.size() + " for " + count + ".",
                    WEIGHED);
        }
        for (int at = 0; at < count; at++) {
            if (weights.get(at) < 0) {
                throw object.mistakeIn(
                        WEIGHTS,
                        "A weight must be 0 or more, got "
                                + object.items(WEIGHTS).get(at).text() + ".",
                        WEIGHED);
            }
        }
        requireSum(weights, object);
        return weights;
    }

    private static void requireSum(List<Double> weights, FormObject object) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            throw object.mistake("All weights are 0, so there is nothing to choose.", WEIGHED);
        }
        if (Double.isInfinite(sum)) {
            throw object.mistake("The weights are too large.", WEIGHED);
        }
    }

    /** The text, number, true or false that stands in a place. */
    static Literal literal(Node item, String name, FormObject object) {
        return switch (item.kind()) {
            case TEXT -> Literal.text(item.text());
            case NUMBER -> new Literal(Literal.LiteralKind.NUMBER, item.text());
            case BOOLEAN -> new Literal(Literal.LiteralKind.BOOLEAN, item.text());
            case OBJECT, LIST, NULL -> throw object.other(item, name, "a text, a number, true or false is needed");
        };
    }

    @Override
    void write(ChoiceSpec spec, FormText text) {
        if (spec.listing() == Listing.NAMES) {
            JsonWriter weighed = text.open(CHOICES);
            FormText members = new FormText(weighed);
            for (int at = 0; at < spec.values().size(); at++) {
                members.put(spec.values().get(at).text(), spec.weights().get(at).doubleValue());
            }
            weighed.endObject();
            return;
        }
        text.putJson(CHOICES, spec.values().stream().map(ChoiceForm::json).toList());
        if (!spec.weights().isEmpty()) {
            text.putNumbers(WEIGHTS, spec.weights());
        }
        spec.zipf().ifPresent(exponent -> text.put(ZIPF, exponent));
        if (spec.unique()) {
            text.put(UNIQUE, true);
        }
    }

    static String json(Literal value) {
        return value.kind() == Literal.LiteralKind.TEXT ? FormText.quoted(value.text()) : value.text();
    }
}
