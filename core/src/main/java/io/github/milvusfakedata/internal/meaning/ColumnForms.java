package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.WktForm;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.FigureSpec;
import io.github.milvusfakedata.internal.spec.FloatKeySpec;
import io.github.milvusfakedata.internal.spec.IntegerKeySpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.RowNumberSpec;
import io.github.milvusfakedata.internal.spec.SparseVectorSpec;
import io.github.milvusfakedata.internal.spec.StructSpec;
import io.github.milvusfakedata.internal.spec.TextKeySpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.internal.tree.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The forms of keys, vectors, figures, and of values that are made of others. */
final class ColumnForms {
    private ColumnForms() {}

    static ValueSpec figures(FormObject object) {
        FormObject weights = object.object("figures");
        Map<WktForm, Integer> forms = new EnumMap<>(WktForm.class);
        for (String name : weights.names()) {
            forms.put(weights.constant(name, name, WktForm.class), (int) weights.whole(name));
        }
        return new FigureSpec(forms);
    }

    static void write(FigureSpec spec, FormText text) {
        JsonWriter weights = text.open("figures");
        for (WktForm form : WktForm.values()) {
            if (spec.weights().getOrDefault(form, 0) > 0) {
                weights.name(FormObject.idOf(form)).value(spec.weights().get(form));
            }
        }
        weights.endObject();
    }

    static ValueSpec sequence(FormObject object) {
        if (!object.text("sequence").equals("rows")) {
            throw object.mistake("Only the numbers of rows can stand here.", "Write \"sequence\": \"rows\".");
        }
        return new RowNumberSpec();
    }

    static ValueSpec uniqueIntegers(FormObject object) {
        List<Node> bounds = bounds(object, "unique_integers");
        return new IntegerKeySpec(
                object.whole(bounds.get(0), "unique_integers"), object.whole(bounds.get(1), "unique_integers"));
    }

    static void write(IntegerKeySpec spec, FormText text) {
        text.putJson("unique_integers", List.of(Long.toString(spec.min()), Long.toString(spec.max())));
    }

    static ValueSpec uniqueFloats(FormObject object) {
        bounds(object, "unique_floats");
        List<Double> bounds = object.numbers("unique_floats");
        return new FloatKeySpec(bounds.get(0), bounds.get(1));
    }

    static void write(FloatKeySpec spec, FormText text) {
        text.putNumbers("unique_floats", List.of(spec.min(), spec.max()));
    }

    private static List<Node> bounds(FormObject object, String name) {
        List<Node> bounds = object.items(name);
        if (bounds.size() != 2) {
            throw object.mistake(
                    "The smallest number and the largest are needed.", "Write \"" + name + "\": [0, 1000].");
        }
        return bounds;
    }

    static ValueSpec uniqueTexts(FormObject object) {
        return new TextKeySpec(object.text("unique_texts"), (int) object.whole("digits"));
    }

    static void write(TextKeySpec spec, FormText text) {
        text.put("unique_texts", spec.prefix()).put("digits", spec.digits());
    }

    static ValueSpec repeated(FormObject object) {
        return new RepeatedSpec(
                ValueForm.read(object.object("repeated")),
                object.number("distinct").doubleValue(),
                (int) object.whole("first", 1));
    }

    static void write(RepeatedSpec spec, FormText text) {
        text.put("repeated", spec.values()).put("distinct", spec.distinct()).put("first", spec.first());
    }

    static ValueSpec list(FormObject object) {
        return new ListSpec(
                ValueForm.read(object.object("list")),
                (int) object.whole("from", 0),
                (int) object.whole("to"),
                object.constant("lengths", ListSpec.Lengths.class).orElse(ListSpec.Lengths.EVEN));
    }

    static void write(ListSpec spec, FormText text) {
        text.put("list", spec.elements()).put("from", spec.fewest()).put("to", spec.most());
        text.putUnless(ListSpec.Lengths.EVEN, "lengths", spec.lengths());
    }

    static ValueSpec struct(FormObject object) {
        FormObject members = object.object("struct");
        List<StructSpec.Member> read = new ArrayList<>();
        for (String name : members.names()) {
            read.add(new StructSpec.Member(name, ValueForm.read(members.object(name))));
        }
        return new StructSpec(read);
    }

    static void write(StructSpec spec, FormText text) {
        JsonWriter members = text.open("struct");
        for (StructSpec.Member member : spec.members()) {
            members.name(member.name());
            ValueForm.write(member.values(), members);
        }
        members.endObject();
    }

    static ValueSpec vector(FormObject object) {
        return new VectorSpec((int) object.whole("vector"));
    }

    static ValueSpec sparseVector(FormObject object) {
        return new SparseVectorSpec(object.whole("sparse_vector"));
    }
}
