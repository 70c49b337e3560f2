package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.TextTemplate;
import io.github.milvusfakedata.internal.gen.language.ProseKind;
import io.github.milvusfakedata.internal.gen.text.MediaKind;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import io.github.milvusfakedata.internal.spec.AuthorSpec;
import io.github.milvusfakedata.internal.spec.LabelSpec;
import io.github.milvusfakedata.internal.spec.LengthenedSpec;
import io.github.milvusfakedata.internal.spec.ObjectSpec;
import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.TemplateSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.WordSpec;
import io.github.milvusfakedata.internal.spec.Words;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of texts. */
final class TextForms {
    private static final String FILES = "files";

    private static final ValueForm<WordSpec> WORDS =
            new ValueForm<>(WordSpec.class, "{\"words\": \"place.city\"}", "words", "whole", FILES) {
                @Override
                WordSpec read(FormObject object) {
                    return new WordSpec(readWords(object, "words"), object.flag("whole"), files(object));
                }

                @Override
                void write(WordSpec spec, FormText text) {
                    writeWords(spec.words(), "words", text);
                    if (spec.whole()) {
                        text.put("whole", true);
                    }
                    text.put(FILES, spec.files());
                }
            };

    private static final ValueForm<LabelSpec> LABELS =
            new ValueForm<>(LabelSpec.class, "{\"labels\": \"topic.tag\"}", "labels", "in_lists", "first", "leading") {
                @Override
                LabelSpec read(FormObject object) {
                    Words words = readWords(object, "labels");
                    Words inLists = object.has("in_lists") ? readWords(object, "in_lists") : words;
                    Optional<Words> first =
                            object.has("first") ? Optional.of(readWords(object, "first")) : Optional.empty();
                    return new LabelSpec(words, inLists, first, object.count("leading", 0, Integer.MAX_VALUE, 0));
                }

                @Override
                void write(LabelSpec spec, FormText text) {
                    writeWords(spec.words(), "labels", text);
                    if (!spec.inLists().equals(spec.words())) {
                        writeWords(spec.inLists(), "in_lists", text);
                    }
                    spec.first().ifPresent(first -> writeWords(first, "first", text));
                    if (spec.leading() > 0) {
                        text.put("leading", spec.leading());
                    }
                }
            };

    private static final ValueForm<AuthorSpec> PERSONS =
            new ValueForm<>(AuthorSpec.class, "{\"persons\": \"authors\"}", "persons") {
                @Override
                AuthorSpec read(FormObject object) {
                    return new AuthorSpec(object.constant("persons", AuthorSpec.PersonShown.class)
                            .orElseThrow());
                }

                @Override
                void write(AuthorSpec spec, FormText text) {
                    text.put("persons", FormObject.idOf(spec.shown()));
                }
            };

    private static final ValueForm<TemplateSpec> TEMPLATE =
            new ValueForm<>(
                    TemplateSpec.class,
                    "{\"template\": \"<person.first> <person.last>\"}",
                    "template",
                    "shorter",
                    "chosen_by",
                    FILES,
                    "elsewhere") {
                @Override
                TemplateSpec read(FormObject object) {
                    List<List<String>> tiers = new ArrayList<>();
                    tiers.add(object.texts("template"));
                    if (object.has("shorter")) {
                        for (Node tier : object.items("shorter")) {
                            tiers.add(object.texts(tier, "shorter"));
                        }
                    }
                    TemplateSpec.Chooser chooser = object.constant("chosen_by", TemplateSpec.Chooser.class)
                            .orElse(TemplateSpec.Chooser.FIELD);
                    return template(object, tiers, chooser);
                }

                @Override
                void write(TemplateSpec spec, FormText text) {
                    text.putTexts("template", spec.tiers().get(0));
                    if (spec.tiers().size() > 1) {
                        text.putGroups(
                                "shorter", spec.tiers().subList(1, spec.tiers().size()));
                    }
                    text.putUnless(TemplateSpec.Chooser.FIELD, "chosen_by", spec.chooser())
                            .put(FILES, spec.files())
                            .put("elsewhere", spec.elsewhere());
                }
            };

