package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of the resources {@code meanings/….json}: names and what they mean for one kind of value. It is read when a field of
 * that kind is first asked for, and how values are made when its name is.
 */
final class MeaningFile {
    /** What stands for the meaning of another name. */
    private static final String MEANING = "meaning";

    private static final List<String> OF_FILE = List.of("names", "otherwise");
    private static final List<String> OF_ENTRY =
            List.of("names", "what", "subjects", "except_subjects", "generate", "by_subject");

    private static final String EXAMPLE =
            "{\"names\": [{\"names\": \"city\", \"generate\": {\"words\": \"place.city\"}}]}";

    private static final Map<String, MeaningFile> FILES = new ConcurrentHashMap<>();

    private final List<Meaning> meanings = new ArrayList<>();
    private final Optional<Meaning> otherwise;
    private final Map<Subject, NameIndex<Meaning>> indexes = new ConcurrentHashMap<>();

    private MeaningFile(FormObject file) {
        file.requireOnly(OF_FILE);
        for (Node entry : file.items("names")) {
            meanings.add(meaning(file.object(entry, "names")));
        }
        otherwise = file.has("otherwise") ? Optional.of(meaning(file.object("otherwise"))) : Optional.empty();
    }

    /**
     * The file of a kind of value: {@code texts}, {@code numbers}, {@code flags}, {@code objects} or {@code figures}.
     *
     * @throws FakeDataException if it breaks a rule, with the place
     */
    static MeaningFile of(String kind) {
        return FILES.computeIfAbsent(kind, MeaningFile::read);
    }

    private static MeaningFile read(String kind) {
        String resource = "/io/github/milvusfakedata/meanings/" + kind + ".json";
        return new MeaningFile(FormObject.of(resource, text(resource), EXAMPLE));
    }

    /** The text of a resource. */
    static String text(String resource) {
        try (InputStream in = MeaningFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Meaning meaning(FormObject entry) {
        entry.requireOnly(OF_ENTRY);
        Map<Subject, FormObject> bySubject = new EnumMap<>(Subject.class);
        if (entry.has("by_subject")) {
            FormObject others = entry.object("by_subject");
            for (String name : others.names()) {
                bySubject.put(others.constant(name, name, Subject.class), others.object(name));
            }
        }
        return new Meaning(
                entry.has("names") ? entry.texts("names") : List.of(),
                entry.has("what") ? entry.text("what") : "",
                subjects(entry),
                entry.object("generate"),
                bySubject);
    }

    private static Set<Subject> subjects(FormObject entry) {
        if (entry.has("subjects")) {
            return subjects(entry, "subjects");
        }
        Set<Subject> all = EnumSet.allOf(Subject.class);
        if (entry.has("except_subjects")) {
            all.removeAll(subjects(entry, "except_subjects"));
        }
        return all;
    }

    private static Set<Subject> subjects(FormObject entry, String name) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (String id : entry.texts(name)) {
            subjects.add(entry.constant(id, name, Subject.class));
        }
        return subjects;
    }

    /** All meanings, in the order of the reference. */
    List<Meaning> all() {
        return List.copyOf(meanings);
    }

    /** The meanings of a subject, in the order of the reference; no name has two. */
    List<Meaning> of(Subject subject) {
        return meanings.stream()
                .filter(meaning -> meaning.subjects().contains(subject))
                .toList();
    }

    /** How the values of a name are made, if it means something. */
    Optional<ValueSpec> find(FieldName name, Subject subject) {
        return index(subject).find(name).map(meaning -> spec(meaning, subject));
    }

    /** How the values of all other names are made. */
    ValueSpec otherwise(Subject subject) {
        return ValueForms.read(otherwise.orElseThrow().generate(subject));
    }

    /** How the values of a meaning are made. */
    ValueSpec spec(Meaning meaning, Subject subject) {
        FormObject generate = meaning.generate(subject);
        if (!generate.has(MEANING)) {
            return ValueForms.read(generate);
        }
        generate.requireOnly(List.of(MEANING));
        return index(subject)
                .find(FieldName.of(generate.text(MEANING)))
                .map(other -> ValueForms.read(other.generate(subject)))
                .orElseThrow(() -> generate.mistake("This name means nothing.", "Write the name of another meaning."));
    }

    private NameIndex<Meaning> index(Subject subject) {
        return indexes.computeIfAbsent(subject, this::newIndex);
    }

    private NameIndex<Meaning> newIndex(Subject subject) {
        NameIndex<Meaning> index = new NameIndex<>();
        for (Meaning meaning : meanings) {
            if (meaning.subjects().contains(subject)) {
                meaning.names().forEach(name -> index.add(name, meaning));
            }
        }
        return index;
    }
}
