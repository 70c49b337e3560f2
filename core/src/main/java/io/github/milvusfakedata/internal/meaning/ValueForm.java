package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.AuthorSpec;
import io.github.milvusfakedata.internal.spec.ChoiceSpec;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.FigureSpec;
import io.github.milvusfakedata.internal.spec.FlagSpec;
import io.github.milvusfakedata.internal.spec.FloatKeySpec;
import io.github.milvusfakedata.internal.spec.IntegerKeySpec;
import io.github.milvusfakedata.internal.spec.LabelSpec;
import io.github.milvusfakedata.internal.spec.LengthenedSpec;
import io.github.milvusfakedata.internal.spec.ListSpec;
import io.github.milvusfakedata.internal.spec.ObjectSpec;
import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.QuantitySpec;
import io.github.milvusfakedata.internal.spec.RepeatedSpec;
import io.github.milvusfakedata.internal.spec.RowNumberSpec;
import io.github.milvusfakedata.internal.spec.SparseVectorSpec;
import io.github.milvusfakedata.internal.spec.StructSpec;
import io.github.milvusfakedata.internal.spec.TemplateSpec;
import io.github.milvusfakedata.internal.spec.TextKeySpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.internal.spec.WordSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of textual forms: how a schema says how values are made. Each form is an object that its first property names,
 * such as {@code {"words": "place.city"}}; what a form doesn't know is refused. A new way to make values has a line here, and
 * how it is read and written beside it.
 */
enum ValueForm {
    WORDS("words", WordSpec.class, "whole", "files"),
    LABELS("labels", LabelSpec.class, "in_lists", "leading"),
    PERSONS("persons", AuthorSpec.class),
    TEMPLATE("template", TemplateSpec.class, "shorter", "chosen_by", "files"),
    TEXT("text", ProseSpec.class, "words"),
    LENGTHENED("lengthened", LengthenedSpec.class, "bytes"),
    CHOICES("choices", ChoiceSpec.class),
    QUANTITY("quantity", QuantitySpec.class, "divide_by", "add", "round", "outside"),
    UNIFORM("uniform", UniformSpec.class),
    DISTRIBUTION(
            "distribution",
            Distribution.HeavyTail.class,
            "median",
            "spread",
            "min",
            "max",
            "divide_by",
            "add",
            "round",
            "outside"),
    QUANTILES("quantiles", Distribution.Through.class, "between", "divide_by", "add", "round", "outside"),
    ONE_OF("one_of", Distribution.OneOf.class, "divide_by", "add", "round", "outside"),
    TIMESTAMP("timestamp", TimestampSpec.class),
    PERCENT_TRUE("percent_true", FlagSpec.class, "shared"),
    JSON_TEMPLATE("json_template", ObjectSpec.class, "files"),
    FIGURES("figures", FigureSpec.class),
    SEQUENCE("sequence", RowNumberSpec.class),
    UNIQUE_INTEGERS("unique_integers", IntegerKeySpec.class),
    UNIQUE_FLOATS("unique_floats", FloatKeySpec.class),
    UNIQUE_TEXTS("unique_texts", TextKeySpec.class, "digits"),
    REPEATED("repeated", RepeatedSpec.class, "distinct", "first"),
    LIST("list", ListSpec.class, "from", "to", "lengths"),
    STRUCT("struct", StructSpec.class),
    VECTOR("vector", VectorSpec.class),
    SPARSE_VECTOR("sparse_vector", SparseVectorSpec.class);

    private static final ValueForm[] FORMS = values();

    private final String key;
    private final Class<?> type;
    private final List<String> keys;

    ValueForm(String key, Class<?> type, String... others) {
        this.key = key;
        this.type = type;
        List<String> all = new ArrayList<>(List.of(key));
        all.addAll(List.of(others));
        this.keys = List.copyOf(all);
    }

    /** The property that names the form. */
    String key() {
        return key;
    }

    /**
     * Reads how values are made.
     *
     * @throws io.github.milvusfakedata.schema.FakeDataException with the place of the first mistake
     */
    static ValueSpec read(FormObject object) {
        ValueForm form = of(object);
        object.requireOnly(form.keys);
        try {
            return form.spec(object);
        } catch (IllegalArgumentException illegal) {
            throw object.mistake(
                    "This can't be: " + illegal.getMessage() + ".", "See the reference of " + form.key + ".");
        }
    }

    private static ValueForm of(FormObject object) {
        for (ValueForm form : FORMS) {
            if (object.has(form.key) && object.names().get(0).equals(form.key)) {
                return form;
            }
        }
        List<String> known = new ArrayList<>();
        for (ValueForm form : FORMS) {
            known.add(form.key);
        }
        throw object.mistake(
                "The first property says how values are made, and this one says nothing of the kind.",
                "Known are " + String.join(", ", known) + ".");
    }