    private static final ValueForm<ProseSpec> TEXT =
            new ValueForm<>(ProseSpec.class, "{\"text\": \"sentences\", \"words\": [40, 120]}", "text", "words") {
                @Override
                ProseSpec read(FormObject object) {
                    ProseKind kind = object.constant("text", ProseKind.class).orElse(ProseKind.SENTENCES);
                    if (!object.has("words")) {
                        return ProseSpec.of(kind);
                    }
                    if (!kind.isCounted()) {
                        throw object.mistake("Only sentences and words are counted.");
                    }
                    List<Integer> bounds = object.counts("words", ProseSpec.fewestOf(kind), Integer.MAX_VALUE);
                    if (bounds.size() != 2) {
                        throw object.mistake("The fewest words and the most are needed.");
                    }
                    return new ProseSpec(kind, bounds.get(0), bounds.get(1));
                }

                @Override
                void write(ProseSpec spec, FormText text) {
                    text.put("text", Optional.of(spec.kind()));
                    if (!spec.equals(ProseSpec.of(spec.kind()))) {
                        text.putNumbers("words", List.of((double) spec.fewest(), (double) spec.most()));
                    }
                }
            };

    private static final ValueForm<LengthenedSpec> LENGTHENED =
            new ValueForm<>(
                    LengthenedSpec.class,
                    "{\"lengthened\": {\"words\": \"colors\"}, \"bytes\": 40}",
                    "lengthened",
                    "bytes") {
                @Override
                LengthenedSpec read(FormObject object) {
                    return new LengthenedSpec(
                            ValueForms.read(object.object("lengthened")), object.count("bytes", 1, Integer.MAX_VALUE));
                }

                @Override
                void write(LengthenedSpec spec, FormText text) {
                    text.put("lengthened", spec.texts()).put("bytes", spec.fewestBytes());
                }
            };

    private static final ValueForm<ObjectSpec> JSON_TEMPLATE =
            new ValueForm<>(ObjectSpec.class, "{\"json_template\": \"{'views': <q.views>}\"}", "json_template", FILES) {
                @Override
                ObjectSpec read(FormObject object) {
                    return new ObjectSpec(object.texts("json_template"), files(object));
                }

                @Override
                void write(ObjectSpec spec, FormText text) {
                    text.putTexts("json_template", spec.templates()).put(FILES, spec.files());
                }
            };

    static final List<ValueForm<?>> ALL = List.of(WORDS, LABELS, PERSONS, TEMPLATE, TEXT, LENGTHENED, JSON_TEMPLATE);

    private TextForms() {}

    /** A name of words, or a list of them. */
    private static Words readWords(FormObject object, String property) {
        Node value = object.node(property);
        if (!value.is(NodeKind.TEXT)) {
            return Words.of(object.texts(value, property));
        }
        String name = value.text();
        if (!Vocabulary.isKnown(name)) {
            throw object.mistakeIn(
                    property,
                    "No words are called " + Shown.quoted(name) + ".",
                    NearestName.advice(
                            name,
                            Vocabulary.names(),
                            known(name) + ", or write the words, such as [\"red\", \"green\"]."));
        }
        return Words.named(name);
    }

    /** The names of the group that was meant, or else all groups: all names are too many for a hint. */
    private static String known(String name) {
        String group = name.substring(0, Math.max(0, name.indexOf('.')));
        if (Vocabulary.groups().contains(group)) {
            return "Write a name from " + group + ": " + String.join(", ", Vocabulary.names(group));
        }
        return "Write a name from one of the groups " + String.join(", ", Vocabulary.groups())
                + ", such as place.city, or the name of a pool, such as colors or even.colors";
    }

    private static void writeWords(Words words, String property, FormText text) {
        if (words.name().isEmpty()) {
            text.putJson(property, words.list().stream().map(FormText::quoted).toList());
        } else {
            text.put(property, words.name());
        }
    }

    private static TemplateSpec template(FormObject object, List<List<String>> tiers, TemplateSpec.Chooser chooser) {
        try {
            Map<String, ValueSpec> meanings = new HashMap<>();
            for (String template : tiers.get(0)) {
                if (TextTemplate.hasBraces(template)) {
                    TextTemplate.of(template).names().forEach(name -> object.meanings()
                            .text(name)
                            .ifPresent(texts -> meanings.put(name, texts)));
                }
            }
            return new TemplateSpec(
                    tiers, chooser, files(object), meanings, object.constant("elsewhere", ProseKind.class));
        } catch (ExpressionMistake mistake) {
            throw object.mistakeIn("template", mistake.getMessage(), mistake.hint());
        }
    }

    private static Optional<MediaKind> files(FormObject object) {
        return object.constant(FILES, MediaKind.class);
    }
}
