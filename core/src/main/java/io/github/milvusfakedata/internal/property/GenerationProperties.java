package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.DecimalText;
import io.github.milvusfakedata.internal.tree.JsonText;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.NumberShares;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of what {@code generate} says of a field's values. */
public final class GenerationProperties {
    private static final String EXAMPLE = "{\"choices\": {\"new\": 3, \"used\": 1}}";

    /** Beside it, lengths are those of a list that is described as a whole. */
    private static final String ELEMENTS = "of";

    private static final String PERCENTILES = "{\"p0\": 1, \"p50\": 40, \"p100\": 900}";

    private static final Property<Generation, NumberShares> DISTRIBUTION = Property.<Generation, NumberShares>of(
                    "distribution",
                    "how numbers are distributed: an object of percentiles p0 to p100",
                    new SharesForm("The names must be percentiles, such as p50"),
                    Generation::distribution)
            .mistaken("quantiles", "percentiles");

    private static final Property<Generation, Integer> ROUND = Property.<Generation, Integer>of(
                    "round",
                    "the decimal places of Float and Double in a distribution, 0 to 12",
                    Forms.count("2"),
                    generation -> Form.boxed(generation.round()))
            .mistaken("decimals");

    private static final Property<Generation, NumberShares> LENGTHS = Property.<Generation, NumberShares>of(
                    "lengths",
                    "how lengths (bytes of a text, elements of an Array) are distributed: an object of percentiles, or from"
                            + " length to weight",
                    new SharesForm("The names must all be percentiles, such as p50, or all be lengths"),
                    Generation::lengths)
            .mistaken("length");

    private static final Property<Generation, String> NULL_WHEN = Property.of(
            "null_when",
            "on what condition a row of a nullable field is null: an expression over the other fields",
            Forms.text("status == 'open'"),
            Generation::nullWhen);

    private static final List<Property<Generation, ?>> ALL = List.of(DISTRIBUTION, ROUND, LENGTHS, NULL_WHEN);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.names("generate", ALL);

    private GenerationProperties() {}

    /** The whole as a property of a field. */
    static final class GenerationForm extends Form<Generation> {
        @Override
        Optional<Generation> read(ObjectProperties field, String name) {
            Optional<Node> object = compound(field).object(name, EXAMPLE);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            if (object.get().members().stream()
                    .allMatch(member -> member.value().is(NodeKind.NULL))) {
                field.document()
                        .log()
                        .error(
                                ProblemCode.VALUE_KIND,
                                object.get().place(),
                                field.pathOf(name),
                                object.get().members().isEmpty()
                                        ? "Nothing here says how values are made."
                                        : "Nothing here says how values are made: null counts as not written.",
                                "Write " + field.document().dialect().form(name, EXAMPLE) + ", for example.");
                return Optional.empty();
            }
            return Optional.of(
                    isMeasured(object.get())
                            ? measured(object.get(), field, name)
                            : otherwise(object.get(), field, name));
        }

        /** Whether only percentiles, weights and what belongs to them stand there. */
        private static boolean isMeasured(Node object) {
            boolean named = object.member(DISTRIBUTION.name())
                    .filter(value -> value.is(NodeKind.TEXT))
                    .isPresent();
            boolean made =
                    object.member(LENGTHS.name()).filter(GenerationForm::isWay).isPresent();
            return !named
                    && !made
                    && object.members().stream()
                            .allMatch(member -> NAMES.exactly(member.name()).isPresent());
        }

        /** Whether lengths are made in a way of their own: percentiles and weights are numbers, and nothing else. */
        private static boolean isWay(Node lengths) {
            return lengths.members().stream()
                    .map(Node.Member::value)
                    .anyMatch(value -> value.is(NodeKind.LIST)
                            || value.is(NodeKind.OBJECT)
                            || value.is(NodeKind.TEXT)
                                    && DecimalText.parse(value.text()).isEmpty());
        }

        private static Generation measured(Node object, ObjectProperties field, String name) {
            ObjectProperties own = new ObjectProperties(object, field.pathOf(name), NAMES, field.document());
            Optional<Integer> round = ROUND.read(own);
            return new Generation(
                    DISTRIBUTION.read(own),
                    round.isPresent() ? OptionalInt.of(round.get()) : OptionalInt.empty(),
                    LENGTHS.read(own),
                    Optional.empty(),
                    NULL_WHEN.read(own));
        }

        /** Another way to make values, which stays as it is written until the field's type is known; lengths may go with it. */
        private static Generation otherwise(Node object, ObjectProperties field, String name) {
            List<Node.Member> values = new ArrayList<>();
            List<Node.Member> others = new ArrayList<>();
            for (Node.Member member : object.members()) {
                String shown = Shown.plain(member.name());
                field.document().rememberAll(field.pathOf(name) + '.' + shown, member.place(), member.value());
                boolean isLengths = member.name().equals(LENGTHS.name())
                        && member.value().is(NodeKind.OBJECT)
                        && object.member(ELEMENTS).isEmpty()
                        && !isWay(member.value());
                boolean isOther = isLengths || member.name().equals(NULL_WHEN.name());
                (isOther ? others : values).add(member);
            }
            ObjectProperties own = new ObjectProperties(
                    Node.object(object.place(), others), field.pathOf(name), NAMES, field.document());
            return new Generation(
                    Optional.empty(),
                    OptionalInt.empty(),
                    LENGTHS.read(own),
                    Optional.of(JsonText.plain(Node.object(object.place(), values))),
                    NULL_WHEN.read(own));
        }

        @Override
        void write(Generation generation, JsonWriter json) {
            json.beginInlineObject();
            generation.values().ifPresent(values -> json.members(values));
            for (Property<Generation, ?> property : ALL) {
                property.write(generation, json);
            }
            json.endObject();
        }
    }

    /** Percentiles or weights: the names of the members tell. Which of them a property may have is for the checks. */
    private static final class SharesForm extends Form<NumberShares> {
        private final String needed;

        SharesForm(String needed) {
            this.needed = needed;
        }

        @Override
        Optional<NumberShares> read(ObjectProperties given, String name) {
            Map<String, BigDecimal> members = compound(given).numbers(name, PERCENTILES);
            if (members.isEmpty()) {
                return Optional.empty();
            }
            // The number among percentiles is the one to tell, as p0 before it is right.
            boolean percentiles = members.keySet().stream().anyMatch(key -> key.startsWith("p"));
            List<BigDecimal> keys = new ArrayList<>();
            for (String key : members.keySet()) {
                boolean named = key.startsWith("p") == percentiles;
                Optional<BigDecimal> number = DecimalText.parse(percentiles && named ? key.substring(1) : key);
                if (!named || number.isEmpty()) {
                    given.warn(
                            name,
                            Problem.error(
                                    ProblemCode.VALUE_KIND.id(),
                                    given.pathOf(name),
                                    needed + ", got " + Shown.quoted(key) + ".",
                                    "Write for example " + PERCENTILES + "."));
                    return Optional.empty();
                }
                keys.add(number.get());
            }
            List<BigDecimal> values = List.copyOf(members.values());
            return Optional.of(
                    percentiles ? NumberShares.percentiles(keys, values) : NumberShares.weights(keys, values));
        }

        @Override
        void write(NumberShares shares, JsonWriter json) {
            String prefix = shares.kind() == NumberShares.ShareKind.PERCENTILES ? "p" : "";
            json.beginInlineObject();
            for (int i = 0; i < shares.keys().size(); i++) {
                json.name(prefix + shares.keys().get(i)).value(shares.values().get(i));
            }
            json.endObject();
        }
    }
}