    private ValueSpec spec(FormObject object) {
        return switch (this) {
            case WORDS -> TextForms.words(object);
            case LABELS -> TextForms.labels(object);
            case PERSONS -> TextForms.persons(object);
            case TEMPLATE -> TextForms.template(object);
            case TEXT -> TextForms.text(object);
            case LENGTHENED -> TextForms.lengthened(object);
            case JSON_TEMPLATE -> TextForms.jsonTemplate(object);
            case CHOICES -> NumberForms.choices(object);
            case QUANTITY -> NumberForms.quantity(object);
            case UNIFORM -> NumberForms.uniform(object);
            case DISTRIBUTION -> NumberForms.distribution(object);
            case QUANTILES -> NumberForms.quantiles(object);
            case ONE_OF -> NumberForms.oneOf(object);
            case TIMESTAMP -> NumberForms.timestamp(object);
            case PERCENT_TRUE -> NumberForms.percentTrue(object);
            case FIGURES -> ColumnForms.figures(object);
            case SEQUENCE -> ColumnForms.sequence(object);
            case UNIQUE_INTEGERS -> ColumnForms.uniqueIntegers(object);
            case UNIQUE_FLOATS -> ColumnForms.uniqueFloats(object);
            case UNIQUE_TEXTS -> ColumnForms.uniqueTexts(object);
            case REPEATED -> ColumnForms.repeated(object);
            case LIST -> ColumnForms.list(object);
            case STRUCT -> ColumnForms.struct(object);
            case VECTOR -> ColumnForms.vector(object);
            case SPARSE_VECTOR -> ColumnForms.sparseVector(object);
        };
    }

    /** How a schema would say this, as JSON. */
    static String write(ValueSpec spec) {
        JsonWriter json = new JsonWriter();
        write(spec, json);
        return json.toString();
    }

    /**
     * Appends how a schema would say this.
     *
     * @throws IllegalArgumentException for what has no textual form: the keys of the dynamic field, which are fields
     *     themselves
     */
    static void write(ValueSpec spec, JsonWriter json) {
        json.beginInlineObject();
        of(spec).write(new FormText(json), spec);
        json.endObject();
    }

    private static ValueForm of(ValueSpec spec) {
        Class<?> type = spec instanceof DistributionSpec numbers
                ? numbers.distribution().getClass()
                : spec.getClass();
        for (ValueForm form : FORMS) {
            if (form.type == type) {
                return form;
            }
        }
        throw new IllegalArgumentException("no textual form of " + type.getSimpleName());
    }

    private void write(FormText text, ValueSpec spec) {
        switch (this) {
            case WORDS -> TextForms.write((WordSpec) spec, text);
            case LABELS -> TextForms.write((LabelSpec) spec, text);
            case PERSONS -> text.put(key, "authors");
            case TEMPLATE -> TextForms.write((TemplateSpec) spec, text);
            case TEXT -> TextForms.write((ProseSpec) spec, text);
            case LENGTHENED -> TextForms.write((LengthenedSpec) spec, text);
            case JSON_TEMPLATE -> TextForms.write((ObjectSpec) spec, text);
            case CHOICES -> NumberForms.write((ChoiceSpec) spec, text);
            case QUANTITY -> NumberForms.write((QuantitySpec) spec, text);
            case UNIFORM -> NumberForms.write((UniformSpec) spec, text);
            case DISTRIBUTION, QUANTILES, ONE_OF -> NumberForms.write((DistributionSpec) spec, text);
            case TIMESTAMP -> NumberForms.write((TimestampSpec) spec, text);
            case PERCENT_TRUE -> NumberForms.write((FlagSpec) spec, text);
            case FIGURES -> ColumnForms.write((FigureSpec) spec, text);
            case SEQUENCE -> text.put(key, "rows");
            case UNIQUE_INTEGERS -> ColumnForms.write((IntegerKeySpec) spec, text);
            case UNIQUE_FLOATS -> ColumnForms.write((FloatKeySpec) spec, text);
            case UNIQUE_TEXTS -> ColumnForms.write((TextKeySpec) spec, text);
            case REPEATED -> ColumnForms.write((RepeatedSpec) spec, text);
            case LIST -> ColumnForms.write((ListSpec) spec, text);
            case STRUCT -> ColumnForms.write((StructSpec) spec, text);
            case VECTOR -> text.put(key, ((VectorSpec) spec).dim());
            case SPARSE_VECTOR -> text.put(key, ((SparseVectorSpec) spec).vocabulary());
        }
    }
}
