package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.LawSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a schema says in {@code groups} how rows come together. */
public final class SaidGroups {
    /** The property of a collection. */
    static final String PROPERTY = "groups";

    private static final String SIZE = "size";
    private static final String ORDER = "order";
    private static final String COUNT = "count";
    private static final String ZIPF = "zipf";
    private static final String DISTINCT = "distinct";
    private static final String FIRST = "first";
    private static final String MOST = "most";
    private static final String IN = "in";

    /** What hints show. */
    public static final String EXAMPLE = "{\"size\": {\"p0\": 1, \"p50\": 12, \"p100\": 200}}";

    private static final double USUAL_EXPONENT = 1;

    private SaidGroups() {}

    /** What the properties of a group mean, as people are told of them. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(SIZE, "how many rows a group has: a number, percentiles, or a distribution; 2^20 at most");
        meanings.put(
                ORDER, "with size: contiguous, rows of a group follow each other (default), or spread among others");
        meanings.put(COUNT, "how many groups there are");
        meanings.put(ZIPF, "with count: the exponent of their sizes (default: 1)");
        meanings.put(DISTINCT, "new groups come up with the rows: so many for each row");
        meanings.put(FIRST, "with distinct: how many groups there are in the first row (default: 1)");
        meanings.put(IN, "the larger group that this one is a part of");
        return meanings;
    }

    /**
     * What a schema says of groups of one name.
     *
     * @param law how their rows come together
     * @param in the name of the larger groups that they make up
     */
    public record SaidGroup(GroupLaw law, Optional<String> in) {}

    /**
     * Reads all groups of a schema.
     *
     * @param groups each group's text by its name
     * @param problems what is wrong with them, to which more is added; their paths are such as {@code groups.document.size}
     * @return those without mistakes, smaller groups before those that they make up
     */
    public static List<Groups.GroupRule> all(Map<String, String> groups, List<Problem> problems) {
        Map<String, SaidGroup> read = new LinkedHashMap<>();
        for (Map.Entry<String, String> group : groups.entrySet()) {
            try {
                read.put(group.getKey(), read(group.getValue(), pathOf(group.getKey())));
            } catch (FakeDataException mistakes) {
                problems.addAll(mistakes.problems());
            }
        }
        return new GroupOrders(groups.keySet(), read, problems).rules();
    }

    /** Where a group stands in its schema. */
    static String pathOf(String name) {
        return PROPERTY + '.' + Shown.plain(name);
    }

    /**
     * Reads how the rows of a group come together.
     *
     * @param json an object, or a number: the size of all groups
     * @param path where it stands in its schema, such as {@code groups.document}
     * @throws FakeDataException with all mistakes, each with its path and without a place in a text
     */
    public static SaidGroup read(String json, String path) {
        String whole = json.trim().startsWith("{") ? json : "{\"size\": " + json + '}';
        try {
            FormObject object = FormObject.of("", whole, EXAMPLE);
            try {
                return read(object);
            } catch (IllegalArgumentException illegal) {
                throw object.mistake("Such groups can't be: " + illegal.getMessage() + ".");
            }
        } catch (FakeDataException mistakes) {
            throw SaidValues.below(path, mistakes);
        }
    }

    private static SaidGroup read(FormObject object) {
        Optional<String> in = object.has(IN) ? Optional.of(object.text(IN)) : Optional.empty();
        if (object.has(SIZE)) {
            object.requireOnly(List.of(SIZE, ORDER, MOST, IN));
            GroupLaw.GroupOrder order =
                    object.constant(ORDER, GroupLaw.GroupOrder.class).orElse(GroupLaw.GroupOrder.CONTIGUOUS);
            return new SaidGroup(new GroupLaw.Sized(sizes(object), order, limit(object)), in);
        }
        if (object.has(COUNT)) {
            object.requireOnly(List.of(COUNT, ZIPF, IN));
            return new SaidGroup(new GroupLaw.Counted(object.whole(COUNT), object.number(ZIPF, USUAL_EXPONENT)), in);
        }
        if (object.has(DISTINCT)) {
            object.requireOnly(List.of(DISTINCT, FIRST, MOST, IN));
            return new SaidGroup(
                    new GroupLaw.Growing(
                            object.number(DISTINCT).doubleValue(),
                            object.count(FIRST, 1, Integer.MAX_VALUE, 1),
                            limit(object)),
                    in);
        }
        object.requireOnly(List.of(SIZE, ORDER, COUNT, ZIPF, DISTINCT, FIRST, MOST, IN));
        throw object.mistake("A group needs size, how many rows it has, or count, how many groups there are.");
    }

