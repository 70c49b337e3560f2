package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of textual forms, and with it the language in which a schema says how values are made. */
final class ValueForms {
    /** Takes the place of any form: what a name means is written in another one. */
    static final String MEANING = "meaning";

    /** How a schema says that. */
    static final String MEANING_EXAMPLE = "{\"meaning\": \"city\"}";

    /** What columns are made of and no field's {@code generate} can say: vectors and structs are made as a whole. */
    static final Set<String> OF_COLUMNS = Set.of("struct", "vector", "sparse_vector");

    private static final int FEW_NAMES = 5;

    private static final OfForm OF = new OfForm();

    private static final SubjectForm SUBJECT = new SubjectForm();

    private static final LanguageForm LANGUAGE = new LanguageForm();

    private static final List<ValueForm<?>> ALL = new ArrayList<>();

    static {
        ALL.addAll(TextForms.ALL);
        ALL.add(new PatternForm());
        ALL.addAll(NumberForms.ALL);
        ALL.addAll(DistributionForms.ALL);
        ALL.addAll(SimpleForms.ALL);
        ALL.addAll(ColumnForms.ALL);
        ALL.add(SUBJECT);
        ALL.add(LANGUAGE);
        ALL.add(new ByForm());
        ALL.addAll(GroupForms.ALL);
        ALL.add(new ReferenceForm());
        ALL.add(OF);
        ALL.add(new ExpressionForm());
        ALL.add(new JsonForm());
    }

    private ValueForms() {}

    /** All forms. */
    static List<ValueForm<?>> all() {
        return List.copyOf(ALL);
    }

    /**
     * Reads how values are made.
     *
     * @throws io.github.milvusfakedata.schema.FakeDataException with the place of the first mistake
     */
    static ValueSpec read(FormObject object) {
        if (object.isText(OfForm.OF)) {
            FormObject known = object.withExample(OF.example());
            try {
                return OF.read(known);
            } catch (IllegalArgumentException illegal) {
                throw impossible(known, OfForm.OF, illegal);
            }
        }
        if (object.has(SubjectForm.SUBJECT)) {
            return SUBJECT.read(object.withExample(SUBJECT.example()));
        }
        if (object.has(LanguageForm.LANGUAGE)) {
            return LANGUAGE.read(object.withExample(LANGUAGE.example()));
        }
        if (object.has(MEANING)) {
            return meaning(object);
        }
        ValueForm<?> form = of(object);
        FormObject known = object.withExample(form.example());
        known.requireOnly(form.properties());
        try {
            return form.read(known);
        } catch (IllegalArgumentException illegal) {
            throw impossible(known, form.word(), illegal);
        }
    }

    /** Values that can't be, at the word of their form; the reason names the property. */
    private static FakeDataException impossible(FormObject known, String word, IllegalArgumentException reason) {
        return known.mistakeIn(word, "In " + Shown.quoted(word) + ": " + reason.getMessage() + ".", known.hint());
    }

    private static ValueSpec meaning(FormObject object) {
        object.requireOnly(List.of(MEANING));
        String name = object.text(MEANING);
        List<String> names = object.meanings().names();
        return object.meanings()
                .find(name)
                .orElseThrow(() -> object.mistakeIn(
                        MEANING,
                        Shown.quoted(name) + " means nothing for this type.",
                        NearestName.advice(name, names, known(names))));
    }

    private static String known(List<String> names) {
        return names.isEmpty()
                ? "No name means anything for this type."
                : "Names that mean something are "
                        + names.stream().limit(FEW_NAMES).map(Shown::quoted).collect(Collectors.joining(", "))
                        + " and others; docs/reference/fields.md lists them.";
    }

    /** The form whose word stands there; where there are the words of several, the one that knows all properties, or the first. */
    private static ValueForm<?> of(FormObject object) {
        List<String> names = object.names();
        List<ValueForm<?>> named = new ArrayList<>();
        for (String name : names) {
            for (ValueForm<?> form : ALL) {
                if (form.word().equals(name)) {
                    named.add(form);
                }
            }
        }
        for (ValueForm<?> form : named) {
            if (form.properties().containsAll(names)) {
                return form;
            }
        }
        if (named.isEmpty()) {
            throw unknown(object, names);
        }
        return named.get(0);
    }

    private static FakeDataException unknown(FormObject object, List<String> names) {
        if (names.isEmpty() || names.equals(List.of(OfForm.OF))) {
            return object.mistake(
                    "Nothing here says how values are made.",
                    names.isEmpty() ? object.hint() : "Write " + OF.example() + ", for example.");
        }
        List<String> words = new ArrayList<>(List.of(MEANING));
        ALL.stream()
                .map(ValueForm::word)
                .filter(word -> !OF_COLUMNS.contains(word))
                .forEach(words::add);
        for (String name : names) {
            Optional<String> near = NearestName.of(name, words);
            if (near.isPresent()) {
                return object.mistakeIn(
                        name,
                        Shown.quoted(name) + " is no way to make values.",
                        "Did you mean " + Shown.quoted(near.get()) + "?");
            }
        }
        String first = names.get(0);
        return object.mistakeIn(
                first, Shown.quoted(first) + " is no way to make values.", advice(first, object.hint()));
    }

    /** Where a name belongs that is no way itself; else where all ways stand, since they are too many for a hint. */
    private static String advice(String name, String example) {
        List<String> owners = ALL.stream()
                .filter(form -> form.properties().contains(name))
                .map(form -> Shown.quoted(form.word()))
                .distinct()
                .limit(FEW_NAMES)
                .toList();
        return owners.isEmpty()
                ? example + " All ways are listed by schema help, and in docs/reference/values.md."
                : "It stands beside another property: " + String.join(", ", owners) + ".";
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
        writeMembers(spec, new FormText(json));
        json.endObject();
    }

    /** Appends the properties alone. */
    static void writeMembers(ValueSpec spec, FormText text) {
        of(spec).writeSaid(spec, text);
    }

    private static ValueForm<?> of(ValueSpec spec) {
        for (ValueForm<?> form : ALL) {
            if (form.says(spec)) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "no textual form of " + spec.getClass().getSimpleName());
    }
}
