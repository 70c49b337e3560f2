package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.spec.AuthorSpec;
import io.github.milvusfakedata.internal.spec.LabelSpec;
import io.github.milvusfakedata.internal.spec.LengthenedSpec;
import io.github.milvusfakedata.internal.spec.ObjectSpec;
import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.TemplateSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.WordSpec;
import io.github.milvusfakedata.internal.spec.Words;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of texts. */
final class TextForms {
    private static final String WORDS = "words";
    private static final String FILES = "files";
    private static final String SENTENCES = "sentences";

    private TextForms() {}

    static ValueSpec words(FormObject object) {
        return new WordSpec(words(object, WORDS), object.flag("whole"), files(object));
    }

    /** A name of words, or a list of them. */
    private static Words words(FormObject object, String name) {
        Node value = object.node(name);
        return value.is(Kind.TEXT) ? Words.named(value.text()) : Words.of(object.texts(value, name));
    }

    private static Optional<MediaKind> files(FormObject object) {
        return object.constant(FILES, MediaKind.class);
    }

    static void write(WordSpec spec, FormText text) {
        write(spec.words(), WORDS, text);
        if (spec.whole()) {
            text.put("whole", true);
        }
        text.put(FILES, spec.files());
    }

    private static void write(Words words, String name, FormText text) {
        if (words.name().isEmpty()) {
            text.putJson(name, words.list().stream().map(FormText::quoted).toList());
        } else {
            text.put(name, words.name());
        }
    }

    static ValueSpec labels(FormObject object) {
        Words words = words(object, "labels");
        Words inLists = object.has("in_lists") ? words(object, "in_lists") : words;
        return new LabelSpec(words, inLists, (int) object.whole("leading", 0));
    }

    static void write(LabelSpec spec, FormText text) {
        write(spec.words(), "labels", text);
        if (!spec.inLists().equals(spec.words())) {
            write(spec.inLists(), "in_lists", text);
        }
        if (spec.leading() > 0) {
            text.put("leading", spec.leading());
        }
    }

    static ValueSpec persons(FormObject object) {
        requireWord(object, "persons", "authors");
        return new AuthorSpec();
    }

    private static void requireWord(FormObject object, String name, String word) {
        if (!object.text(name).equals(word)) {
            throw object.mistake("Only " + word + " can stand here.", "Write \"" + name + "\": \"" + word + "\".");
        }
    }

    static ValueSpec template(FormObject object) {
        List<List<String>> tiers = new ArrayList<>();
        tiers.add(object.texts("template"));
        if (object.has("shorter")) {
            for (Node tier : object.items("shorter")) {
                tiers.add(object.texts(tier, "shorter"));
            }
        }
        TemplateSpec.Chooser chooser =
                object.constant("chosen_by", TemplateSpec.Chooser.class).orElse(TemplateSpec.Chooser.FIELD);
        return new TemplateSpec(tiers, chooser, files(object));
    }

    static void write(TemplateSpec spec, FormText text) {
        text.putTexts("template", spec.tiers().get(0));
        if (spec.tiers().size() > 1) {
            text.putGroups("shorter", spec.tiers().subList(1, spec.tiers().size()));
        }
        text.putUnless(TemplateSpec.Chooser.FIELD, "chosen_by", spec.chooser()).put(FILES, spec.files());
    }

    static ValueSpec text(FormObject object) {
        requireWord(object, "text", SENTENCES);
        if (!object.has(WORDS)) {
            return ProseSpec.COUNTED;
        }
        List<Double> bounds = object.numbers(WORDS);
        if (bounds.size() != 2) {
            throw object.mistake("The fewest words and the most are needed.", "Write \"words\": [40, 120].");
        }
        return new ProseSpec(bounds.get(0).intValue(), bounds.get(1).intValue());
    }

    static void write(ProseSpec spec, FormText text) {
        text.put("text", SENTENCES);
        if (!spec.equals(ProseSpec.COUNTED)) {
            text.putNumbers(WORDS, List.of((double) spec.fewest(), (double) spec.most()));
        }
    }

    static ValueSpec lengthened(FormObject object) {
        return new LengthenedSpec(ValueForm.read(object.object("lengthened")), (int) object.whole("bytes"));
    }

    static void write(LengthenedSpec spec, FormText text) {
        text.put("lengthened", spec.texts()).put("bytes", spec.fewestBytes());
    }

    static ValueSpec jsonTemplate(FormObject object) {
        return new ObjectSpec(object.texts("json_template"), files(object));
    }

    static void write(ObjectSpec spec, FormText text) {
        text.putTexts("json_template", spec.templates()).put(FILES, spec.files());
    }
}
