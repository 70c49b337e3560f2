package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.key.TextKeys;
import io.github.milvusfakedata.internal.gen.text.WktForm;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.FigureSpec;
import io.github.milvusfakedata.internal.spec.FloatKeySpec;
import io.github.milvusfakedata.internal.spec.IntegerKeySpec;
import io.github.milvusfakedata.internal.spec.LawSpec;
import io.github.milvusfakedata.internal.spec.LengthsSpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.NumberScale;
import io.github.milvusfakedata.internal.spec.OutsideBounds;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.SparseVectorSpec;
import io.github.milvusfakedata.internal.spec.StructSpec;
import io.github.milvusfakedata.internal.spec.TextKeySpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The forms of keys, vectors, figures, and of values that are made of others. */
final class ColumnForms {
    private static final String LENGTHS_EXAMPLE =
            "{\"lengths\": {\"weighted\": [1, 2], \"weights\": [3, 1]}, \"of\": {\"list\": {\"words\": \"colors\"}, \"from\":"
                    + " 1, \"to\": 5}}";

    private static final ValueForm<FigureSpec> FIGURES =
            new ValueForm<>(FigureSpec.class, "{\"figures\": {\"point\": 9, \"polygon\": 1}}", "figures") {
                @Override
                FigureSpec read(FormObject object) {
                    FormObject weights = object.object("figures");
                    Map<WktForm, Integer> forms = new EnumMap<>(WktForm.class);
                    for (String name : weights.names()) {
                        forms.put(
                                weights.constant(name, name, WktForm.class),
                                weights.count(name, 0, FigureSpec.LARGEST_TOTAL));
                    }
                    return new FigureSpec(forms);
                }

                @Override
                void write(FigureSpec spec, FormText text) {
                    JsonWriter weights = text.open("figures");
                    for (WktForm form : WktForm.values()) {
                        if (spec.weights().getOrDefault(form, 0) > 0) {
                            weights.name(FormObject.idOf(form))
                                    .value(spec.weights().get(form));
                        }
                    }
                    weights.endObject();
                }
            };

    private static final ValueForm<IntegerKeySpec> UNIQUE_INTEGERS =
            new ValueForm<>(IntegerKeySpec.class, "{\"unique_integers\": [0, 1000]}", "unique_integers") {
                @Override
                IntegerKeySpec read(FormObject object) {
                    List<Long> bounds = object.wholeBounds("unique_integers");
                    return new IntegerKeySpec(bounds.get(0), bounds.get(1));
                }

                @Override
                void write(IntegerKeySpec spec, FormText text) {
                    text.putJson("unique_integers", List.of(Long.toString(spec.min()), Long.toString(spec.max())));
                }
            };

    private static final ValueForm<FloatKeySpec> UNIQUE_FLOATS =
            new ValueForm<>(FloatKeySpec.class, "{\"unique_floats\": [0, 1000]}", "unique_floats") {
                @Override
                FloatKeySpec read(FormObject object) {
                    List<BigDecimal> bounds = object.bounds("unique_floats");
                    return new FloatKeySpec(
                            bounds.get(0).doubleValue(), bounds.get(1).doubleValue());
                }

                @Override
                void write(FloatKeySpec spec, FormText text) {
                    text.putNumbers("unique_floats", List.of(spec.min(), spec.max()));
                }
            };

    private static final ValueForm<TextKeySpec> UNIQUE_TEXTS =
            new ValueForm<>(
                    TextKeySpec.class, "{\"unique_texts\": \"doc-\", \"digits\": 12}", "unique_texts", "digits") {
                @Override
                TextKeySpec read(FormObject object) {
                    return new TextKeySpec(
                            object.text("unique_texts"), object.count("digits", 1, TextKeys.MOST_DIGITS));
                }

                @Override
                void write(TextKeySpec spec, FormText text) {
                    text.put("unique_texts", spec.prefix()).put("digits", spec.digits());
                }
            };

    private static final ValueForm<RepeatedSpec> REPEATED =
            new ValueForm<>(
                    RepeatedSpec.class,
                    "{\"repeated\": {\"words\": \"companies\"}, \"distinct\": 0.02, \"first\": 20}",
                    "repeated",
                    "distinct",
                    "first") {
                @Override
                RepeatedSpec read(FormObject object) {
                    return new RepeatedSpec(
                            ValueForms.read(object.object("repeated")),
                            object.number("distinct").doubleValue(),
                            object.count("first", 1, Integer.MAX_VALUE, 1));
                }

                @Override
                void write(RepeatedSpec spec, FormText text) {
                    text.put("repeated", spec.values())
                            .put("distinct", spec.distinct())
                            .put("first", spec.first());
                }
            };

