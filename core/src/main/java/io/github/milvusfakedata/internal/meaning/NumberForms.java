package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.FlagSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.QuantitySpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of numbers, booleans and moments, and of values from a list. */
final class NumberForms {
    private static final String LOGLOGISTIC = "loglogistic";
    private static final String ANY = "any";
    private static final String BETWEEN = "between";

    private NumberForms() {}

    static ValueSpec choices(FormObject object) {
        List<Literal> values = new ArrayList<>();
        for (Node item : object.items("choices")) {
            values.add(literal(item, object));
        }
        return new ChoiceSpec(values);
    }

    private static Literal literal(Node item, FormObject object) {
        return switch (item.kind()) {
            case TEXT -> Literal.text(item.text());
            case NUMBER -> new Literal(Literal.Kind.NUMBER, item.text());
            case BOOLEAN -> new Literal(Literal.Kind.BOOLEAN, item.text());
            case OBJECT, LIST, NULL ->
                throw object.mistake("Texts, numbers, true and false can be chosen from.", "Write [\"a\", \"b\"].");
        };
    }

    static void write(ChoiceSpec spec, FormText text) {
        text.putJson(
                "choices",
                spec.values().stream()
                        .map(value -> value.kind() == Literal.Kind.TEXT ? FormText.quoted(value.text()) : value.text())
                        .toList());
    }

    static ValueSpec quantity(FormObject object) {
        Quantity quantity = object.constant("quantity", Quantity.class).orElseThrow();
        return new QuantitySpec(quantity, scale(object, OutsideBounds.CLAMP));
    }

    static void write(QuantitySpec spec, FormText text) {
        text.put("quantity", FormObject.idOf(spec.quantity()));
        write(spec.scale(), OutsideBounds.CLAMP, text);
    }

    static ValueSpec uniform(FormObject object) {
        List<Node> bounds = object.items("uniform");
        if (bounds.size() != 2 || !bounds.stream().allMatch(bound -> bound.is(Kind.NUMBER))) {
            throw object.mistake("The smallest number and the largest are needed.", "Write \"uniform\": [0, 100].");
        }
        return new UniformSpec(
                new BigDecimal(bounds.get(0).text()),
                new BigDecimal(bounds.get(1).text()));
    }

    static void write(UniformSpec spec, FormText text) {
        text.putJson("uniform", List.of(spec.min().toString(), spec.max().toString()));
    }

    static ValueSpec distribution(FormObject object) {
        if (!object.text("distribution").equals(LOGLOGISTIC)) {
            throw object.mistake("The distribution is not known.", "Write \"distribution\": \"loglogistic\".");
        }
        Distribution distribution = Distribution.heavyTail(
                object.number("median").doubleValue(),
                object.number("spread").doubleValue(),
                object.number("min").doubleValue(),
                object.number("max").doubleValue());
        return new DistributionSpec(distribution, scale(object, OutsideBounds.SPREAD));
    }

    static ValueSpec quantiles(FormObject object) {
        Distribution distribution = new Distribution.Through(object.numbers("quantiles"));
        if (!object.has(BETWEEN)) {
            return new DistributionSpec(distribution, scale(object, OutsideBounds.SPREAD));
        }
        List<Double> ends = object.numbers(BETWEEN);
        if (ends.size() != 2 || object.has("divide_by") || object.has("add") || object.has("outside")) {
            throw object.mistake(
                    "Two numbers between which 0 to 1 is stretched are needed, and nothing else that scales.",
                    "Write \"between\": [0, 100].");
        }
        double unit = 1 / (ends.get(1) - ends.get(0));
        int decimals = (int) object.whole("round", 0);
        return new DistributionSpec(distribution, new NumberScale(unit, ends.get(0), decimals, OutsideBounds.STRETCH));
    }

    static ValueSpec oneOf(FormObject object) {
        return new DistributionSpec(
                new Distribution.OneOf(object.numbers("one_of")), scale(object, OutsideBounds.SPREAD));
    }

    static void write(DistributionSpec spec, FormText text) {
        Distribution distribution = spec.distribution();
        if (distribution instanceof Distribution.HeavyTail tail) {
            text.put("distribution", LOGLOGISTIC)
                    .put("median", tail.median())
                    .put("spread", tail.spread())
                    .put("min", tail.min())
                    .put("max", tail.max());
        } else if (distribution instanceof Distribution.Through lines) {
            text.putNumbers("quantiles", lines.knots());
        } else if (distribution instanceof Distribution.OneOf values) {
            text.putNumbers("one_of", values.values());
        }
        if (spec.scale().outside() == OutsideBounds.STRETCH) {
            double from = spec.scale().offset();
            text.putNumbers(BETWEEN, List.of(from, from + 1 / spec.scale().unit()));
            putDecimals(spec.scale(), text);
        } else {
            write(spec.scale(), OutsideBounds.SPREAD, text);
        }
    }

    private static NumberScale scale(FormObject object, OutsideBounds usual) {
        return new NumberScale(
                object.number("divide_by", 1),
                object.number("add", 0),
                (int) object.whole("round", 0),
                object.constant("outside", OutsideBounds.class).orElse(usual));
    }

    private static void write(NumberScale scale, OutsideBounds usual, FormText text) {
        if (scale.unit() != 1) {
            text.put("divide_by", scale.unit());
        }
        if (scale.offset() != 0) {
            text.put("add", scale.offset());
        }
        putDecimals(scale, text);
        text.putUnless(usual, "outside", scale.outside());
    }

    private static void putDecimals(NumberScale scale, FormText text) {
        if (scale.decimals() > 0) {
            text.put("round", scale.decimals());
        }
    }

    static ValueSpec timestamp(FormObject object) {
        return object.text("timestamp").equals(ANY)
                ? new TimestampSpec(Optional.empty())
                : new TimestampSpec(object.constant("timestamp", Quantity.class));
    }

    static void write(TimestampSpec spec, FormText text) {
        text.put("timestamp", spec.quantity().map(FormObject::idOf).orElse(ANY));
    }

    static ValueSpec percentTrue(FormObject object) {
        return new FlagSpec((int) object.whole("percent_true"), object.constant("shared", SharedFlag.class));
    }

    static void write(FlagSpec spec, FormText text) {
        text.put("percent_true", spec.percent()).put("shared", spec.shared());
    }
}