    private static long limit(FormObject object) {
        return object.has(MOST) ? object.whole(MOST) : GroupLaw.ENDLESS;
    }

    private static Distribution sizes(FormObject object) {
        Node size = object.node(SIZE);
        if (size.is(NodeKind.NUMBER)) {
            double rows = object.whole(SIZE);
            return new Distribution.OneOf(List.of(rows));
        }
        FormObject said = object.object(SIZE);
        if (!said.names().isEmpty() && said.names().stream().allMatch(SaidGroups::isPercentile)) {
            List<Double> percents = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (String name : said.names()) {
                percents.add(new BigDecimal(name.substring(1)).doubleValue());
                values.add(said.number(name).doubleValue());
            }
            return new Distribution.AtPercents(percents, values);
        }
        ValueSpec values = ValueForms.read(said);
        if (values instanceof DistributionSpec numbers && isPlain(numbers.scale())) {
            return numbers.distribution();
        }
        if (values instanceof LawSpec numbers && !numbers.unique()) {
            return numbers.whole(1, GroupLaw.Sized.MOST_ROWS);
        }
        throw said.mistake("The sizes of groups are a number or a distribution of numbers.");
    }

    private static boolean isPlain(NumberScale scale) {
        return scale.unit() == 1 && scale.offset() == 0;
    }

    private static boolean isPercentile(String name) {
        return name.matches("p[0-9]{1,3}(\\.[0-9])?");
    }

    /** How a schema would say these groups: the text of each by its name. */
    public static Map<String, String> write(List<Groups.GroupRule> rules) {
        Map<String, String> in = new LinkedHashMap<>();
        rules.forEach(rule -> rule.of().ifPresent(part -> in.put(part, rule.name())));
        Map<String, String> texts = new LinkedHashMap<>();
        rules.forEach(rule -> texts.put(rule.name(), write(rule.law(), Optional.ofNullable(in.get(rule.name())))));
        return texts;
    }

    private static String write(GroupLaw law, Optional<String> in) {
        JsonWriter json = new JsonWriter();
        json.beginInlineObject();
        FormText text = new FormText(json);
        if (law instanceof GroupLaw.Sized sized) {
            writeSizes(sized.sizes(), text, json);
            text.putUnless(GroupLaw.GroupOrder.CONTIGUOUS, ORDER, sized.order());
            putLimit(sized.limit(), text);
        } else if (law instanceof GroupLaw.Counted counted) {
            text.put(COUNT, counted.count()).put(ZIPF, counted.exponent());
        } else if (law instanceof GroupLaw.Growing growing) {
            text.put(DISTINCT, growing.distinct()).put(FIRST, growing.first());
            putLimit(growing.limit(), text);
        }
        in.ifPresent(outer -> text.put(IN, outer));
        json.endObject();
        return json.toString();
    }

    private static void putLimit(long limit, FormText text) {
        if (limit != GroupLaw.ENDLESS) {
            text.put(MOST, limit);
        }
    }

    private static void writeSizes(Distribution sizes, FormText text, JsonWriter json) {
        if (sizes instanceof Distribution.OneOf one && one.values().size() == 1) {
            text.put(SIZE, one.values().get(0));
        } else if (sizes instanceof Distribution.AtPercents lines) {
            text.open(SIZE);
            for (int at = 0; at < lines.percents().size(); at++) {
                text.put(percentile(lines.percents().get(at)), lines.values().get(at));
            }
            json.endObject();
        } else if (sizes instanceof Distribution.Whole whole) {
            text.put(SIZE, LawSpec.of(whole, 1, GroupLaw.Sized.MOST_ROWS));
        } else {
            text.put(SIZE, new DistributionSpec(sizes, new NumberScale(1, 0, 0, OutsideBounds.SPREAD)));
        }
    }

    private static String percentile(double percent) {
        return 'p' + BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
    }
}