    private static final ValueForm<ListSpec> LIST =
            new ValueForm<>(
                    ListSpec.class,
                    "{\"list\": {\"words\": \"colors\"}, \"from\": 1, \"to\": 5}",
                    "list",
                    "from",
                    "to",
                    "lengths") {
                @Override
                ListSpec read(FormObject object) {
                    if (object.has("lengths") && object.node("lengths").is(NodeKind.OBJECT)) {
                        throw object.mistakeIn(
                                "lengths",
                                "Beside \"list\", lengths is even or short, got an object.",
                                "Write numbers of their own around the list: " + LENGTHS_EXAMPLE + ".");
                    }
                    return new ListSpec(
                            ValueForms.read(object.object("list")),
                            object.count("from", 0, Integer.MAX_VALUE, 0),
                            object.count("to", 1, Integer.MAX_VALUE),
                            object.constant("lengths", ListSpec.Lengths.class).orElse(ListSpec.Lengths.EVEN));
                }

                @Override
                void write(ListSpec spec, FormText text) {
                    text.put("list", spec.elements())
                            .put("from", spec.fewest())
                            .put("to", spec.most())
                            .putUnless(ListSpec.Lengths.EVEN, "lengths", spec.lengths());
                }
            };

    private static final ValueForm<LengthsSpec> LENGTHS =
            new ValueForm<>(
                    LengthsSpec.class,
                    "{\"lengths\": {\"weighted\": [1, 2], \"weights\": [3, 1]}, \"of\": {\"words\": \"colors\"}}",
                    "lengths",
                    "of") {
                @Override
                LengthsSpec read(FormObject object) {
                    ValueSpec lengths = ValueForms.read(object.object("lengths"));
                    if (lengths instanceof DistributionSpec numbers) {
                        return new LengthsSpec(ValueForms.read(object.object("of")), numbers);
                    }
                    if (lengths instanceof LawSpec law && !law.unique()) {
                        Distribution whole = law.whole(0, Integer.MAX_VALUE);
                        return new LengthsSpec(
                                ValueForms.read(object.object("of")),
                                new DistributionSpec(whole, new NumberScale(1, 0, 0, OutsideBounds.SPREAD)));
                    }
                    throw object.mistakeIn(
                            "lengths",
                            "Lengths can't be made in this way.",
                            "Write weighted, one_of, at_percents, quantiles or distribution, without unique: "
                                    + LENGTHS_EXAMPLE + ", for example.");
                }

                @Override
                void write(LengthsSpec spec, FormText text) {
                    ValueSpec lengths = spec.lengths().distribution() instanceof Distribution.Whole whole
                            ? LawSpec.of(whole, 0, Integer.MAX_VALUE)
                            : spec.lengths();
                    text.put("lengths", lengths).put("of", spec.values());
                }
            };

    private static final ValueForm<StructSpec> STRUCT =
            new ValueForm<>(StructSpec.class, "{\"struct\": {\"page\": {\"uniform\": [1, 99]}}}", "struct") {
                @Override
                StructSpec read(FormObject object) {
                    FormObject members = object.object("struct");
                    List<StructSpec.MemberSpec> read = new ArrayList<>();
                    for (String name : members.names()) {
                        read.add(new StructSpec.MemberSpec(name, ValueForms.read(members.object(name))));
                    }
                    return new StructSpec(read);
                }

                @Override
                void write(StructSpec spec, FormText text) {
                    JsonWriter members = text.open("struct");
                    for (StructSpec.MemberSpec member : spec.members()) {
                        members.name(member.name());
                        ValueForms.write(member.values(), members);
                    }
                    members.endObject();
                }
            };

    private static final ValueForm<VectorSpec> VECTOR =
            new ValueForm<>(VectorSpec.class, "{\"vector\": 768}", "vector") {
                @Override
                VectorSpec read(FormObject object) {
                    return new VectorSpec(object.count("vector", 1, Integer.MAX_VALUE));
                }

                @Override
                void write(VectorSpec spec, FormText text) {
                    text.put("vector", spec.dim());
                }
            };

    private static final ValueForm<SparseVectorSpec> SPARSE_VECTOR =
            new ValueForm<>(SparseVectorSpec.class, "{\"sparse_vector\": 30522}", "sparse_vector") {
                @Override
                SparseVectorSpec read(FormObject object) {
                    return new SparseVectorSpec(object.whole("sparse_vector"));
                }

                @Override
                void write(SparseVectorSpec spec, FormText text) {
                    text.put("sparse_vector", spec.vocabulary());
                }
            };

    static final List<ValueForm<?>> ALL = List.of(
            FIGURES,
            UNIQUE_INTEGERS,
            UNIQUE_FLOATS,
            UNIQUE_TEXTS,
            REPEATED,
            LIST,
            LENGTHS,
            STRUCT,
            VECTOR,
            SPARSE_VECTOR);

    private ColumnForms() {}
}
